import type { OfferRefusal } from '../answer-offer.server.ts'
import type { ChangeRefusal } from '../change-registration.server.ts'
import type { RegisterRefusal } from '../register-request.ts'

export type DeskRefusal =
  RegisterRefusal | ChangeRefusal | OfferRefusal | 'hasSeat' | 'noReason' | 'noMail'

type Explained = { errors: { form?: string[]; fields?: Record<string, string[]> }; status: number }

/** Where the fault is one of a field, it is said there. */
const FIELDS: Partial<Record<DeskRefusal, string>> = {
  alreadyRegistered: 'email',
  tooManySeats: 'email',
  noReach: 'email',
  noReason: 'reason',
}

export function explainDeskRefusal(refusal: DeskRefusal): Explained {
  const key = `registrations.refusal.${refusal}`
  const field = FIELDS[refusal]
  return field
    ? { errors: { fields: { [field]: [key] } }, status: 409 }
    : { errors: { form: [key] }, status: 409 }
}
