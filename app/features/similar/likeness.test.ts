import { expect, test } from 'vitest'
import { isVeryAlike, tellingNumbers } from './likeness.ts'
import { comparePlaces } from './place-words.ts'
import { ownSentences } from './own-sentences.ts'
import { markShared } from './shared-words.ts'

test.each([
  ['Ławki przy ulicy Ogrodowej', 'LAWKI PRZY UL. OGRODOWEJ!', true],
  ['Boisko przy Szkole Podstawowej nr 12', 'Boisko przy Szkole Podstawowej nr 21', false],
  ['Piknik sąsiedzki, edycja 2', 'Piknik sąsiedzki 3. edycja', true],
  ['Piknik sąsiedzki 2024', 'Piknik sąsiedzki 2025', true],
  ['Droga rowerowa, etap 1', 'Droga rowerowa, etap 2', false],
  ['Biblioteka w parku', 'Basen dla seniorów', false],
  ['', '', false],
  ['🌳🌳', '🌳🌳', false],
])('„%s” and „%s” very alike: %s', (one, other, expected) => {
  expect(isVeryAlike(one, other)).toBe(expected)
  expect(isVeryAlike(other, one)).toBe(expected)
})

test('a post code is no number that tells', () => {
  expect(tellingNumbers('Biblioteka, ul. Prosta 9, 25-001 Kielce')).toBe('9')
})

test.each([
  ['Lampy przy ul. Prostej', 'LAMPY NA ULICY PROSTEJ', 'same'],
  ['Lampy przy ul.Prostej', 'lampy na ul. krzywej', 'other'],
  ['Remont na os. Barwinek', 'Remont na osiedlu Czarnów', 'other'],
  ['Zajęcia dla seniorów na Barwinku', 'Zajęcia dla seniorów na Czarnowie', 'other'],
  ['Zielone przystanki w dzielnicy XII', 'Zielone przystanki w III dzielnicy', 'other'],
  ['Więcej ławek', 'Więcej drzew', 'unknown'],
])('„%s” and „%s”: the place is %s', (one, other, expected) => {
  const placed = (title: string) => ({ title, body: '', estateId: null })
  expect(comparePlaces(placed(one), placed(other))).toBe(expected)
})

test('the estate decides where no words do, a street in the body before it', () => {
  const at = (estateId: number | null, body = '') => ({ title: 'Ławki', body, estateId })
  expect(comparePlaces(at(1), at(1))).toBe('same')
  expect(comparePlaces(at(1), at(2))).toBe('other')
  expect(comparePlaces(at(1), at(null))).toBe('unknown')
  expect(comparePlaces(at(1, 'przy ul. Prostej'), at(1, 'przy ul. Krzywej'))).toBe('other')
})

test('shared words are marked in both, whatever their endings, and no letter is lost', () => {
  const texts: [string, string] = ['Więcej ławek w parku!', 'W Parku brakuje ławki.']
  const marked = markShared([texts[0]], [texts[1]])
  const shared = (parts: { text: string; isShared: boolean }[] = []) =>
    parts.filter((part) => part.isShared).map((part) => part.text)
  expect(shared(marked.one[0])).toEqual(['parku'])
  expect(shared(marked.other[0])).toEqual(['Parku'])
  expect(marked.one[0]?.map((part) => part.text).join('')).toBe(texts[0])
})

test('a campaign letter keeps the sentences of its own', () => {
  const common = 'Popieram drogę dla rowerów. Dziś trzeba zsiadać na skrzyżowaniach.'
  expect(ownSentences(common, `${common} Mój syn jeździ tędy do szkoły.`)).toEqual([
    'Mój syn jeździ tędy do szkoły.',
  ])
  expect(ownSentences(common, common.toUpperCase())).toEqual([])
})
