import { z } from 'zod'
import type { Audience, WorkshopKind } from '#db/workshop-tables.ts'
import { optionalId, optionalText, requiredId, requiredText } from '../../../lib/form-schema.ts'
import { filledRows, MOST_ROWS } from './filled-rows.ts'
import { flag, optionalEmail, optionalNumber, revision, wholeNumber } from './form-parts.ts'

export const KINDS = [
  'strategic',
  'residents',
  'meeting',
  'training',
  'hackathon',
] as const satisfies readonly WorkshopKind[]
export const AUDIENCES = ['open', 'invited', 'age'] as const satisfies readonly Audience[]
export const QUESTION_KINDS = ['text', 'choice', 'yes_no'] as const

export const TITLE_MAX = 160
const TEXT_MAX = 6_000
const LINE_MAX = 300
const MOST_REMINDERS = 4
const LONGEST_REMINDER = 720
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

const tooMany = { error: `workshopDesk.error.tooManyRows|max=${MOST_ROWS}` }
const ids = z.array(requiredId).max(50, { error: 'errors.unknownChoice' })

const agenda = z
  .array(
    z.object({
      at: optionalText(5).refine((text) => text === null || TIME.test(text), {
        error: 'workshopDesk.error.noSuchTime',
      }),
      title: optionalText(TITLE_MAX),
      text: optionalText(1_000),
    }),
  )
  .max(MOST_ROWS, tooMany)
  .transform((rows, context) =>
    filledRows(rows, context, {
      at: 'workshopDesk.error.agendaTime',
      title: 'workshopDesk.error.agendaTitle',
    }).map(({ at, title, text }) => ({ at, title, ...(text ? { text } : {}) })),
  )

const facilitators = z
  .array(z.object({ name: optionalText(120), role: optionalText(160) }))
  .max(MOST_ROWS, tooMany)
  .transform((rows, context) =>
    filledRows(rows, context, { name: 'workshopDesk.error.facilitatorName' }).map(
      ({ name, role }) => ({ name, ...(role ? { role } : {}) }),
    ),
  )

const questions = z
  .array(
    z.object({
      key: optionalText(40),
      label: optionalText(LINE_MAX),
      kind: z.enum(QUESTION_KINDS, { error: 'errors.unknownChoice' }),
      options: optionalText(2_000),
      required: flag,
    }),
  )
  .max(MOST_ROWS, tooMany)
  .transform((rows, context) => {
    const filled = filledRows(rows, context, { label: 'workshopDesk.error.questionLabel' }, [
      'key',
      'kind',
    ])
    return filled.map((row) => {
      const options = row.kind === 'choice' ? linesOf(row.options) : []
      if (row.kind === 'choice' && options.length < 2) {
        const path = [rows.findIndex(({ label }) => label === row.label), 'options']
        const message = 'workshopDesk.error.questionOptions'
        context.issues.push({ code: 'custom', input: row, path, message })
      }
      return { ...row, options }
    })
  })

const reminderHours = optionalText(60).transform((text, context) => {
  const hours = [...new Set((text ?? '').split(/[\s,;]+/).filter(Boolean))]
  const isRight = hours.every((each) => /^\d{1,3}$/.test(each) && isReminder(Number(each)))
  if (isRight && hours.length <= MOST_REMINDERS) {
    return hours.map(Number).toSorted((a, b) => b - a)
  }
  const message = `workshopDesk.error.reminders|most=${MOST_REMINDERS}|max=${LONGEST_REMINDER}`
  context.issues.push({ code: 'custom', input: text, message })
  return z.NEVER
})

