import { z } from 'zod'
import { isDay } from '../../lib/day.ts'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { safeLinks } from '../../lib/safe-links.ts'
import { ANSWERS, DIMENSIONS, type Answers } from './answers.ts'
import { ITEM } from './evidence-item.ts'

export const NAME_MAX = 200
export const JUSTIFICATION_MAX = 10_000
export const ANSWER_MAX = 1_000
const EARLIEST = '1990-01-01'

export const ratedOn = requiredText(10, 'maturity.error.day').refine(
  (text) => isDay(text) && text >= EARLIEST,
  { error: 'maturity.error.day' },
)
export const authorName = requiredText(NAME_MAX, 'maturity.error.author')
export const example = z
  .literal('on', { error: 'errors.unknownChoice' })
  .optional()
  .transform((box) => box === 'on')
/** 1–5. */
export const level = optionalText(10)
  .refine((text) => text === null || /^[1-5]$/.test(text), { error: 'maturity.error.level' })
  .transform((text) => (text === null ? null : Number(text)))

const answer = z.enum(ANSWERS, { error: 'errors.unknownChoice' }).optional()
const url = optionalText(1_000)
  .refine((text) => text === null || wholeLink(text) !== null, { error: 'maturity.error.linkUrl' })
  .transform((text) => (text === null ? null : wholeLink(text)))

function wholeLink(text: string): string | null {
  const [link] = safeLinks(text)
  return link?.start === 0 && link.end === text.length ? link.href : null
}

const answers = {
  strategicIntent: answer,
  data: answer,
  technology: answer,
  governance: answer,
  engagement: answer,
  strategicIntentNote: optionalText(ANSWER_MAX),
  dataNote: optionalText(ANSWER_MAX),
  technologyNote: optionalText(ANSWER_MAX),
  governanceNote: optionalText(ANSWER_MAX),
  engagementNote: optionalText(ANSWER_MAX),
}

/**
 * A draft is one form: each of its buttons saves what was typed and then does its own. So nobody
 * loses a justification by looking for evidence.
 */
export const draftForm = z.object({
  /** Each piece of evidence has a button of its own, which says which one instead. */
  intent: z
    .enum(['save', 'find', 'add', 'publish', 'remove'], { error: 'errors.unknownChoice' })
    .default('remove'),
  remove: optionalId,
  revision: requiredId,
  level,
  ratedOn,
  author: authorName,
  justification: optionalText(JUSTIFICATION_MAX),
  example,
  ...answers,
  query: optionalText(200),
  item: optionalText(40).refine((text) => text === null || ITEM.test(text), {
    error: 'errors.unknownChoice',
  }),
  block: optionalText(40),
  linkUrl: url,
  linkTitle: optionalText(300),
  source: optionalId,
  why: optionalText(1_000),
})
export type DraftForm = z.output<typeof draftForm>

export function answersOf(form: DraftForm): Answers {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      { answer: form[dimension] ?? null, note: form[`${dimension}Note`] },
    ]),
  )
}
