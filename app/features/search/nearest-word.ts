import type { Lexicon } from '../language/lexicon.ts'
import { countBits, editDistance, lettersOf } from './edit-distance.ts'

/** The word of `forms` nearest to one that nobody knows, `most` letters away; of equally near ones the most frequent. */
export function nearestForm(
  word: string,
  forms: ReadonlyMap<string, number>,
  most: number,
): string | null {
  const letters = lettersOf(word)
  let best: { form: string; distance: number; count: number } | null = null
  for (const [form, count] of forms) {
    if (Math.abs(form.length - word.length) > most || form === word) continue
    if (countBits(lettersOf(form) ^ letters) > 2 * most) continue
    const distance = editDistance(word, form, most)
    if (distance === null) continue
    const isNearer =
      !best ||
      distance < best.distance ||
      (distance === best.distance &&
        (count > best.count || (count === best.count && form < best.form)))
    if (isNearer) best = { form, distance, count }
  }
  return best?.form ?? null
}

const ALPHABET = 'abcdefghijklmnoprstuwyz'

/** Words of the dictionary one letter away, in alphabetical order. */
export function nearInDictionary(word: string, lexicon: Lexicon): string[] {
  const found = new Set<string>()
  const tryWord = (candidate: string) => {
    if (candidate !== word && lexicon.knows(candidate)) found.add(candidate)
  }
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after.length > 1) tryWord(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    if (after !== '') tryWord(before + after.slice(1))
    for (const letter of ALPHABET) {
      if (after !== '') tryWord(before + letter + after.slice(1))
      tryWord(before + letter + after)
    }
  }
  return [...found].toSorted()
}
