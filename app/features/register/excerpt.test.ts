import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

test('a short text stays whole, on one line', () => {
  expect(excerptOf('Ławka\n\n  przy szkole.')).toBe('Ławka przy szkole.')
})

test('a long text is cut between words, without what hangs at the end', () => {
  expect(excerptOf('Ławki, stoły i cień przy szkole', 12)).toBe('Ławki, stoły…')
  expect(excerptOf('Ławki, stoły i cień przy szkole', 8)).toBe('Ławki…')
})

test('a redaction mark is shown whole or not at all', () => {
  const text = 'Zadzwońcie: [ukryto: telefon] po południu.'
  expect(excerptOf(text, 22)).toBe('Zadzwońcie…')
  expect(excerptOf(text, 30)).toBe('Zadzwońcie: [ukryto: telefon]…')
})

test('a text without spaces is cut by characters, not inside one', () => {
  expect(excerptOf('👍'.repeat(20), 5)).toBe(`${'👍'.repeat(5)}…`)
})
