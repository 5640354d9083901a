import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Crockford's base 32: O, I, L and U are never printed, and typing them is understood. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
const BITS_PER_LETTER = 5
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }
const DERIVE_CONTEXT = 'idea-kielce/follow-up-code/1\n'
const HASH_CONTEXT = 'idea-kielce/follow-up-hash/1\n'
const MIN_SECRET_LENGTH = 32

/**
 * A code such as `W7KP-4MHT-Q9XD` (60 bits). The same secret and key always give the same code, so a form sent
 * twice shows the same receipt although the register keeps only the hash.
 */
export function deriveFollowUpCode(secret: string, idempotencyKey: string): string {
  if (secret.length < MIN_SECRET_LENGTH)
    throw new RangeError('The follow-up secret needs at least 32 characters')
  if (idempotencyKey === '') throw new RangeError('A follow-up code needs an idempotency key')
  const mac = createHmac('sha256', secret).update(DERIVE_CONTEXT).update(idempotencyKey).digest()
  let bits = mac.readBigUInt64BE() >> 4n
  let letters = ''
  for (let i = 0; i < LENGTH; i++) {
    letters = ALPHABET.charAt(Number(bits & 31n)) + letters
    bits >>= BigInt(BITS_PER_LETTER)
  }
  return withDashes(letters)
}

/** The canonical code for whatever a person typed or pasted, or null when it cannot be one. */
export function normalizeFollowUpCode(typed: string): string | null {
  if (typed.length > 100) return null
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}._−]+/gu, '')
    .replace(/[OILU]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
  return CODE.test(letters) ? withDashes(letters) : null
}

/** What the register stores. Takes a code in any spelling `normalizeFollowUpCode` accepts; throws on anything else. */
export function hashFollowUpCode(code: string): string {
  const canonical = normalizeFollowUpCode(code)
  if (canonical === null) throw new TypeError('Not a follow-up code')
  return createHash('sha256').update(HASH_CONTEXT).update(canonical).digest('hex')
}

/** Compares two hashes without telling by the time taken where they differ. */
export function sameHash(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

function withDashes(letters: string): string {
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}
