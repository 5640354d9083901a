import { fold } from '../../lib/polish-text.ts'
import { visibleText } from '../../lib/plain-text.ts'

const MAX_KEYWORDS = 12
const MAX_LENGTH = 40

/** `key` is the same for keywords that differ only in case, diacritics or blanks. */
export type Keyword = { name: string; key: string }

/** One way of writing a keyword; null when it says nothing or is too long to be one. */
function normaliseKeyword(typed: string): Keyword | null {
  const name = visibleText(typed).normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
  const key = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return key === '' || name.length > MAX_LENGTH ? null : { name, key }
}

/** Each once, in the order typed; null when one of them is no keyword or there are too many. */
export function normaliseKeywords(typed: readonly string[]): Keyword[] | null {
  const byKey = new Map<string, Keyword>()
  for (const text of typed) {
    const keyword = normaliseKeyword(text)
    if (!keyword) return null
    if (!byKey.has(keyword.key)) byKey.set(keyword.key, keyword)
  }
  return byKey.size > MAX_KEYWORDS ? null : [...byKey.values()]
}
