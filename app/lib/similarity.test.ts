import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  containmentOf,
  similarity,
  similarityOf,
  similarityTable,
  trigramsOf,
} from './similarity.ts'

test('case, Polish letters and punctuation do not matter, ł included', () => {
  expect(similarity('Zażółć gęślą JAŹŃ.', 'zazolc gesla jazn')).toBe(1)
})

test('another ending is still close, another matter is not', () => {
  expect(similarity('ławka przy przystanku', 'ławki przy przystankach')).toBeGreaterThan(0.6)
  expect(similarity('ławka przy przystanku', 'budżet obywatelski')).toBeLessThan(0.1)
})

test('texts without words share nothing', () => {
  expect(similarity('', '')).toBe(0)
  expect(similarity('…', '…')).toBe(0)
})

test('a part of a text is contained in it', () => {
  const part = trigramsOf('zieleń w mieście')
  expect(containmentOf(part, trigramsOf('Cel: zieleń w mieście i poza nim'))).toBe(1)
})

test('it is symmetric, between 0 and 1, and 1 for a text with itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const value = similarity(a, b)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(similarity(b, a)).toBe(value)
      if (trigramsOf(a).size > 0) expect(similarity(a, a)).toBe(1)
    }),
  )
})

test('a table says of each pair what the pair says', () => {
  const texts = ['zieleń w mieście', 'Zieleń', '', 'budżet miasta'].map(trigramsOf)
  const table = similarityTable(texts, texts)
  for (const [i, a] of texts.entries()) {
    for (const [j, b] of texts.entries()) expect(table[i]?.[j]).toBeCloseTo(similarityOf(a, b))
  }
})
