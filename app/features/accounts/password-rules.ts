import { COMMON_PARTS } from './common-passwords.ts'

const PASSWORD_MIN = 12
const PASSWORD_MAX = 200

export type PasswordProblem = 'tooShort' | 'tooLong' | 'common' | 'context' | 'ownData'

const CONTEXT = ['kielce', 'kielc', 'ideakielce', 'smartcity']
/** What is left of a password after everyday words, digits and signs are taken out must say something. */
const FEWEST_LETTERS_LEFT = 4
const FEWEST_DIFFERENT = 5
const partsByLength = [...COMMON_PARTS].sort((a, b) => b.length - a.length)

/**
 * Any characters, no required kinds of them, no expiry (ASVS 5.0, 6.2): only length, the most
 * used passwords, the names of this service, and what everybody knows of the person.
 */
export function checkPassword(
  password: string,
  person: { email: string; name?: string },
): 'ok' | PasswordProblem {
  const text = password.normalize('NFKC')
  const length = [...text].length
  if (length < PASSWORD_MIN) return 'tooShort'
  if (length > PASSWORD_MAX) return 'tooLong'
  const plain = plainText(text)
  if (CONTEXT.some((word) => plain.includes(word))) return 'context'
  if (ownWords(person).some((word) => plain.includes(word))) return 'ownData'
  return isCommon(text, plain) ? 'common' : 'ok'
}

function isCommon(text: string, plain: string): boolean {
  if (new Set(text.toLowerCase()).size < FEWEST_DIFFERENT || isRun(text)) return true
  let rest = plain
  for (const part of partsByLength) rest = rest.replaceAll(part, '')
  if (rest === plain) return false
  return [...rest.replace(/[^\p{L}]/gu, '')].length < FEWEST_LETTERS_LEFT
}

/** Neighbours in the alphabet or among digits, up or down, throughout. */
function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, i) => (code - (codes[i] ?? 0) + 10) % 10))
  return steps.size === 1
}

function ownWords({ email, name = '' }: { email: string; name?: string }): string[] {
  const [local = ''] = email.split('@')
  const words = [email, local, ...name.split(/\s+/), name.replace(/\s+/g, '')]
  return words.map(plainText).filter((word) => word.length >= 4)
}

function plainText(text: string): string {
  return text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
}
