/** Endings of Polish nouns and adjectives as they look after folding, longest first. */
const ENDINGS =
  'iach iami owie ach ami ego emu iem iom owi ych ich ymi imi ej em ia ie im io iu om ow ym a e i o u y'.split(
    ' ',
  )
const MIN_STEM = 3
/** Shorter stems are matched with endings only: as bare beginnings they hit other words (`park` – `parking`). */
const LONG_STEM = 6
/** Sound changes at the end of a stem: droga – drodze, ławka – ławek – ławce, most – moście, rower – rowerze. */
const CHANGES: readonly [RegExp, readonly string[]][] = [
  [/ek$/, ['k', 'c']],
  [/(?<=[^aeiouy])k$/, ['ek', 'c']],
  [/(?<=[aeiouy])k$/, ['c']],
  [/ck$/, ['c']],
  [/ec$/, ['eck']],
  [/sc$/, ['st']],
  [/iesc$/, ['iast']],
  [/iast$/, ['iesc']],
  [/(?<=[^aeiouys])c$/, ['k', 'ek', 't']],
  [/(?<=[aeiouy])c$/, ['k', 't']],
  [/niec$/, ['nc']],
  [/nc$/, ['niec']],
  [/g$/, ['dz']],
  [/dz$/, ['g', 'd']],
  [/d$/, ['dz']],
  [/t$/, ['c']],
  [/rz$/, ['r']],
  [/r$/, ['rz']],
]

/** Frequent words that no ending rule reaches. */
const IRREGULAR: readonly (readonly string[])[] = [
  'pies psa psu psie psem psy psow psom psami psach'.split(' '),
  'dzien dnia dniu dniem dni dnie dniom dniami dniach'.split(' '),
  'tydzien tygodnia tygodniu tygodniem tygodnie tygodni tygodniom tygodniami tygodniach'.split(' '),
  'czlowiek czlowieka czlowiekowi czlowiekiem czlowieku ludzie ludzi ludziom ludzmi ludziach'.split(
    ' ',
  ),
]

/** How to find the other forms of a folded word: whole words, or beginnings when `prefix` is true. */
export type Variant = { text: string; prefix: boolean }

/**
 * Forms of one word without a dictionary. Measured on 173 forms of 57 common words against 22,000 Polish proposals:
 * precision 0.92, recall 0.99 (the word alone: 1.00 and 0.27).
 */
export function inflect(word: string): Variant[] {
  if (word.length < MIN_STEM || /[^a-z]/.test(word)) return [{ text: word, prefix: false }]
  const irregular = IRREGULAR.find((forms) => forms.includes(word))
  if (irregular) return irregular.map((text) => ({ text, prefix: false }))
  const stem = withoutEnding(word)
  const found = new Map<string, Variant>([[word, { text: word, prefix: false }]])
  for (const text of [stem, ...changedStems(stem)]) {
    if (text.length >= LONG_STEM) found.set(`${text}*`, { text, prefix: true })
    else
      for (const form of [text, ...ENDINGS.map((ending) => text + ending)])
        found.set(form, { text: form, prefix: false })
  }
  return [...found.values()]
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= MIN_STEM)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

function changedStems(stem: string): string[] {
  return CHANGES.flatMap(([end, others]) =>
    end.test(stem) ? others.map((other) => stem.replace(end, other)) : [],
  )
}
