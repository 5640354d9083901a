import { z } from 'zod'
import type { IntakeChannel, ParticipationLevel } from '#db/schema.ts'
import { isDay } from '../../lib/day.ts'
import { optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { isEmail } from '../../lib/names.ts'
import { readClosing, readOpening } from './notice-dates.ts'

/** Ways in which a voice may come. Imports are our own work, never announced. */
export const CHANNELS = [
  'web',
  'paper',
  'email',
  'phone',
  'oral',
  'workshop',
] as const satisfies readonly IntakeChannel[]
/** The IAP2 spectrum, from the least to the most that people decide. */
export const LEVELS = [
  'inform',
  'consult',
  'involve',
  'collaborate',
  'empower',
] as const satisfies readonly ParticipationLevel[]

const TEXT_MAX = 4000
const MOST_LINKS = 50

const revision = z.coerce.number({ error: 'errors.expiredPage' }).int('errors.expiredPage')
const ids = z.array(requiredId).max(MOST_LINKS, { error: 'errors.unknownChoice' })

const words = {
  title: requiredText(160),
  subject: optionalText(TEXT_MAX),
  scope: optionalText(TEXT_MAX),
  caseSign: optionalText(80),
  hostName: optionalText(120),
  hostEmail: optionalText(254).refine((text) => text === null || isEmail(text), {
    error: 'errors.email',
  }),
  hostPhone: optionalText(80),
  channels: z.array(z.enum(CHANNELS, { error: 'errors.unknownChoice' })),
  howToSend: optionalText(TEXT_MAX),
  announcedIn: optionalText(TEXT_MAX),
  meetingsPlan: z
    .enum(['planned', 'none'], { error: 'errors.unknownChoice' })
    .optional()
    .transform((plan) => plan ?? null),
  meetings: optionalText(TEXT_MAX),
  documents: ids,
  workshops: ids,
}

const level = z.enum(LEVELS, { error: 'consultations.error.level' })
const basis = requiredText(80, 'consultations.error.basis')
const day = optionalText(10).refine((text) => text === null || isDay(text), {
  error: 'consultations.error.noSuchDay',
})
const dates = {
  announcedOn: day,
  opensDay: optionalText(10),
  opensTime: optionalText(5),
  closesDay: optionalText(10),
  closesTime: optionalText(5),
}
type TypedDates = z.output<z.ZodObject<typeof dates>>

/** Wall times of Kielce become instants; what the clock does not show that day is said at its field. */
function withInstants<T extends TypedDates>(value: T, context: z.core.$RefinementCtx<T>) {
  const opening = readOpening(value.opensDay, value.opensTime)
  const closing = readClosing(value.closesDay, value.closesTime)
  for (const read of [opening, closing]) {
    if (read.ok) continue
    const side = read === opening ? 'opens' : 'closes'
    const field = read.refusal === 'noSuchDay' ? `${side}Day` : `${side}Time`
    const message = `consultations.error.${read.refusal}`
    context.issues.push({ code: 'custom', input: value, path: [field], message })
  }
  return {
    ...value,
    opensAt: opening.ok ? opening.value : null,
    closesAt: closing.ok ? closing.value : null,
  }
}

const draftShape = { ...words, level, basis, ...dates }

export const newConsultationForm = z
  .object({ intent: z.literal('save'), ...draftShape })
  .transform(withInstants)

const saveForm = z
  .object({ intent: z.literal('save'), revision, ...draftShape })
  .transform(withInstants)

const correctForm = z.object({
  intent: z.literal('correct'),
  revision,
  ...words,
  note: requiredText(1000, 'consultations.error.note'),
})

const openForm = z.object({
  intent: z.literal('open'),
  revision,
  sure: z.literal('yes', { error: 'consultations.error.sure' }),
})

const typedClose = { closesDay: requiredText(10), closesTime: optionalText(5) }

const extendForm = z
  .object({
    intent: z.literal('extend'),
    revision,
    ...typedClose,
    reason: requiredText(1000, 'consultations.error.reason'),
  })
  .transform((value, context) => {
    const closing = readClosing(value.closesDay, value.closesTime)
    if (closing.ok && closing.value !== null) return { ...value, closesAt: closing.value }
    const refusal = closing.ok ? 'noSuchDay' : closing.refusal
    const field = refusal === 'noSuchDay' ? 'closesDay' : 'closesTime'
    const message = `consultations.error.${refusal}`
    context.issues.push({ code: 'custom', input: value, path: [field], message })
    return z.NEVER
  })

export const intentForm = z.object({
  intent: z.enum(['save', 'correct', 'open', 'extend'], { error: 'errors.expiredPage' }),
})

/** What each button of the page sends. */
export const ACT_FORMS = {
  save: saveForm,
  correct: correctForm,
  open: openForm,
  extend: extendForm,
} as const

export type WordsForm = z.output<z.ZodObject<typeof words>>
export type DraftForm = z.output<typeof newConsultationForm>
export type ActForm = z.output<(typeof ACT_FORMS)[keyof typeof ACT_FORMS]>
