import type { Instant } from '#db/schema.ts'
import type { Act, Stage } from './demo-stage.ts'

export function initiativeActs(_stage: Stage, _today: Instant): Act[] {
  return []
}
