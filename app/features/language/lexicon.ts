import { fold } from '../../lib/polish-text.ts'
import { hashOf, type CompiledDictionary, type SuffixRule } from './dictionary-format.ts'

const MOST_LEMMAS = 4
const MOST_REMEMBERED = 50_000
/** „nie” in front of an adjective: shorter words that begin so are words of their own. */
const NEGATED = { prefix: 'nie', longerThan: 6 }

/**
 * Basic forms of Polish words, looked for without accents: a lemma and a word meet in their folded
 * spelling, while the condition of an ending is checked on the lemma as the dictionary writes it.
 */
export class Lexicon {
  readonly #dictionary: CompiledDictionary
  /** The folded letter for each code of the alphabet. */
  readonly #codes: Uint16Array
  /** By the folded ending that a word has, then by what its lemma has instead. */
  readonly #endings = new Map<string, Map<string, SuffixRule[]>>()
  readonly #longest: number
  readonly #conditions = new Map<string, RegExp>()
  readonly #remembered = new Map<string, readonly string[]>()

  constructor(dictionary: CompiledDictionary) {
    this.#dictionary = dictionary
    this.#codes = Uint16Array.from(dictionary.alphabet, (letter) => fold(letter).charCodeAt(0))
    for (const rule of dictionary.rules) {
      const [, strip, add] = rule
      const byStrip = this.#endings.get(add) ?? new Map<string, SuffixRule[]>()
      byStrip.set(strip, [...(byStrip.get(strip) ?? []), rule])
      this.#endings.set(add, byStrip)
    }
    this.#longest = Math.max(...[...this.#endings.keys()].map((ending) => ending.length))
  }

  /** Folded lemmas of a folded word, at most four, shortest first; none where the dictionary has no such form. */
  lemmas(word: string): readonly string[] {
    const known = this.#remembered.get(word)
    if (known) return known
    const found = this.#search(word)
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(word, found)
    return found
  }

  knows(word: string): boolean {
    return this.lemmas(word).length > 0
  }

  /** A folded lemma as the dictionary writes it, with its Polish letters. */
  spellingOf(lemma: string): string | null {
    const place = this.#place(lemma, '', hashOf(lemma), null)
    return place === null ? null : this.#spelling(place)
  }

  #search(word: string): readonly string[] {
    const found = this.#basesOf(word)
    if (found.size === 0 && word.length > NEGATED.longerThan && word.startsWith(NEGATED.prefix)) {
      return this.lemmas(word.slice(NEGATED.prefix.length))
    }
    return [...found]
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .slice(0, MOST_LEMMAS)
  }

  #basesOf(word: string): Set<string> {
    const found = new Set<string>()
    if (this.#find(word, '', hashOf(word), null)) found.add(word)
    const first = Math.max(1, word.length - this.#longest)
    let hash = hashOf(word.slice(0, first))
    for (let cut = first; cut <= word.length; cut++) {
      if (cut > first) hash = hashOf(word[cut - 1] ?? '', hash)
      const byStrip = this.#endings.get(word.slice(cut))
      if (!byStrip) continue
      const stem = word.slice(0, cut)
      for (const [strip, rules] of byStrip) {
        if (this.#find(stem, strip, hashOf(strip, hash), rules)) found.add(stem + strip)
      }
    }
    return found
  }

  /** Whether a lemma is spelled `stem + strip` (folded) and takes one of the rules; null asks for the spelling alone. */
  #find(stem: string, strip: string, hash: number, rules: readonly SuffixRule[] | null): boolean {
    return this.#place(stem, strip, hash, rules) !== null
  }

  #place(
    stem: string,
    strip: string,
    hash: number,
    rules: readonly SuffixRule[] | null,
  ): number | null {
    const { slots, starts } = this.#dictionary
    const length = stem.length + strip.length
    let slot = hash % slots.length
    for (let place = slots[slot]; place; place = slots[slot]) {
      const lemma = place - 1
      const start = starts[lemma] ?? 0
      if (
        (starts[lemma + 1] ?? 0) - start === length &&
        this.#isSpelled(start, stem) &&
        this.#isSpelled(start + stem.length, strip) &&
        (rules === null || this.#takesAny(lemma, rules))
      ) {
        return lemma
      }
      slot = (slot + 1) % slots.length
    }
    return null
  }

  #isSpelled(start: number, folded: string): boolean {
    const { letters } = this.#dictionary
    for (let at = 0; at < folded.length; at++) {
      if (this.#codes[letters[start + at] ?? 0] !== folded.charCodeAt(at)) return false
    }
    return true
  }

  #takesAny(lemma: number, rules: readonly SuffixRule[]): boolean {
    const flags = this.#dictionary.flags[this.#dictionary.flagSets[lemma] ?? 0] ?? ''
    let spelling: string | null = null
    return rules.some(([flag, , , condition]) => {
      if (!flags.includes(flag)) return false
      spelling ??= this.#spelling(lemma)
      return this.#condition(condition).test(spelling)
    })
  }

  #spelling(lemma: number): string {
    const { alphabet, starts, letters } = this.#dictionary
    const codes = letters.subarray(starts[lemma], starts[lemma + 1])
    return Array.from(codes, (code) => alphabet[code]).join('')
  }

  #condition(condition: string): RegExp {
    const known = this.#conditions.get(condition)
    if (known) return known
    const made = new RegExp(`${condition}$`, 'u')
    this.#conditions.set(condition, made)
    return made
  }
}
