import { z } from 'zod'
import { visibleText } from '../../lib/plain-text.ts'
import { cardEditPayload, cardPayload, photoPayload } from '../cards/card-payload.ts'
import { MOST_AT_ONCE } from './day-limits.ts'

const registrationId = z.int().positive()
const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => visibleText(typed).trim())
const reason = line(300).nullable().default(null)

const checkIn = z.strictObject({
  registrationId,
  by: z.enum(['qr', 'name', 'number']),
  /** Why somebody without a seat is let in. */
  reason,
})
/** A walk-in that is only on the device yet is named by the action that wrote it down. */
const undoCheckIn = z.union([
  z.strictObject({ registrationId }),
  z.strictObject({ walkIn: z.uuid() }),
])
const walkIn = z.strictObject({ name: line(120).nullable(), reason })

/** What a device may say, by kind. */
export const PAYLOADS = {
  check_in: checkIn,
  undo_check_in: undoCheckIn,
  walk_in: walkIn,
  card: cardPayload,
  card_edit: cardEditPayload,
  photo: photoPayload,
} as const

/** A payload is looked at one by one: a bad one is refused with words and holds nothing up. */
const action = z.strictObject({
  id: z.uuid(),
  kind: z.enum(Object.keys(PAYLOADS) as [ActionKind, ...ActionKind[]]),
  happenedAt: z.iso.datetime(),
  payload: z.unknown(),
})

export const batchSchema = z.strictObject({
  deviceId: z.uuid(),
  actions: z.array(action).min(1).max(MOST_AT_ONCE),
})

export type ActionKind = keyof typeof PAYLOADS
/** What happened on a device, as it is sent. */
export type DayAction = z.infer<typeof action>
export type PayloadOf<Kind extends ActionKind> = z.infer<(typeof PAYLOADS)[Kind]>
export type NewAction = {
  [Kind in ActionKind]: { kind: Kind; payload: z.input<(typeof PAYLOADS)[Kind]> }
}[ActionKind]
