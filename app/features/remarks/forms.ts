import { z } from 'zod'
import { optionalText, requiredText } from '../../lib/form-schema.ts'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { namesItsOrganisation, optionalEmail, senderFields } from '../intake/forms.ts'
import { PROPOSAL_MAX, REMARK_MAX, SELECTED_MAX } from './limits.ts'

const key = z
  .string({ error: 'errors.expiredPage' })
  .refine(isIdempotencyKey, { error: 'errors.expiredPage' })

/** One remark, put on the list. Only what it says is required. */
export const remarkForm = z.object({
  key,
  body: requiredText(REMARK_MAX, 'remarks.error.body'),
  proposal: optionalText(PROPOSAL_MAX),
  justification: optionalText(REMARK_MAX),
  selected: optionalText(SELECTED_MAX),
  /** Number of the remark that this one answers. */
  replyTo: z
    .string()
    .optional()
    .transform((text) => parseReference(text ?? '')),
  /** When the form was opened, signed. */
  begun: z.string().max(200).optional(),
  website: z.unknown().optional(),
})
export type RemarkForm = z.output<typeof remarkForm>

/** The whole list: who sends it. The remarks themselves are with us already. */
export const sendForm = z
  .object({
    intent: z.literal('send'),
    key,
    revision: z.coerce.number({ error: 'errors.expiredPage' }).int(),
    ...senderFields,
    website: z.unknown().optional(),
  })
  .refine(...namesItsOrganisation)
export type SendForm = z.output<typeof sendForm>

export const sendingForm = z.discriminatedUnion('intent', [
  sendForm,
  z.object({ intent: z.literal('remove'), remark: key }),
  z.object({ intent: z.literal('restore'), remark: key }),
  /** Makes the link to another device; mails it where an address is given. */
  z.object({ intent: z.literal('link'), email: optionalEmail }),
  /** Takes in the other list that waits on the account. */
  z.object({ intent: z.literal('join') }),
])
