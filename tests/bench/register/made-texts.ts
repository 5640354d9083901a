import { readFileSync } from 'node:fs'
import { lemmasOf, p5Of } from '#app/features/language/analyse.ts'
import { dictionaryFile } from '#app/features/language/dictionary-place.server.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import { quantile, type Quantiles, type Random } from './seeded-random.ts'

const COMMON =
  'ławka ścieżka rowerowa chodnik przejście park drzewo boisko biblioteka szkoła pies parking autobus ' +
  'rower kosz zieleń dziecko senior kultura monitoring remont oświetlenie przystanek basen osiedle ulica ' +
  'droga mieszkaniec miasto bezpieczeństwo plac zabaw siłownia trawnik teatr młodzież wycieczka zajęcia ' +
  'budowa modernizacja nawierzchnia teren miejsce potrzeba możliwość projekt czas rok dzień woda powietrze ' +
  'hałas samochód ruch pieszy rodzina zdrowie przychodnia internet urząd sprawa wniosek dane mapa kamera ' +
  'deszcz zbiornik kwiat krzew łąka ogród działka rynek sklep kościół pomnik historia festyn koncert sport'
const TAIL = 20_000
const FLAT = 200
const SENTENCE = 14
/** Words of the 487 submissions to the civic budget of Łódź 2026: the share of texts, and its longest. */
const TITLE_WORDS: Quantiles = [
  [0, 2],
  [0.1, 5],
  [0.3, 6],
  [0.5, 8],
  [0.7, 11],
  [0.9, 16],
  [0.95, 20],
  [1, 32],
]
const BODY_WORDS: Quantiles = [
  [0, 12],
  [0.1, 21],
  [0.2, 28],
  [0.3, 36],
  [0.5, 45],
  [0.6, 59],
  [0.7, 82],
  [0.8, 113],
  [0.9, 187],
  [0.95, 256],
  [0.99, 378],
  [1, 549],
]

/** A text with what the analysis makes of it, worked out once for each word. */
export type MadeText = { text: string; lemmas: string; p5: string; lemmaIds: readonly number[] }
export const NO_TEXT: MadeText = { text: '', lemmas: '', p5: '', lemmaIds: [] }

export type TextMaker = {
  title(): MadeText
  body(): MadeText
  sentence(): MadeText
  /** What the analysis makes of a text from elsewhere. */
  prepared(text: string): MadeText
  /** The lemmas that `lemmaIds` mean. */
  lemmas: readonly string[]
}

/**
 * Texts as long as those of a civic budget (80 words on average, few of them very long), with words
 * as unevenly frequent as in a language. No text of anybody is in them.
 */
export async function makeTexts(random: Random): Promise<TextMaker> {
  const lexicon = await loadLexicon()
  const lemmas: string[] = []
  const idOf = new Map<string, number>()
  const lemmaId = (lemma: string) => {
    const known = idOf.get(lemma)
    if (known !== undefined) return known
    idOf.set(lemma, lemmas.length)
    return lemmas.push(lemma) - 1
  }
  const prepared = (text: string): MadeText => {
    const found = lemmasOf(text, lexicon)
    return {
      text,
      lemmas: found.join(' '),
      p5: p5Of(text).join(' '),
      lemmaIds: found.map(lemmaId),
    }
  }
  const vocabulary = [...COMMON.split(' '), ...tailWords(random)].map(prepared)
  // Zipf and Mandelbrot: the word of rank r is 1/(r + 200) as frequent; the commonest are in one text of seven.
  const span = (vocabulary.length + FLAT) / FLAT
  const word = () => vocabulary[Math.floor(FLAT * span ** random.next() - FLAT)] ?? vocabulary[0]!
  const words = (amount: number) => {
    const made = { text: '', lemmas: '', p5: '', lemmaIds: [] as number[] }
    for (let at = 0; at < amount; at += 1) {
      const next = word()
      const space = at === 0 ? '' : ' '
      const isFirst = at % SENTENCE === 0
      const dot = isFirst && at > 0 ? '.' : ''
      const text = isFirst ? next.text[0]!.toUpperCase() + next.text.slice(1) : next.text
      made.text += dot + space + text
      // A stop word leaves nothing in the index.
      if (next.lemmas !== '') made.lemmas += (made.lemmas && ' ') + next.lemmas
      if (next.p5 !== '') made.p5 += (made.p5 && ' ') + next.p5
      for (const id of next.lemmaIds) made.lemmaIds.push(id)
    }
    return made
  }
  return {
    title: () => words(quantile(TITLE_WORDS, random.next())),
    body: () => words(quantile(BODY_WORDS, random.next())),
    sentence: () => words(SENTENCE),
    prepared,
    lemmas,
  }
}

/** Words of the dictionary in a mixed order: what comes late is rare. */
function tailWords(random: Random): string[] {
  const words = readFileSync(dictionaryFile('index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Ll}{4,12}$/u.test(word))
  return Array.from({ length: TAIL }, () => random.pick(words))
}
