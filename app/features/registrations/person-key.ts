import { canonicalEmail } from '../../lib/names.ts'

/** Fewest digits of a number that can be called. */
const SHORTEST_PHONE = 7

/** Who somebody is for the rules of sign-up: one spelling per mailbox, else per phone, else nobody. */
export function personKey(contact: { email: string | null; phone: string | null }): string | null {
  if (contact.email) return canonicalEmail(contact.email)
  return contact.phone ? canonicalPhone(contact.phone) : null
}

/** `+48 600 100 200`, `0048600100200` and `600-100-200` are one phone. Null: no phone at all. */
export function canonicalPhone(phone: string): string | null {
  const plain = phone.normalize('NFKC')
  const digits = plain.replace(/\D/g, '')
  if (digits.length < SHORTEST_PHONE) return null
  if (/^\s*\+/.test(plain)) return `+${digits}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return `+48${digits.replace(/^0/, '')}`
}
