import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtMarks, findWords, placeOfQuote, sentencesOf } from './evidence-place.ts'

test('marked words are found where they were, moved, or not at all', () => {
  const text = 'Ławka przy szkole. Druga ławka przy parku.'
  expect(placeOfQuote(text, 'ławka', 25)).toEqual({ start: 25, end: 30 })
  expect(placeOfQuote(`Nowe zdanie. ${text}`, 'ławka', 25)).toEqual({ start: 38, end: 43 })
  expect(placeOfQuote('a b a b a', 'a', 5)).toEqual({ start: 4, end: 5 })
  expect(placeOfQuote('Chodnik przy parku.', 'ławka', 0)).toBeNull()
})

test('typed words are found whatever their case and blanks; signs of patterns are only signs', () => {
  expect(findWords('Więcej  ławek\nw parku (tam)?', 'ŁAWEK w Parku (tam)?')).toEqual({
    start: 8,
    end: 28,
  })
  expect(findWords('Więcej ławek', '.*')).toBeNull()
  expect(findWords('Więcej ławek', '   ')).toBeNull()
})

test('sentences are those of the text, one a line at most', () => {
  const text = 'Pierwsze zdanie. Drugie?\n\n- punkt pierwszy\n- punkt drugi'
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Pierwsze zdanie.',
    'Drugie?',
    '- punkt pierwszy',
    '- punkt drugi',
  ])
})

test('a text cut at its marks is the same text, and each mark covers its words', () => {
  const mark = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
  }))
  fc.assert(
    fc.property(fc.string({ minLength: 21, maxLength: 30 }), fc.array(mark), (text, marks) => {
      const parts = cutAtMarks(
        text,
        marks.map((place, name) => ({ ...place, name })),
      )
      expect(parts.map((part) => part.text).join('')).toBe(text)
      marks.forEach(({ start, end }, name) => {
        const covered = parts.filter((part) => part.names.includes(name))
        expect(covered.map((part) => part.text).join('')).toBe(text.slice(start, end))
      })
    }),
    { numRuns: 200 },
  )
})
