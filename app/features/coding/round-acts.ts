import { z } from 'zod'
import { resolveShape } from './resolve-shape.ts'

/** What can be done with a round. */
export const roundForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('close'), sure: z.string().optional() }),
    z.object({ intent: z.literal('resolve'), ...resolveShape }),
  ],
  { error: 'errors.expiredPage' },
)
