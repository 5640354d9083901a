import { postulatesAnswered } from './postulates-answered.ts'
import { postulatesInModeration } from './postulates-in-moderation.ts'
import { postulatesInProgress } from './postulates-in-progress.ts'
import { postulatesNotPublished } from './postulates-not-published.ts'
import type { DemoPostulate } from './types.ts'

/** Written for the demonstration: wishes, never claims about Kielce. */
export const demoPostulates: readonly DemoPostulate[] = [
  ...postulatesAnswered,
  ...postulatesInProgress,
  ...postulatesInModeration,
  ...postulatesNotPublished,
]
