import { z } from 'zod'
import { requiredText } from '../../lib/form-schema.ts'
import { parseReference } from '../../lib/reference-number.ts'

const LONGEST_REASON = 1_000

const reference = z
  .string({ error: 'errors.required' })
  .transform((typed) => parseReference(typed) ?? '')
  .refine((found) => found !== '', { error: 'errors.wrongType' })
const seen = z.enum(['sent', 'exact', 'changed', 'doubtful', 'orphan', 'placed', 'ended'], {
  error: 'errors.wrongType',
})

export const placingForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('place'),
      reference,
      seen,
      key: z
        .string({ error: 'versions.error.unknownPlace' })
        .regex(/^[\w-]{1,40}$/, { error: 'versions.error.unknownPlace' }),
    }),
    z.object({
      intent: z.literal('stay'),
      reference,
      seen,
      reason: requiredText(LONGEST_REASON, 'versions.error.reason'),
    }),
  ],
  { error: 'errors.wrongType' },
)
