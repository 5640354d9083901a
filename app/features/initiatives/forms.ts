import { z } from 'zod'
import { isDay } from '../../lib/day.ts'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { readMadeOn } from '../documents/metadata/made-on.ts'
import { endsBeforeItStarts, KINDS, MOST_FUNDING, STATES } from './initiative.ts'
import { readNumber } from '../indicators/read-number.ts'

const revision = z.coerce.number({ error: 'errors.expiredPage' }).int('errors.expiredPage')
const ids = z.array(requiredId).max(80, { error: 'errors.unknownChoice' })
const date = optionalText(20).transform((typed, context) => {
  const read = typed === null ? null : readMadeOn(typed)
  if (typed === null || read !== null) return read
  context.issues.push({ code: 'custom', input: typed, message: 'initiatives.error.date' })
  return z.NEVER
})

function number(most: number, message: string, isWhole: boolean) {
  return optionalText(30).transform((typed, context) => {
    if (typed === null) return null
    const read = readNumber(typed)
    const value = read.ok ? read.value : -1
    if (value >= 0 && value <= most && (!isWhole || Number.isInteger(value))) return value
    context.issues.push({ code: 'custom', input: typed, message })
    return z.NEVER
  })
}

const words = {
  kind: z.enum(KINDS, { error: 'errors.unknownChoice' }),
  state: z.enum(STATES, { error: 'errors.unknownChoice' }),
  title: requiredText(200, 'initiatives.error.title'),
  summary: requiredText(3_000, 'initiatives.error.summary'),
  ownerUnitId: optionalId,
  partners: optionalText(1_000),
  fundingTotal: number(MOST_FUNDING, 'initiatives.error.funding', true),
  funder: optionalText(200),
  cofinancingPercent: number(100, 'initiatives.error.percent', false),
  startsOn: date,
  endsOn: date,
  result: optionalText(3_000),
  sourceUrl: optionalText(1_000).refine((typed) => typed === null || isWebAddress(typed), {
    error: 'initiatives.error.address',
  }),
  areaIds: ids,
  goalIds: ids,
}

type Dates = { startsOn: string | null; endsOn: string | null }
const inOrder = <T extends Dates>(value: T, context: z.core.$RefinementCtx<T>) => {
  if (value.startsOn && value.endsOn && endsBeforeItStarts(value.startsOn, value.endsOn)) {
    const message = 'initiatives.error.order'
    context.issues.push({ code: 'custom', input: value, path: ['endsOn'], message })
  }
  return value
}

export const newInitiativeForm = z
  .object({ intent: z.literal('save'), ...words })
  .transform(inOrder)
export type InitiativeWords = Omit<z.output<typeof newInitiativeForm>, 'intent'>

/** `note` is asked for once it is public. */
const saveForm = z
  .object({ intent: z.literal('save'), revision, note: optionalText(1_000), ...words })
  .transform(inOrder)

/** What each button of the page sends. */
export const ACT_FORMS = {
  save: saveForm,
  publish: z.object({ intent: z.literal('publish'), revision }),
  addMilestone: z.object({
    intent: z.literal('addMilestone'),
    milestone: requiredText(200, 'initiatives.error.milestone'),
    dueOn: date,
  }),
  finishMilestone: z.object({
    intent: z.literal('finishMilestone'),
    id: requiredId,
    doneOn: requiredText(10, 'initiatives.error.day').refine(isDay, {
      error: 'initiatives.error.day',
    }),
  }),
  reopenMilestone: z.object({ intent: z.literal('reopenMilestone'), id: requiredId }),
  removeMilestone: z.object({ intent: z.literal('removeMilestone'), id: requiredId }),
  tieSubmissions: z.object({
    intent: z.literal('tieSubmissions'),
    references: requiredText(2_000, 'initiatives.error.references'),
  }),
  untieSubmission: z.object({ intent: z.literal('untieSubmission'), id: requiredId }),
  tieBlocks: z.object({ intent: z.literal('tieBlocks'), blocks: ids }),
  tieIndicator: z.object({ intent: z.literal('tieIndicator'), indicator: requiredId }),
  untieIndicator: z.object({ intent: z.literal('untieIndicator'), id: requiredId }),
} as const

export const intentForm = z.object({
  intent: z.enum(Object.keys(ACT_FORMS) as (keyof typeof ACT_FORMS)[], {
    error: 'errors.expiredPage',
  }),
})
export type ActForm = z.output<(typeof ACT_FORMS)[keyof typeof ACT_FORMS]>
export type SaveForm = z.output<typeof saveForm>

function isWebAddress(typed: string): boolean {
  if (!URL.canParse(typed)) return false
  const url = new URL(typed)
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === ''
}
