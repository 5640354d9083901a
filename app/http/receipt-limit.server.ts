import { limits } from '#app/platform/rate-limit.server.ts'
import { canonicalEmail } from '../lib/names.ts'
import type { Flash } from './flash.server.ts'
import type { FormErrors, InvalidForm } from './forms.server.ts'
import { refuseTooMany } from './refusals.server.ts'

/** Said on the receipt: what was sent is in all the same, only the letter is missing. */
export const NO_LETTER: Flash = { tone: 'warning', key: 'errors.noLetter' }

/** Whoever types an address may type somebody else's: a mailbox gets so many receipts, whoever sends. */
export async function mayMailReceipt(email: string | null): Promise<boolean> {
  return email === null || (await limits().consume('receipt', canonicalEmail(email))).allowed
}

type Refusable = { refuse(errors: FormErrors, status?: number): InvalidForm }

/** Where the letter is all that is asked for; null lets it pass. */
export async function refuseReceipt(form: Refusable, email: string): Promise<InvalidForm | null> {
  const limit = await limits().consume('receipt', canonicalEmail(email))
  return limit.allowed ? null : refuseTooMany(form, limit.retryAfterSeconds)
}
