import type { ChangeRefusal } from '../change-registration.server.ts'
import type { OfferRefusal } from '../answer-offer.server.ts'
import type { RegisterRefusal } from '../register-request.ts'

type Errors = { form?: string[]; fields?: Record<string, string[]> }

/** At which field a refusal belongs; the others are said once, above the form. */
const FIELD_OF: Partial<Record<RegisterRefusal | ChangeRefusal, string>> = {
  wrongInvitation: 'invitation',
  wrongTeam: 'teamCode',
  noReach: 'email',
}
const CORRECTED_IN_FORM: ReadonlySet<string> = new Set(['wrongInvitation', 'wrongTeam', 'noReach'])

/** A refusal as a sentence, and the status of the answer: 422 for what is corrected in the form, else 409. */
export function explainRefusal(
  refusal: RegisterRefusal | ChangeRefusal | OfferRefusal,
): [Errors, number] {
  const sentence = [`workshops.error.${refusal}`]
  const field = FIELD_OF[refusal as RegisterRefusal]
  const errors = field ? { fields: { [field]: sentence } } : { form: sentence }
  return [errors, CORRECTED_IN_FORM.has(refusal) ? 422 : 409]
}
