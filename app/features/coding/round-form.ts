import { z } from 'zod'
import { isDay } from '../../lib/day.ts'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'

/** How many submissions one person is asked to judge at most in one round. */
export const ROUND_LIMIT = 1000

const day = optionalText(10).refine((text) => text === null || isDay(text), {
  error: 'coding.error.day',
})

export const newRoundForm = z
  .object({
    name: requiredText(120),
    vocabularyId: requiredId,
    coderId: requiredText(60, 'coding.error.noCoder'),
    sample: z.enum(['all', 'number', 'share'], { error: 'errors.unknownChoice' }),
    size: optionalId,
    seed: optionalId,
    from: day,
    to: day,
    kind: z
      .enum(['', 'postulate', 'remark'], { error: 'errors.unknownChoice' })
      .optional()
      .transform((kind) => kind || null),
    consultationId: optionalId,
  })
  .superRefine((form, context) => {
    const { sample, size, from, to } = form
    const fail = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (sample !== 'all' && (size === null || size < 1)) fail('size', 'coding.error.noSize')
    if (sample === 'share' && size !== null && size > 100) fail('size', 'coding.error.share')
    if (sample === 'number' && size !== null && size > ROUND_LIMIT) {
      fail('size', `coding.error.tooMany|max=${ROUND_LIMIT}`)
    }
    if (from && to && from > to) fail('to', 'coding.error.period')
  })

export type NewRound = z.output<typeof newRoundForm>
/** Which submissions a round draws from, as it is kept. */
export type RoundFilters = Pick<NewRound, 'from' | 'to' | 'kind' | 'consultationId'>
