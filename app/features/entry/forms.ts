import { z } from 'zod'
import { optionalId, optionalText, textAsWritten } from '../../lib/form-schema.ts'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { optionalEmail } from '../intake/forms.ts'
import { authorKinds, ORGANISATION_MAX, organisationTypes } from '../intake/limits.ts'
import { ENTRY_BODY_MAX, ENTRY_CHANNELS, ENTRY_TITLE_MAX, NAME_MAX, PHONE_MAX } from './limits.ts'

const unknownChoice = { error: 'errors.unknownChoice' }
const PHONE = /^\+?[\d\s()/.-]*$/

const optionalPhone = optionalText(PHONE_MAX).refine(
  (phone) => phone === null || (PHONE.test(phone) && phone.replace(/\D/g, '').length >= 7),
  { error: 'intake.error.phone' },
)

/** What every form for things handed in asks: how and when it came. */
export const receivedFields = {
  key: z.string({ error: 'errors.expiredPage' }).refine(isIdempotencyKey, {
    error: 'errors.expiredPage',
  }),
  channel: z.enum(ENTRY_CHANNELS, unknownChoice),
  receivedOn: z.string({ error: 'intake.error.day' }).max(40, 'intake.error.day'),
  receivedTime: optionalText(40),
  /** “Yes, the date is right”, asked for when it is long ago. */
  oldConfirmed: z
    .string({ error: 'errors.wrongType' })
    .optional()
    .transform((value) => value === 'on'),
}

/** And who sent it; nothing of it is required but the name of an organisation. */
export const senderFields = {
  author: z.enum(authorKinds, unknownChoice).default('resident'),
  organisationName: optionalText(ORGANISATION_MAX),
  organisationType: z
    .enum(organisationTypes, unknownChoice)
    .optional()
    .transform((type) => type ?? null),
  contactName: optionalText(NAME_MAX),
  email: optionalEmail,
  phone: optionalPhone,
}

export function namesOrganisation(form: {
  author: string
  organisationName: string | null
}): boolean {
  return form.author !== 'organisation' || form.organisationName !== null
}

/** Where its absence is told. */
export const organisationMissing = {
  path: ['organisationName'],
  error: 'submit.error.organisationName',
}

/** What a clerk types for somebody else. Text and title stay as written, blanks included. */
export const entryForm = z
  .object({
    ...receivedFields,
    title: textAsWritten(ENTRY_TITLE_MAX, 'intake.error.title'),
    body: textAsWritten(ENTRY_BODY_MAX, 'intake.error.body'),
    ...senderFields,
    area: optionalId,
    estate: optionalId,
  })
  .refine(namesOrganisation, organisationMissing)

export type EntryForm = z.output<typeof entryForm>
