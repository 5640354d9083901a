import { z } from 'zod'
import { optionalId, optionalText, requiredText } from '../../lib/form-schema.ts'
import { visibleText } from '../../lib/plain-text.ts'
import { CARD_MAX, CARD_MIN, MOST_AT_TABLE } from './card.ts'

export const NOTE_MAX = 500

const cardText = requiredText(CARD_MAX, 'cards.error.noText')
  .transform((text) => visibleText(text).trim())
  .refine((text) => text.length >= CARD_MIN, { error: `cards.error.tooShort|min=${CARD_MIN}` })
const count = z
  .string({ error: 'errors.wrongType' })
  .trim()
  .regex(/^\d{1,3}$/, { error: `cards.error.count|max=${MOST_AT_TABLE}` })
  .transform(Number)
  .refine((people) => people <= MOST_AT_TABLE, { error: `cards.error.count|max=${MOST_AT_TABLE}` })
  .optional()
  .transform((people) => people ?? 0)
const cardId = z.uuid({ error: 'errors.wrongType' })
const revision = z
  .string({ error: 'errors.wrongType' })
  .regex(/^\d{1,9}$/, { error: 'errors.wrongType' })
  .transform(Number)
/** A browser sends an empty file where none was chosen. */
const photo = z
  .instanceof(File, { error: 'errors.wrongType' })
  .optional()
  .transform((file) => (file && file.size > 0 ? file : null))

export const cardContent = {
  text: cardText,
  area: optionalId,
  agree: count,
  differ: count,
}

/** What may be done at `/stol/:code`. */
export const tableForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('write'), card: cardId, ...cardContent, photo }),
    z.object({ intent: z.literal('correct'), card: cardId, revision, ...cardContent, photo }),
    z.object({ intent: z.literal('dot'), card: cardId }),
    z.object({ intent: z.literal('undot'), card: cardId }),
    z.object({ intent: z.literal('meant'), card: cardId }),
    z.object({
      intent: z.literal('notQuite'),
      card: cardId,
      note: requiredText(NOTE_MAX, 'cards.error.noNote'),
    }),
    z.object({ intent: z.literal('ready') }),
    z.object({ intent: z.literal('unready') }),
  ],
  { error: 'errors.wrongType' },
)
export type TableForm = z.output<typeof tableForm>

export const findTableForm = z.object({ code: requiredText(60, 'cards.error.noCode') })

const cardIds = z
  .union([cardId.transform((id) => [id]), z.array(cardId).max(300)], { error: 'errors.wrongType' })
  .optional()
  .transform((ids) => ids ?? [])
const title = requiredText(120)
const groupId = z
  .string({ error: 'errors.required' })
  .regex(/^\d{1,9}$/, { error: 'errors.unknownChoice' })
  .transform(Number)

/** What may be done at the desk of cards. Acts on several cards name them by `cards`. */
export const deskForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('group'),
      cards: cardIds,
      group: optionalId,
      title: optionalText(120),
    }),
    z.object({ intent: z.literal('ungroup'), cards: cardIds }),
    z.object({ intent: z.literal('merge'), cards: cardIds }),
    z.object({ intent: z.literal('keep'), cards: cardIds }),
    z.object({
      intent: z.literal('drop'),
      cards: cardIds,
      reason: requiredText(300, 'cards.error.noReason'),
    }),
    z.object({ intent: z.literal('addGroup'), title }),
    z.object({ intent: z.literal('renameGroup'), group: groupId, title }),
    z.object({ intent: z.literal('removeGroup'), group: groupId }),
    z.object({ intent: z.literal('unmerge'), card: cardId }),
    z.object({ intent: z.literal('bringBack'), card: cardId }),
    z.object({ intent: z.literal('handDots'), card: cardId, dots: count }),
    z.object({ intent: z.literal('correct'), card: cardId, revision, ...cardContent }),
    z.object({ intent: z.literal('agenda'), to: z.enum(['next', 'previous', 'none']) }),
    z.object({
      intent: z.literal('close'),
      sure: z.literal('on', { error: 'cards.error.notSure' }),
    }),
  ],
  { error: 'errors.wrongType' },
)
export type DeskForm = z.output<typeof deskForm>
