import { z } from 'zod'
import { optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'

export const CONCLUSIONS_MAX = 10_000
export const MINUTES_MAX = 40_000
const LINE_MAX = 300
const RESULT_MAX = 3_000
const NOTE_MAX = 500
const ALT_MAX = 300

/** A whole number, or nothing. */
function optionalCount(min: number, max: number, error: string) {
  return optionalText(20)
    .refine((typed) => typed === null || /^\d{1,9}$/.test(typed), { error })
    .transform((typed) => (typed === null ? null : Number(typed)))
    .refine((count) => count === null || (count >= min && count <= max), { error })
}

const team = z.object({
  id: requiredId,
  project: optionalText(LINE_MAX),
  result: optionalText(RESULT_MAX),
  rank: optionalCount(1, 999, 'outcomes.error.rank'),
})

/** 0 before anything was saved. */
const revision = requiredId
const alt = requiredText(ALT_MAX, 'outcomes.error.altMissing')

export const outcomeForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('save'),
      revision,
      conclusions: optionalText(CONCLUSIONS_MAX),
      minutes: optionalText(MINUTES_MAX),
      attended: optionalCount(0, 100_000, 'outcomes.error.attended'),
      teams: z.array(team).max(300, { error: 'errors.wrongType' }).default([]),
      note: optionalText(NOTE_MAX),
    }),
    z.object({ intent: z.literal('publish'), revision }),
    z.object({
      intent: z.literal('addPhoto'),
      alt,
      file: z.instanceof(File, { error: 'outcomes.error.fileMissing' }),
    }),
    z.object({
      intent: z.literal('describePhoto'),
      photo: requiredId,
      before: optionalText(ALT_MAX),
      alt,
    }),
    z.object({ intent: z.enum(['photoUp', 'photoDown', 'removePhoto']), photo: requiredId }),
    z.object({ intent: z.literal('link'), reference: requiredText(60) }),
    z.object({ intent: z.literal('unlink'), submission: requiredId }),
  ],
  { error: 'errors.unknownChoice' },
)
export type OutcomeForm = z.output<typeof outcomeForm>
