import { finding, type Finding } from './personal-data-finding.ts'

const PREFIX = String.raw`(?:(?:[Uu]l|[Aa]l|[Pp]l|[Oo]s)\.|(?:[Uu]l|[Oo]s|[Uu]lic[aąeęy]|[Aa]lej[aąęi]|[Pp]lac(?:u|em)?|[Oo]siedl(?:e|a|u|em))(?= ))`
const FIRST_WORD = String.raw`(?:\d{1,2}[- ](?:go )?\p{Lu}\p{L}{2,20}|(?:[Nn]a |[Pp]od |[Nn]ad )?\p{L}[\p{L}'’-]{1,30}\.?)`
const NEXT_WORD = String.raw`(?:\p{Lu}[\p{L}'’-]{0,30}\.?|św\.|ks\.|gen\.|bp\.|płk\.?|prof\.|dr\.?)`
const HOUSE = String.raw`(\d{1,3})([a-zA-Z])?(?![\p{L}\d])`
const FLAT_WORD = String.raw`(?:m|lok|miesz|mieszk)(?:\.\s?|\s)|(?:mieszkani[aeu]|lokal[ue]?)\s`
const FLAT = String.raw`(?:\s?/\s?(\d{1,3})|\s?,?\s(?:${FLAT_WORD})(?:nr\.?\s?)?(\d{1,4}))(?![\p{L}\d/])`
const NUMBERS = String.raw`[ \u00A0]{1,2}(?:nr )?${HOUSE}(?:${FLAT})?`

const WITH_PREFIX = new RegExp(
  String.raw`(?<!\p{L})${PREFIX}[ \u00A0]{0,2}${FIRST_WORD}(?: ?${NEXT_WORD}){0,3}${NUMBERS}`,
  'gu',
)
/** A street name alone: one adjective in a case a street takes after `na`, `przy`, `z` or as an address. */
const ALONE = new RegExp(String.raw`(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?:a|ą|ej)${NUMBERS}`, 'gu')
const NO_STREET =
  /^(?:dzia[łl]k|szko[łl]|podstawow|uchwa[łl]|klas|grup|lini|ustaw|stron|godzin|decyzj|umow|spraw|liczb|cen|faz|wersj|tabel|sekcj|stref|zmian|druzyn|drużyn|sal|hal|map|kolej|zasad|ulic|alej|trasa|budow|zabaw)/i
const AT_HOME =
  /(?<!\p{L})(?:[Mm]ieszka(?:m|my)?(?! I(?!\p{L}))|[Zz]amieszka[łl]\p{L}{1,3}|[Zz]ameldowan\p{L}{1,2}|[Zz]am\.|[Mm][óo]j adres|[Nn]asz adres|[Aa]dres zamieszkania|[Aa]dres korespondencyjny|[Mm][óo]j dom|[Nn]asz dom|[Ll]okator(?:k[aią])?)(?!\p{L}).{0,40}$/su
const PREPOSITION = /(?<!\p{L})(?:na|przy|z|ze|spod|w|adres:?|dom)\s$/iu
const DURATION = /^\s?(?:lat|rok|metr|m(?!\p{L})|minut|osób|km|razy|dni)/iu

/**
 * Streets with a house AND a flat number, or with a house number where somebody says that a person lives there. A
 * street with a house number alone is a place.
 */
export function findAddresses(text: string): Finding[] {
  const withPrefix = [...text.matchAll(WITH_PREFIX)].filter(
    (match) => hasFlat(match) || isHome(text, match.index),
  )
  const alone = [...text.matchAll(ALONE)].filter((match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 10)
    if (NO_STREET.test(match[0]) || DURATION.test(after)) return false
    const home = isHome(text, match.index) && (PREPOSITION.test(before) || hasFlat(match))
    return (
      home ||
      (hasFlat(match) &&
        (PREPOSITION.test(before) || match[4] !== undefined) &&
        !match[0].endsWith(' 24/7'))
    )
  })
  return [...withPrefix, ...alone].map((match) =>
    finding('address', text, match.index, match.index + match[0].length),
  )
}

/** 12/14 is one building with two numbers; 14/3 and 8/21 are a house and a flat. */
function hasFlat(match: RegExpExecArray): boolean {
  const [, house, letter, slashFlat, wordFlat] = match
  if (wordFlat !== undefined) return true
  if (slashFlat === undefined) return false
  const step = Number(slashFlat) - Number(house)
  return letter !== undefined || step <= 0 || step % 2 === 1 || step > 14
}

function isHome(text: string, start: number): boolean {
  return AT_HOME.test(text.slice(Math.max(0, start - 60), start))
}
