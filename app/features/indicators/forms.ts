import { z } from 'zod'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { readNumber } from './read-number.ts'

const revision = z.coerce.number({ error: 'errors.expiredPage' }).int('errors.expiredPage')
const number = requiredText(60, 'indicators.number.empty').transform((typed, context) => {
  const read = readNumber(typed)
  if (read.ok) return read.value
  context.issues.push({
    code: 'custom',
    input: typed,
    message: `indicators.number.${read.refusal}`,
  })
  return z.NEVER
})
const reason = optionalText(500)
const isExample = z
  .literal('on', { error: 'errors.wrongType' })
  .optional()
  .transform((value) => value === 'on')

const words = {
  name: requiredText(300, 'indicators.error.name'),
  nameEn: optionalText(300),
  nameUk: optionalText(300),
  definition: optionalText(1_000),
  definitionEn: optionalText(1_000),
  definitionUk: optionalText(1_000),
  measure: optionalText(40),
  measureEn: optionalText(40),
  measureUk: optionalText(40),
  direction: z.enum(['lower', 'higher', 'context'], { error: 'errors.unknownChoice' }),
  rhythm: z.enum(['year', 'quarter', 'month'], { error: 'errors.unknownChoice' }),
  source: optionalText(300),
  sourceEn: optionalText(300),
  sourceUk: optionalText(300),
  method: optionalText(2_000),
  ownerUnitId: optionalId,
  areaId: optionalId,
  isFeatured: isExample,
}

export const newIndicatorForm = z.object({ intent: z.literal('create'), ...words })
export type IndicatorWords = Omit<z.output<typeof newIndicatorForm>, 'intent'>

/** What each button of the page of an indicator sends. */
export const ACT_FORMS = {
  save: z.object({ intent: z.literal('save'), revision, ...words }),
  value: z.object({
    intent: z.literal('value'),
    revision,
    period: requiredText(20, 'indicators.periodError.empty'),
    value: number,
    note: optionalText(500),
    valueSource: optionalText(300),
    reason,
    isExample,
  }),
  target: z.object({
    intent: z.literal('target'),
    revision,
    targetYear: requiredText(4, 'indicators.periodError.empty').refine(
      (typed) => /^20\d\d$/.test(typed),
      {
        error: 'indicators.error.targetYear',
      },
    ),
    targetValue: number,
    targetReason: reason,
    targetExample: isExample,
  }),
  baseline: z.object({
    intent: z.literal('baseline'),
    revision,
    baselinePeriod: requiredText(20, 'indicators.periodError.empty'),
    baselineValue: number,
    baselineReason: reason,
  }),
  remove: z.object({
    intent: z.literal('remove'),
    revision,
    /** `value/2024`, `target/2030` or `baseline/2018`: a number and what it stands for. */
    which: z
      .string({ error: 'indicators.error.which' })
      .transform((typed) => /^(value|target|baseline)\/([0-9Q-]{4,7})$/.exec(typed))
      .refine((match) => match !== null, { error: 'indicators.error.which' })
      .transform((match) => ({
        kind: (match?.[1] ?? 'value') as 'value' | 'target' | 'baseline',
        period: match?.[2] ?? '',
      })),
    removeReason: requiredText(500, 'indicators.error.removeReason'),
  }),
  terms: z.object({
    intent: z.literal('terms'),
    revision,
    terms: z.array(requiredId).max(80, { error: 'errors.unknownChoice' }),
  }),
  tieVoices: z.object({
    intent: z.literal('tieVoices'),
    references: requiredText(2_000, 'indicators.error.references'),
  }),
  untieVoice: z.object({ intent: z.literal('untieVoice'), id: requiredId }),
  retire: z.object({ intent: z.literal('retire'), revision }),
} as const
export type ActForm = z.output<(typeof ACT_FORMS)[keyof typeof ACT_FORMS]>

export const intentForm = z.object({
  intent: z.enum(Object.keys(ACT_FORMS) as (keyof typeof ACT_FORMS)[], {
    error: 'errors.expiredPage',
  }),
})
