import { z } from 'zod'

const key = z
  .string({ error: 'errors.required' })
  .regex(/^[\w-]{1,40}$/, { error: 'errors.unknownChoice' })

export const matchingForm = z.discriminatedUnion(
  'intent',
  [
    /** `old` empty: a new place. */
    z.object({
      intent: z.literal('block'),
      key,
      seen: z.string({ error: 'errors.required' }).max(40, { error: 'errors.wrongType' }),
      old: key.optional(),
    }),
    /** `into` empty: deleted. */
    z.object({ intent: z.literal('ending'), old: key, into: key.optional() }),
  ],
  { error: 'errors.wrongType' },
)
export type MatchingForm = z.output<typeof matchingForm>
