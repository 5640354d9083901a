/** What may stand in a mark. A closed list, so that nobody can write a message of their own as a mark. */
export const REDACTION_WORDS = [
  'PESEL',
  'telefon',
  'e-mail',
  'numer konta',
  'numer rejestracyjny',
  'adres',
  'imię i nazwisko',
  'dane osobowe',
  'fragment',
] as const

export type RedactionWord = (typeof REDACTION_WORDS)[number]

/** Recognises `[ukryto: telefon]` in a text; group 1 is the word. */
export const REDACTION_MARK = new RegExp(`\\[ukryto: (${REDACTION_WORDS.join('|')})\\]`, 'g')

export type RedactionSpan = { start: number; end: number; word: RedactionWord }

/** What stands in the public text where something was taken out. */
export function redactionMark(word: RedactionWord): string {
  return `[ukryto: ${word}]`
}

/** The marks of a text in order, for showing them as marks. */
export function redactionSpans(text: string): RedactionSpan[] {
  return [...text.matchAll(REDACTION_MARK)].flatMap((match) => {
    const word = REDACTION_WORDS.find((known) => known === match[1])
    return word ? [{ start: match.index, end: match.index + match[0].length, word }] : []
  })
}
