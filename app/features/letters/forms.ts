import { z } from 'zod'
import { optionalText, requiredId } from '../../lib/form-schema.ts'
import {
  namesOrganisation,
  organisationMissing,
  receivedFields,
  senderFields,
} from '../entry/forms.ts'
import { LETTER_MAX, PART_MAX, PIECE_TEXT_MAX, PIECES_MAX, SCAN_BYTES } from './limits.ts'
import type { DraftPiece } from './letter-draft.ts'

/** The letter as it came. Its words stay as they are typed, blanks included. */
export const letterForm = z
  .object({
    ...receivedFields,
    ...senderFields,
    version: requiredId,
    text: asTyped(LETTER_MAX),
    file: z
      .instanceof(File, { error: 'errors.wrongType' })
      .refine((file) => file.size <= SCAN_BYTES, { error: 'letters.error.scanTooLarge' })
      .optional(),
    /** `one`: the whole letter is one remark. */
    intent: z.enum(['split', 'one'], { error: 'errors.unknownChoice' }).default('split'),
  })
  .refine(namesOrganisation, organisationMissing)
  .refine((form) => form.text.trim() !== '' || form.file !== undefined, {
    path: ['text'],
    error: 'letters.error.noText',
  })

export type LetterForm = z.output<typeof letterForm>

const piece = z.object({
  part: optionalText(PART_MAX).transform((part) => part ?? ''),
  place: z
    .string({ error: 'errors.wrongType' })
    .regex(/^(?:whole|open|\d{1,9})$/, { error: 'errors.unknownChoice' })
    .default('open')
    .transform((place): DraftPiece['place'] =>
      place === 'whole' || place === 'open' ? place : Number(place),
    ),
  body: asTyped(PIECE_TEXT_MAX),
  proposal: asTyped(PIECE_TEXT_MAX),
  justification: asTyped(PIECE_TEXT_MAX),
})

/** Acts that save the pieces first; the place in the list stands in the address. */
const PIECE_ACTS = ['save', 'find', 'split', 'join', 'remove', 'add', 'settle'] as const

const draftForm = z.object({
  intent: z.enum(PIECE_ACTS),
  revision: requiredId,
  pieces: z.array(piece).max(PIECES_MAX, { error: 'letters.error.tooMany' }).default([]),
})
const otherForm = z.object({ intent: z.enum(['discard', 'take', 'read']), revision: requiredId })

export const letterActForm = z.discriminatedUnion('intent', [draftForm, otherForm], {
  error: 'errors.unknownChoice',
})
export type DraftAct = z.output<typeof draftForm>
export type LetterAct = DraftAct | z.output<typeof otherForm>

/** Empty fields are not sent on by the form reader, and are no error here. */
function asTyped(max: number) {
  return z
    .string({ error: 'errors.wrongType' })
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .refine((text) => !text.includes('\u0000') && text.isWellFormed(), {
      error: 'errors.unreadableCharacter',
      abort: true,
    })
    .refine((text) => text.length <= max, { error: `errors.tooLong|max=${max}` })
    .optional()
    .transform((text) => text ?? '')
}
