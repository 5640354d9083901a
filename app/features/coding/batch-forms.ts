import { z } from 'zod'
import { requiredId } from '../../lib/form-schema.ts'

/** What can be done with one batch. `run` also goes on with one that stopped in the middle. */
export const batchForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('run'), batch: requiredId }),
    z.object({ intent: z.literal('discard'), batch: requiredId }),
    z.object({ intent: z.literal('undo'), batch: requiredId }),
  ],
  { error: 'errors.expiredPage' },
)
