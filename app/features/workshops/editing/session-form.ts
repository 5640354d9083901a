import { z } from 'zod'
import type { AccessNeed } from '#db/workshop-tables.ts'
import { isDay } from '../../../lib/day.ts'
import { optionalId, optionalText, requiredText } from '../../../lib/form-schema.ts'
import type { Result } from '../../../lib/result.ts'
import { readClosing, readOpening } from '../../consultations/notice-dates.ts'
import { ACCESS_NEEDS } from '../workshop-parts.ts'
import { filledRows, MOST_ROWS } from './filled-rows.ts'
import { optionalNumber, optionalUrl, revision } from './form-parts.ts'
import { readSessionTime } from './session-time.ts'

const MOST_SEATS = 5_000
const LINE_MAX = 300
const TEXT_MAX = 2_000

const ofTwo = z
  .enum(['earlier', 'later'], { error: 'errors.unknownChoice' })
  .optional()
  .transform((value) => value ?? null)
const need = z.enum(ACCESS_NEEDS as [(typeof ACCESS_NEEDS)[number]], {
  error: 'errors.unknownChoice',
})
const day = (missing: string) =>
  requiredText(10, missing).refine((text) => isDay(text), {
    error: 'workshopDesk.error.noSuchDay',
  })

const groups = z
  .array(
    z.object({
      id: optionalId,
      name: optionalText(120),
      seats: optionalNumber(1, MOST_SEATS),
      code: optionalText(40),
    }),
  )
  .max(MOST_ROWS, { error: `workshopDesk.error.tooManyRows|max=${MOST_ROWS}` })
  .transform((rows, context) =>
    filledRows(
      rows,
      context,
      { name: 'workshopDesk.error.groupName', seats: 'workshopDesk.error.groupSeats' },
      ['id'],
    ),
  )

const accessNotes = Object.fromEntries(
  ACCESS_NEEDS.map((each) => [`accessNote_${each}`, optionalText(LINE_MAX)]),
) as Record<`accessNote_${AccessNeed}`, ReturnType<typeof optionalText>>

const fields = {
  startsDay: day('workshopDesk.error.startsDay'),
  endsDay: optionalText(10).refine((text) => text === null || isDay(text), {
    error: 'workshopDesk.error.noSuchDay',
  }),
  fromTime: optionalText(5),
  fromOfTwo: ofTwo,
  toTime: optionalText(5),
  toOfTwo: ofTwo,
  place: optionalText(LINE_MAX),
  address: optionalText(LINE_MAX),
  directions: optionalText(TEXT_MAX),
  link: optionalUrl,
  access: z.array(need),
  ...accessNotes,
  capacity: optionalNumber(1, MOST_SEATS),
  opensDay: optionalText(10),
  opensTime: optionalText(5),
  closesDay: optionalText(10),
  closesTime: optionalText(5),
  groups,
  releaseDay: optionalText(10),
  releaseTime: optionalText(5),
  note: optionalText(1_000),
}
type Fields = z.output<z.ZodObject<typeof fields>>

/** Wall times become instants; what the clock does not show that day is said at its field. */
function withInstants<T extends Fields>(value: T, context: z.core.$RefinementCtx<T>) {
  function refuse(field: string, error: string) {
    const message = `workshopDesk.error.${error}`
    context.issues.push({ code: 'custom', input: value, path: [field], message })
  }
  function taken<V>(read: Result<V, string>, side: string): V | null {
    if (read.ok) return read.value
    refuse(`${side}${read.refusal === 'noSuchDay' ? 'Day' : 'Time'}`, read.refusal)
    return null
  }
  const { startsDay, fromTime, toTime } = value
  const endsDay = value.endsDay ?? startsDay
  if (fromTime === null && toTime !== null) refuse('fromTime', 'fromTime')
  if (toTime === null && fromTime !== null) refuse('toTime', 'toTime')
  return {
    ...value,
    endsDay,
    startsAt: fromTime && taken(readSessionTime(startsDay, fromTime, value.fromOfTwo), 'from'),
    endsAt: toTime && taken(readSessionTime(endsDay, toTime, value.toOfTwo), 'to'),
    opensAt: taken(readOpening(value.opensDay, value.opensTime), 'opens'),
    closesAt: taken(readClosing(value.closesDay, value.closesTime), 'closes'),
    releaseAt: taken(readOpening(value.releaseDay, value.releaseTime), 'release'),
  }
}

export const newSessionForm = z
  .object({ intent: z.literal('save'), ...fields })
  .transform(withInstants)
const saveForm = z
  .object({ intent: z.literal('save'), revision, ...fields })
  .transform(withInstants)
const cancelForm = z.object({
  intent: z.literal('cancel'),
  revision,
  reason: requiredText(1_000, 'workshopDesk.error.reason'),
  sure: z.literal('yes', { error: 'workshopDesk.error.sure' }),
})
const removeForm = z.object({ intent: z.literal('remove'), revision })

export const sessionIntent = z.object({
  intent: z.enum(['save', 'cancel', 'remove'], { error: 'errors.expiredPage' }),
})
export const SESSION_FORMS = { save: saveForm, cancel: cancelForm, remove: removeForm } as const

export type SessionForm = z.output<typeof newSessionForm>
export type SessionActForm = z.output<(typeof SESSION_FORMS)[keyof typeof SESSION_FORMS]>
