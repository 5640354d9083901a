import { fold } from '../../lib/polish-text.ts'

/** What marks a place: the name that follows is which one. */
const STREET = marked(
  'ul|al|pl',
  'ulic[aęyąi]|alej[aąęię]|plac(?:u|em|owi)?|rond[aou]|skwer(?:u|ze)?|bulwar(?:u|ze)?',
)
const ESTATE = marked('os', 'osiedl[aeu]')

/** A name follows a whole word with a capital letter, an abbreviation however hastily it is typed. */
function marked(abbreviations: string, wholeWords: string): RegExp {
  const either = anyCase(`${abbreviations}|${wholeWords}`)
  const capitals = String.raw`(?:${either})(?:\.\s*|\s+)((?:\p{Lu}[\p{L}.-]*\s*){1,3})`
  const hasty = String.raw`(?:${anyCase(abbreviations)})\.\s*(\p{L}{3,})`
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${capitals}|${hasty})`, 'gu')
}

/** The pattern with every letter in both cases, for the part of an expression where case is free. */
function anyCase(pattern: string): string {
  return pattern.replaceAll(/\[(\p{L}+)\]|\p{L}/gu, (letter: string, several?: string) => {
    const letters = several ?? letter
    return `[${letters}${letters.toUpperCase()}]`
  })
}

/** Capital letters that say nothing about a place: how people address an office. */
const ADDRESS = new Set(
  'miasto miasta miescie kielce kielc kielcach urzad urzedu pan pani panie panstwo panstwa prezydent prezydenta prezydencie szanowni szanowny szanowna rada rady wydzial'.split(
    ' ',
  ),
)
const STEM = 5

/**
 * What tells apart two texts that are alike in all other words: their numbers, streets and other
 * names. Two with the same key may be the same matter; with another key they are neighbours.
 */
export function placeKey(text: string): string {
  const numbers = text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []
  const romans = romansIn(text)
  const marked = [...named(STREET, text), ...named(ESTATE, text)]
  return [...new Set([...numbers, ...romans, ...marked, ...namesInside(text)])].toSorted().join(' ')
}

export type Placed = {
  title: string
  body: string
  /** An estate, not „the whole city” or „outside it”. */
  estateId: number | null
}
export type PlaceVerdict = 'same' | 'other' | 'unknown'

/**
 * Whether two wishes are about one place: by the streets and estates that their words name, by the
 * names in their titles, by the estate that was chosen. The same wish for another street is a
 * neighbour, not a duplicate.
 */
export function comparePlaces(a: Placed, b: Placed): PlaceVerdict {
  const byName = compareNamed(a, b)
  if (byName === 'other' || haveOtherParts(a.title, b.title)) return 'other'
  if (hasOwnName(a.title, b.title) && hasOwnName(b.title, a.title)) return 'other'
  if (byName === 'same') return byName
  if (a.estateId === null || b.estateId === null) return 'unknown'
  return a.estateId === b.estateId ? 'same' : 'other'
}

/** By streets before estates, by the titles where both name some, else by everything. */
function compareNamed(a: Placed, b: Placed): PlaceVerdict {
  const wholeText = ({ title, body }: Placed) => `${title}\n${body}`
  for (const mark of [STREET, ESTATE]) {
    for (const textOf of [({ title }: Placed) => title, wholeText]) {
      const [one, other] = [named(mark, textOf(a)), named(mark, textOf(b))]
      if (one.size === 0 || other.size === 0) continue
      return [...one].some((name) => other.has(name)) ? 'same' : 'other'
    }
  }
  return 'unknown'
}

/** „dzielnica XII” and „dzielnica III”. */
function haveOtherParts(title: string, other: string): boolean {
  const [one, two] = [romansIn(title), romansIn(other)]
  return one.length > 0 && two.length > 0 && !one.some((roman) => two.includes(roman))
}

/** „wariant III”, „etap II”; not the „I” that begins a sentence. */
function romansIn(text: string): string[] {
  return text.match(/(?<=[\p{L}\p{N},]\s)[IVX]{1,5}(?![\p{L}\p{N}])/gu) ?? []
}

function named(mark: RegExp, text: string): Set<string> {
  return new Set([...text.matchAll(mark)].flatMap(([, name, hasty = '']) => words(name ?? hasty)))
}

/** Whether a title has a name that the other one does not have, in whatever case. */
function hasOwnName(title: string, other: string): boolean {
  const theirs = new Set(words(other))
  return namesInside(title).some((name) => !theirs.has(name))
}

/** Words with a capital letter that do not begin a sentence. */
function namesInside(text: string): string[] {
  const inside = text.match(/(?<=[\p{Ll}\p{N},;:–-]\)?\s+[„"(]?)\p{Lu}\p{Ll}{2,}/gu) ?? []
  return inside
    .map(fold)
    .filter((word) => !ADDRESS.has(word))
    .map(stem)
}

function words(name: string): string[] {
  return (fold(name).match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stem)
}

/** Inflected endings fall away: `Krakowska`, `Krakowskiej`. */
function stem(word: string): string {
  return word.slice(0, STEM)
}
