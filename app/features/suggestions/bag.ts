import { REDACTION_MARK } from '../../lib/redaction-mark.ts'

/** Lemmas of a text with how often each stands in it. */
export type Bag = ReadonlyMap<string, number>

/** A text says what it is about long before its end; a huge one costs no more than this. */
const MOST_CHARACTERS = 6_000
const MOST_LEMMAS = 120

/** A mark of what was covered, with the word that announces it: „telefon [ukryto: telefon]”. */
const COVERED = new RegExp(
  `(?:(?:telefon|tel|e-?mail|mail|numer|nr|kontakt|adres|pesel)[\\s:.,–-]*)*${REDACTION_MARK.source}`,
  'giu',
)

/** Without what was covered: how to reach somebody says nothing about the city. */
export function textToLearn(parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part) => part)
    .join('\n')
    .replaceAll(COVERED, ' ')
    .slice(0, MOST_CHARACTERS)
}

export function bagOf(lemmas: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const lemma of lemmas) {
    const known = bag.get(lemma)
    if (known === undefined && bag.size >= MOST_LEMMAS) continue
    bag.set(lemma, (known ?? 0) + 1)
  }
  return bag
}

export function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0)
}

/** As `learned_text` keeps it. A lemma is letters and digits, so the marks between are free. */
export function packBag(bag: Bag): string {
  return ` ${[...bag].map(([lemma, count]) => `${lemma}:${count} `).join('')}`
}

export function unpackBag(packed: string): Bag {
  return new Map(
    packed
      .trim()
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => {
        const [lemma = '', count] = part.split(':')
        return [lemma, Number(count)]
      }),
  )
}

/** Whether a packed bag holds the lemma, without unpacking it. */
export function packedHas(packed: string, lemma: string): boolean {
  return packed.includes(` ${lemma}:`)
}
