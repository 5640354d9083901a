import { z } from 'zod'
import { visibleText } from '../../lib/plain-text.ts'
import { CARD_MAX, CARD_MIN, MOST_AT_TABLE } from './card.ts'

const count = z.int().min(0).max(MOST_AT_TABLE)
const text = z
  .string()
  .max(CARD_MAX * 2)
  .transform((typed) => visibleText(typed).trim())
  .refine((typed) => typed.length >= CARD_MIN && typed.length <= CARD_MAX)

/** A card as a device hands it in. The device makes its id, so that sending it twice is one card. */
export const cardPayload = z.object({
  cardId: z.uuid(),
  /** Of staff, who write for any table; a table's own code says which. */
  tableId: z.int().positive().nullable().default(null),
  text,
  areaId: z.int().positive().nullable(),
  agree: count,
  differ: count,
})

/** A correction, with the revision that the writer had before their eyes. */
export const cardEditPayload = cardPayload
  .omit({ tableId: true })
  .extend({ revision: z.int().positive() })

/** A picture of a sheet: JPEG, PNG or WebP as base64. */
export const photoPayload = z.object({ cardId: z.uuid(), image: z.base64().max(8_000_000) })

export type CardPayload = z.input<typeof cardPayload>
export type CardEditPayload = z.input<typeof cardEditPayload>
export type PhotoPayload = z.input<typeof photoPayload>
