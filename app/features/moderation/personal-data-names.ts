import { inflect } from '../../lib/polish-inflection.ts'
import { fold } from '../../lib/polish-text.ts'
import { finding, type Finding } from './personal-data-finding.ts'
import { FIRST_NAMES } from './personal-data-first-names.ts'

const WORD = String.raw`\p{Lu}\p{Ll}{1,25}`
const FULL_NAME = String.raw`(${WORD})(?: \p{Lu}\.)? ${WORD}(?:-${WORD})?(?![\p{L}])`
const SAYS_OWN_NAME = new RegExp(String.raw`(?<!\p{L})[Nn]azywam się ${FULL_NAME}`, 'gdu')
const PERSON = String.raw`[Pp]an(?:a|u|em|i|ią|ie)?|[Ss]ąsiad(?:a|owi|em|ka|ki|ce|kę|ką)?|[Cc]órk(?:a|i|ę|ą)|[Ss]yn(?:a|owi|em)?|[Mm]ąż|[Mm]ęż(?:a|owi|em)|[Żż]on(?:a|y|ie|ę|ą)|[Jj]a,?|[Jj]a,? niżej podpisan[ya]`
const CLOSING = String.raw`(?:[Zz] poważaniem|[Zz] wyrazami szacunku|[Pp]ozdrawiam|[Pp]odpisano|[Pp]odpisan[ya]|[Pp]odpis)[,:.]?`
const POINTS_AT_PERSON = new RegExp(
  String.raw`(?<!\p{L}|(?:ul|im|imienia)\.? )(?:(?:${PERSON}) |(?:${CLOSING})\s{1,3})${FULL_NAME}`,
  'gdu',
)

const forms = new Set<string>([
  'ewy',
  'ewie',
  'ewe',
  'oli',
  'ole',
  'ali',
  'ale',
  'eli',
  'ele',
  'izy',
  'izie',
  'ize',
])
const beginnings: string[] = []
for (const variant of FIRST_NAMES.flatMap(inflect)) {
  if (variant.prefix) beginnings.push(variant.text)
  else forms.add(variant.text)
}

/** First and last names, only where the words before them point at a private person. */
export function findNames(text: string): Finding[] {
  const own = [...text.matchAll(SAYS_OWN_NAME)]
  const others = [...text.matchAll(POINTS_AT_PERSON)].filter((match) => isFirstName(match[1] ?? ''))
  return [...own, ...others].map((match) => {
    const start = match.indices?.[1]?.[0] ?? match.index
    return finding('name', text, start, match.index + match[0].length)
  })
}

function isFirstName(word: string): boolean {
  const folded = fold(word)
  return (
    forms.has(folded) ||
    beginnings.some(
      (beginning) => folded.startsWith(beginning) && folded.length - beginning.length <= 4,
    )
  )
}
