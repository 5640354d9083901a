import { z } from 'zod'
import { requiredId, requiredText } from '../../lib/form-schema.ts'

export const endingForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('withdraw'),
      revision: requiredId,
      reason: requiredText(1_000, 'maturity.error.reason'),
    }),
    z.object({ intent: z.enum(['correct', 'discard']), revision: requiredId }),
  ],
  { error: 'errors.unknownChoice' },
)
export type EndingForm = z.output<typeof endingForm>
