import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff, type DiffPart } from './word-diff.ts'

const show = (parts: readonly DiffPart[]) =>
  parts
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
    )
    .join('')

test('a replaced word reads as one removal and one addition', () => {
  expect(
    show(
      wordDiff(
        'Miasto publikuje dane o jakości powietrza regularnie.',
        'Miasto publikuje dane o jakości powietrza co godzinę, w otwartym formacie.',
      ),
    ),
  ).toBe(
    'Miasto publikuje dane o jakości powietrza [-regularnie][+co godzinę, w otwartym formacie].',
  )
})

test('Polish letters do not split a word; numbers keep their separators', () => {
  expect(show(wordDiff('żółte łódki', 'żółta łódka'))).toBe('[-żółte łódki][+żółta łódka]')
  expect(show(wordDiff('Koszt: 1,5 mln zł rocznie', 'Koszt: 2,5 mln zł rocznie'))).toBe(
    'Koszt: [-1,5][+2,5] mln zł rocznie',
  )
})

test('small islands between replaced words do not tear the sentence', () => {
  expect(show(wordDiff('Zbudujemy parking i drogę.', 'Zbudujemy skwer i fontannę.'))).toBe(
    'Zbudujemy [-parking i drogę][+skwer i fontannę].',
  )
})

test('an addition leaves its neighbours alone', () => {
  expect(show(wordDiff('Ławki i kosze.', 'Ławki, drzewa i kosze.'))).toBe(
    'Ławki[+, drzewa] i kosze.',
  )
  expect(show(wordDiff('', 'Nowe.'))).toBe('[+Nowe.]')
  expect(show(wordDiff('Stare.', ''))).toBe('[-Stare.]')
  expect(wordDiff('', '')).toEqual([])
})

test('nothing is lost on either side', () => {
  const word = fc.constantFrom('a', 'ul.', 'Łódź', '12', '1,5', 'i', 'w', '\n', 'żółć', '„x”', '😀')
  const text = fc.oneof(
    fc.array(word).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after)
      const without = (kind: DiffPart['kind']) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
      expect(parts.every((part) => part.text !== '')).toBe(true)
      for (const [at, part] of parts.entries()) {
        expect(parts[at + 1]?.kind).not.toBe(part.kind)
        if (part.kind === 'added') expect(parts[at + 1]?.kind).not.toBe('removed')
      }
    }),
  )
})

test('two long texts without a common word are compared in time', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ')
  const parts = wordDiff(long('a'), long('b'))
  expect(parts.map((part) => part.kind)).toEqual(['removed', 'added'])
}, 5_000)
