import { fold } from '../../lib/polish-text.ts'
import type { ImportField, Mapping } from './fields.ts'

/**
 * How forms for remarks name their columns, in words folded to plain letters. A column goes to the
 * first field that fits, so the narrower come first: „uzasadnienie uwagi” is no remark.
 */
const PATTERNS: readonly [ImportField, RegExp][] = [
  [
    'id',
    /^(?:l p|lp|nr|numer|number|no|id|external id|identyfikator|номер)\b(?! (?:strony|rozdzialu|punktu|dzialki|telefonu))/,
  ],
  ['justification', /uzasadnien|argumentacj|justification|^reasons?\b|обгрунтуван/],
  [
    'proposal',
    /propono|propozycj|postulowan|nowe brzmienie|zmienion\w* (?:zapis|tresc|brzmien)|proposal|proposed|запропонован/,
  ],
  [
    'current',
    /(?:dotychczas|obecn|aktualn|obowiazuj|istniejac|pierwotn)\w* (?:zapis|tresc|brzmien|tekst)|zapis (?:dotychczasow|obecn|w projekcie)|current|чинн/,
  ],
  ['written', /data (?:pisma|listu|sporzadzenia|nadania|dokumentu)|date letter|date written/],
  [
    'received',
    /data (?:wplywu|wplyniecia|otrzymania|zgloszenia|zlozenia|wniesienia)|^data$|^date$|received|дата надходження/,
  ],
  ['organisation', /^(?:nazwa )?(?:organizacj|instytucj|firm)\w*$|^organi[sz]ation$/],
  [
    'author',
    /imie i nazwisko|nazwa podmiotu|podmiot|zglaszajac|autor|wnioskodawc|nadawc|author|sender|прізвище/,
  ],
  [
    'channel',
    /^(?:kanal|channel|forma zgloszenia|forma wniesienia|zrodlo zgloszenia|sposob zgloszenia)\b/,
  ],
  [
    'part',
    /czesc (?:dokumentu|projektu|tekstu)|fragment|rozdzia|punkt|jednostk\w* redakcyjn|miejsce w|^strona\b|^czesc\b|czego dotyczy|^part\b|section|chapter|частина/,
  ],
  ['text', /^(?:tresc )?uwag\w*|uwag[ai]\b|^tresc\b|^opis\b|remark|comment|^text$|зауваж/],
]

/** Finds the columns of a form for remarks, in the variants that offices use. */
export function guessRemarkColumns(columns: readonly string[]): Mapping {
  const mapping: Mapping = {}
  for (const [index, name] of columns.entries()) {
    const plain = (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
    const field = PATTERNS.find(([known, pattern]) => !(known in mapping) && pattern.test(plain))
    if (field) mapping[field[0]] = index
  }
  return mapping
}