const fields = {
  titlePl: requiredText(TITLE_MAX, 'workshopDesk.error.title'),
  titleEn: optionalText(TITLE_MAX),
  titleUk: optionalText(TITLE_MAX),
  descriptionPl: requiredText(TEXT_MAX, 'workshopDesk.error.description'),
  descriptionEn: optionalText(TEXT_MAX),
  descriptionUk: optionalText(TEXT_MAX),
  kind: z.enum(KINDS, { error: 'errors.unknownChoice' }),
  challenge: optionalText(2_000),
  audience: z.enum(AUDIENCES, { error: 'errors.unknownChoice' }),
  audienceNote: optionalText(LINE_MAX),
  ageFrom: optionalNumber(0, 120),
  ageTo: optionalNumber(0, 120),
  area: optionalId,
  agenda,
  facilitators,
  questions,
  contactName: optionalText(120),
  contactEmail: optionalEmail,
  contactPhone: optionalText(80),
  reminderHours,
  offerHours: wholeNumber(1, 168),
  dotsEach: wholeNumber(0, 20),
  confirmHours: wholeNumber(1, 720),
  documents: ids,
  consultations: ids,
  series: optionalId,
  newSeries: optionalText(TITLE_MAX),
}
type Fields = z.output<z.ZodObject<typeof fields>>

/** Who may come is said in full, and what does not apply is not kept. */
function withAudience<T extends Fields>(value: T, context: z.core.$RefinementCtx<T>) {
  const { audience, audienceNote, ageFrom, ageTo } = value
  const refuse = (field: string, error: string) =>
    context.issues.push({
      code: 'custom',
      input: value,
      path: [field],
      message: `workshopDesk.error.${error}`,
    })
  if (audience === 'invited' && audienceNote === null) refuse('audienceNote', 'audienceNote')
  if (audience === 'age' && ageFrom === null && ageTo === null) refuse('ageFrom', 'ages')
  if (audience === 'age' && ageFrom !== null && ageTo !== null && ageFrom > ageTo) {
    refuse('ageTo', 'ageOrder')
  }
  return {
    ...value,
    audienceNote: audience === 'open' ? null : audienceNote,
    ageFrom: audience === 'age' ? ageFrom : null,
    ageTo: audience === 'age' ? ageTo : null,
    challenge: value.kind === 'hackathon' ? value.challenge : null,
  }
}

export const newWorkshopForm = z
  .object({ intent: z.literal('save'), ...fields })
  .transform(withAudience)
const saveForm = z
  .object({ intent: z.literal('save'), revision, ...fields })
  .transform(withAudience)
const publishForm = z.object({ intent: z.literal('publish'), revision })
const cancelForm = z.object({
  intent: z.literal('cancel'),
  revision,
  reason: requiredText(1_000, 'workshopDesk.error.reason'),
  sure: z.literal('yes', { error: 'workshopDesk.error.sure' }),
})
const copyForm = z.object({ intent: z.literal('copy'), days: wholeNumber(0, 1_000) })
const seriesForm = z.object({
  intent: z.literal('series'),
  weeks: wholeNumber(1, 26),
  times: wholeNumber(1, 26),
})
const attachForm = z.object({
  intent: z.literal('attach'),
  materialTitle: requiredText(200, 'workshopDesk.error.materialTitle'),
  file: z.instanceof(File, { error: 'workshopDesk.error.noFile' }),
})
const detachForm = z.object({ intent: z.literal('detach'), material: requiredId })

const INTENTS = ['save', 'publish', 'cancel', 'copy', 'series', 'attach', 'detach'] as const
export const workshopIntent = z.object({
  intent: z.enum(INTENTS, { error: 'errors.expiredPage' }),
})
/** What each button of the page sends. */
export const WORKSHOP_FORMS = {
  save: saveForm,
  publish: publishForm,
  cancel: cancelForm,
  copy: copyForm,
  series: seriesForm,
  attach: attachForm,
  detach: detachForm,
} as const

export type WorkshopForm = z.output<typeof newWorkshopForm>
export type WorkshopActForm = z.output<(typeof WORKSHOP_FORMS)[keyof typeof WORKSHOP_FORMS]>

function isReminder(hours: number): boolean {
  return hours >= 1 && hours <= LONGEST_REMINDER
}

function linesOf(text: string | null): string[] {
  return [...new Set((text ?? '').split('\n').map((line) => line.trim()))].filter(Boolean)
}
