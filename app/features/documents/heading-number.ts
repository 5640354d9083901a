const WORD = String.raw`(?:rozdział|część|dział|tom)`
const ROMAN = '[IVX]{1,6}'
const PARTS = String.raw`\d{1,3}(?:\.\d{1,3}){0,5}`
const END = String.raw`(?:\s*[.):–—-]+)?(?=\s|$)`

/** „Rozdział 2. Diagnoza”, „Część II”. */
const WITH_WORD = new RegExp(String.raw`^${WORD}\s+(${PARTS}|${ROMAN})${END}\s*`, 'iu')
/** „2.3 Miasto”, „2.3. Miasto”: a dot inside says that it is no amount. */
const IN_PARTS = new RegExp(String.raw`^(\d{1,3}(?:\.\d{1,3}){1,5})[.)]?\s+(?=\S)`, 'u')
/** „2. Miasto”, „2) Miasto”, „IV. Cele”. */
const WITH_DOT = new RegExp(String.raw`^(\d{1,3}|${ROMAN})[.)]\s+(?=\S)`, 'u')
/** „2 Miasto”: taken only where it goes on counting, or „17 celów” would lose its amount. */
const BARE = /^(\d{1,2})\s+(?=\p{Lu})/u

export type TypedNumber = { number: string; text: string }

/**
 * The number that an author typed in front of a heading, and the heading without it. A bare number
 * counts only when it is `next`. Where nothing else is written the text stays whole.
 */
export function typedNumber(text: string, next: number): TypedNumber | null {
  const bare = BARE.exec(text)
  const found =
    WITH_WORD.exec(text) ??
    IN_PARTS.exec(text) ??
    WITH_DOT.exec(text) ??
    (Number(bare?.[1]) === next ? bare : null)
  const number = found?.[1]
  if (!found || number === undefined) return null
  return { number: number.toUpperCase(), text: text.slice(found[0].length) || text }
}
