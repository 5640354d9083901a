import { z } from 'zod'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'

export const OPERATIONS = [
  'define',
  'rename',
  'move',
  'merge',
  'split',
  'retire',
  'restore',
] as const
export type Operation = (typeof OPERATIONS)[number]

/** Every change says why, for those who read a judgement years later. */
const note = requiredText(1000, 'codebook.refusal.noteMissing')
const base = { note, revision: requiredId }
const ids = z.array(requiredId).max(60, { error: 'errors.unknownChoice' })
const themeAreas = { primaryArea: optionalId, secondaryAreas: ids }

/** Words that people use, once each, however they were set apart; signs alone say nothing. */
const everydayWords = optionalText(4000).transform((text, context) => {
  const words = [...new Set((text ?? '').split(/[\s,;.|/]+/u).filter(Boolean))]
  if (words.some((word) => !/\p{L}/u.test(word))) {
    context.addIssue({ code: 'custom', message: 'codebook.refusal.noWord' })
    return z.NEVER
  }
  return words.join(' ') || null
})

const names = {
  name_pl: requiredText(300),
  name_en: optionalText(300),
  name_uk: optionalText(300),
}
const texts = {
  description_pl: optionalText(2000),
  description_en: optionalText(2000),
  description_uk: optionalText(2000),
  examples: optionalText(4000),
  counter_examples: optionalText(4000),
  everyday_words: everydayWords,
}
/** Two to four parts; empty rows of the last two are left out. */
export const SPLIT_PARTS = [1, 2, 3, 4] as const
const part = requiredText(300, 'codebook.refusal.partMissing')
const morePart = optionalText(300)
const meaning = optionalText(2000)
const parts = {
  part1: part,
  part2: part,
  part3: morePart,
  part4: morePart,
  meaning1: meaning,
  meaning2: meaning,
  meaning3: meaning,
  meaning4: meaning,
}

const asked = z
  .string()
  .optional()
  .transform((on) => on !== undefined)

export const termForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('define'), ...base, ...texts, ...themeAreas, asksAgain: asked }),
    z.object({ intent: z.literal('rename'), ...base, ...names }),
    z.object({
      intent: z.literal('move'),
      ...base,
      parentId: optionalId,
      afterId: optionalId,
      code: optionalText(20),
    }),
    z.object({ intent: z.literal('merge'), ...base, sourceIds: ids }),
    z
      .object({ intent: z.literal('split'), ...base, ...parts })
      .transform(({ intent, note, revision, ...rest }) => ({
        intent,
        note,
        revision,
        parts: SPLIT_PARTS.flatMap((n) => {
          const name = rest[`part${n}`]
          return name ? [{ name_pl: name, description_pl: rest[`meaning${n}`] ?? null }] : []
        }),
      })),
    z.object({ intent: z.literal('retire'), ...base }),
    z.object({ intent: z.literal('restore'), ...base }),
  ],
  { error: 'errors.unknownChoice' },
)
export type TermForm = z.output<typeof termForm>

export const newTermForm = z.object({
  intent: z.literal('add', { error: 'errors.unknownChoice' }),
  note,
  parentId: optionalId,
  code: optionalText(20),
  icon: optionalText(40),
  ...names,
  ...texts,
  ...themeAreas,
})

export const reviewForm = z.object({
  intent: z.enum(['keep', 'change', 'remove'], { error: 'errors.unknownChoice' }),
  items: z
    .array(requiredId)
    .min(1, { error: 'codebook.review.refusal.nothingChosen' })
    .max(100, { error: 'errors.unknownChoice' }),
  toTermId: optionalId,
  reason: optionalText(500),
})
export type ReviewForm = z.output<typeof reviewForm>
