import { expect, test } from 'vitest'
import { tieShortWords } from './short-words.ts'

test('a one-letter word is tied to the next word, also beside another one', () => {
  expect(tieShortWords('W domu i w pracy, a także „o nas”')).toBe(
    'W\u00a0domu i\u00a0w\u00a0pracy, a\u00a0także „o\u00a0nas”',
  )
})

test('an abbreviation is tied to its number', () => {
  expect(tieShortWords('Postulat nr 5, ul. Długa, art. 6 ust. 1')).toBe(
    'Postulat nr\u00a05, ul.\u00a0Długa, art.\u00a06 ust.\u00a01',
  )
})

test('the syntax of a message and the ends of words stay as they are', () => {
  const pattern = '{a} {i, plural, one {# dnia} other {# dni}} do {max}, rama okna'
  expect(tieShortWords(pattern)).toBe(pattern)
  expect(tieShortWords('{count, plural, one {w # dniu} other {w # dni}}')).toBe(
    '{count, plural, one {w\u00a0# dniu} other {w\u00a0# dni}}',
  )
})
