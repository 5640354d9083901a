import { randomInt } from 'node:crypto'
import { fold } from '../../lib/polish-text.ts'
import { TABLE_WORDS } from './table-words.ts'

const LONGEST = 60
const CODE = /^\d{1,3}-[A-Z]+-[A-Z]+$/

/** `3-BUK-ZEGAR`: the number of the table and two words by chance, one of about 220,000 pairs. */
export function newTableCode(number: number): string {
  const word = () => TABLE_WORDS[randomInt(TABLE_WORDS.length)] ?? ''
  return `${number}-${word()}-${word()}`
}

/** The code as it is kept, for whatever a person typed: `3 buk, Zegar`. Null when it cannot be one. */
export function normalizeTableCode(typed: string): string | null {
  if (typed.length > LONGEST) return null
  const code = fold(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return CODE.test(code) ? code : null
}
