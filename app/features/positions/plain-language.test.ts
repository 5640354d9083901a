import { expect, test } from 'vitest'
import { measurePlainLanguage } from './plain-language.ts'

test('counts words by sentence', () => {
  expect(measurePlainLanguage('Zgadzamy się. Posadzimy trzy drzewa.')).toEqual({
    wordsPerSentence: 3,
    verdict: 'good',
  })
})

test('an abbreviation ends no sentence', () => {
  const text =
    'Przy ul. Prostej 5, np. obok szkoły nr. 3, postawimy m.in. ławkę do 30 marca 2027 r. rano.'
  expect(measurePlainLanguage(text)?.wordsPerSentence).toBe(18)
})

test('the same abbreviation ends one before a capital letter', () => {
  const text = 'Zrobimy to do marca 2027 r. Potem sprawdzimy skutki.'
  expect(measurePlainLanguage(text)?.wordsPerSentence).toBe(5)
})

test('a new line ends a sentence, numbers and dates are words, marks are not', () => {
  expect(measurePlainLanguage('Co zmieniamy\n– 12.03.2027 r.\n\n')?.wordsPerSentence).toBe(2)
})

test('says when sentences are long', () => {
  const words = (count: number) => `${'słowo '.repeat(count)}koniec.`
  expect(measurePlainLanguage(words(19))?.verdict).toBe('good')
  expect(measurePlainLanguage(words(20))?.verdict).toBe('long')
  expect(measurePlainLanguage(words(25))?.verdict).toBe('tooLong')
})

test('has no opinion on nothing', () => {
  expect(measurePlainLanguage(' … ')).toBeNull()
  expect(measurePlainLanguage('')).toBeNull()
})
