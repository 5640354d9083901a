import { expect, test } from 'vitest'
import { newTableCode, normalizeTableCode } from './table-code.server.ts'
import { TABLE_WORDS } from './table-words.ts'

test('the words are many, short, without diacritics, each once', () => {
  expect(TABLE_WORDS.length).toBeGreaterThanOrEqual(256)
  expect(new Set(TABLE_WORDS).size).toBe(TABLE_WORDS.length)
  for (const word of TABLE_WORDS) expect(word).toMatch(/^[A-Z]{3,9}$/)
})

test('a code is read in any spelling, and what cannot be one is none', () => {
  for (const typed of ['3-BUK-ZEGAR', ' 3 buk zegar', '3–Buk, Zégar.']) {
    expect(normalizeTableCode(typed)).toBe('3-BUK-ZEGAR')
  }
  for (const typed of [
    '',
    '3',
    'BUK-ZEGAR',
    '3-BUK',
    '3-BUK-ZEGAR-4',
    "3-BUK-ZEGAR' or 1=1",
    'x'.repeat(99),
  ]) {
    expect(normalizeTableCode(typed)).toBeNull()
  }
  const made = newTableCode(12)
  expect(normalizeTableCode(made.toLowerCase().replaceAll('-', ' '))).toBe(made)
})
