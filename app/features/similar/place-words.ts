import { fold } from '../../lib/polish-text.ts'

/** What marks a place: the name that follows is which one. */
const STREET =
  /(?<![\p{L}\p{N}])(?:ul|al|pl|os|ulic[aęyąi]|alej[aąęię]|plac(?:u|em|owi)?|osiedl[aeu]|rond[aou]|skwer(?:u|ze)?|bulwar(?:u|ze)?)\.?\s+((?:\p{Lu}[\p{L}.-]*\s*){1,3})/gu
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
  // „wariant III”, „etap II”; not the „I” that begins a sentence.
  const romans = text.match(/(?<=[\p{L}\p{N},]\s)[IVX]{1,5}(?![\p{L}\p{N}])/gu) ?? []
  const streets = [...text.matchAll(STREET)].flatMap(([, name = '']) => words(name))
  return [...new Set([...numbers, ...romans, ...streets, ...namesInside(text)])]
    .toSorted()
    .join(' ')
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
