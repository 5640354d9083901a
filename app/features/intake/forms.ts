import { z } from 'zod'
import { optionalId, optionalText, requiredText } from '../../lib/form-schema.ts'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { isEmail } from '../../lib/names.ts'
import { authorKinds, BODY_MAX, ORGANISATION_MAX, organisationTypes, TITLE_MAX } from './limits.ts'

/** Optional everywhere: whoever gives no address follows the case by number and code. */
export const optionalEmail = optionalText(254).refine((email) => email === null || isEmail(email), {
  error: 'errors.email',
})

const unknownChoice = { error: 'errors.unknownChoice' }

/** Who sends, and where the answer goes. */
export const senderFields = {
  author: z.enum(authorKinds, unknownChoice).default('resident'),
  organisationName: optionalText(ORGANISATION_MAX),
  organisationType: z
    .enum(organisationTypes, unknownChoice)
    .optional()
    .transform((type) => type ?? null),
  email: optionalEmail,
}

/** For `refine` of a form with those fields. */
export const namesItsOrganisation: [
  (form: { author: string; organisationName: string | null }) => boolean,
  { path: string[]; error: string },
] = [
  (form) => form.author !== 'organisation' || form.organisationName !== null,
  { path: ['organisationName'], error: 'submit.error.organisationName' },
]

/** What a person sends through the web form. */
export const postulateForm = z
  .object({
    key: z.string({ error: 'errors.expiredPage' }).refine(isIdempotencyKey, {
      error: 'errors.expiredPage',
    }),
    title: requiredText(TITLE_MAX, 'submit.error.title'),
    body: requiredText(BODY_MAX, 'submit.error.body'),
    area: optionalId,
    estate: optionalId,
    ...senderFields,
    /** Nobody sees this field; whatever fills it is a program. */
    website: z.unknown().optional(),
  })
  .refine(...namesItsOrganisation)

export type PostulateForm = z.output<typeof postulateForm>
