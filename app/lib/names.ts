import {
  RESERVED_ALONE,
  RESERVED_PHRASES,
  RESERVED_TITLES,
  RESERVED_WORDS,
} from './reserved-names.ts'

export type NameProblem =
  'empty' | 'too_long' | 'hidden_characters' | 'mixed_scripts' | 'too_many_marks' | 'reserved'

const MAX_LENGTH = 80
/** Control, format, private and unassigned characters; a joiner only between two pictures. */
const HIDDEN =
  /(?!\u200D)[\p{C}\u115F\u1160\u3164\uFFA0]|(?<![\p{Extended_Pictographic}\uFE0F\p{EMod}])\u200D|\u200D(?!\p{Extended_Pictographic})/u
const MARK_PILE = /\p{M}{4}/u
/** Alphabets whose letters look like each other's; a name keeps to one. */
const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
]
/** Phonetic and turned letters, which no language writes names with. */
const PHONETIC = /[\u0250-\u02AF\u1D00-\u1DBF\uA7F2-\uA7FF]/u
// prettier-ignore
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e',
  l: 'i', ı: 'i', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ƙ: 'k', ƶ: 'z', ɑ: 'a',
}

const MAX_EMAIL_LENGTH = 254
const MAX_LOCAL_LENGTH = 64
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u
const GMAIL = new Set(['gmail.com', 'googlemail.com'])

const reservedWords = new Set(RESERVED_WORDS.map(skeleton))
const reservedAlone = new Set(RESERVED_ALONE.map(skeleton))
const reservedTitles = new Set(RESERVED_TITLES.map(skeleton))
const reservedPhrases = RESERVED_PHRASES.map(skeleton)

/** Whether a name may be shown as somebody's own, else why not. */
export function checkDisplayName(name: string): 'ok' | NameProblem {
  const text = name.normalize('NFC')
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  if ([...text].length > MAX_LENGTH) return 'too_long'
  if (HIDDEN.test(text)) return 'hidden_characters'
  if (MARK_PILE.test(text.normalize('NFD'))) return 'too_many_marks'
  if (PHONETIC.test(text) || ALPHABETS.filter((alphabet) => alphabet.test(text)).length > 1)
    return 'mixed_scripts'
  return isReserved(text) ? 'reserved' : 'ok'
}

/** Whether mail can plausibly be sent there. One line, one address, no display name, no quoted local part. */
export function isEmail(x: unknown): x is string {
  if (typeof x !== 'string' || x.length > MAX_EMAIL_LENGTH) return false
  const [local = '', domain = '', ...rest] = x.split('@')
  if (rest.length > 0 || local.length > MAX_LOCAL_LENGTH || !LOCAL.test(local)) return false
  const labels = domain.split('.')
  return (
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /^(?=.*\p{L}).{2,}$/u.test(labels.at(-1) ?? '')
  )
}

/** One spelling per mailbox, for telling people apart, never for sending: lower case, no `+tag`, no dots at Gmail. */
export function canonicalEmail(email: string): string {
  const plain = email.normalize('NFKC').trim().toLowerCase()
  const at = plain.lastIndexOf('@')
  const domain = plain.slice(at + 1)
  const local = plain.slice(0, Math.max(at, 0)).replace(/(?<=.)\+.*$/s, '')
  return GMAIL.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`
}

function isReserved(text: string): boolean {
  const words = text
    .split(/[\s\p{Pd}\p{Pc}.,/()]+/u)
    .map(skeleton)
    .filter((word) => word !== '')
  const joined = words.join('')
  if (reservedPhrases.some((phrase) => joined.includes(phrase))) return true
  if (
    reservedWords.has(joined) ||
    reservedAlone.has(joined) ||
    words.some((word) => reservedWords.has(word))
  )
    return true
  return words.length !== 2 && reservedTitles.has(words[0] ?? '')
}

/** Letters that look alike become one letter; anything that is no letter then goes. */
function skeleton(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('ł', 'l').normalize('NFKD')
  const letters = [...plain].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
  return letters
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}
