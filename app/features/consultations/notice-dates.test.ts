import { expect, test } from 'vitest'
import { readClosing, readOpening } from './notice-dates.ts'

const plain = (read: ReturnType<typeof readClosing>) => (read.ok ? read.value : read.refusal)

test('a close at 02:30 on the night in March does not exist, nor does an opening', () => {
  expect(plain(readClosing('2026-03-29', '02:30'))).toBe('skipped')
  expect(plain(readOpening('2026-03-29', '02:30'))).toBe('skipped')
})

test('02:30 on the night in October comes twice: it opens with the first and closes with the second', () => {
  expect(plain(readOpening('2026-10-25', '02:30'))).toBe('2026-10-25T00:30:00.000Z')
  expect(plain(readClosing('2026-10-25', '02:30'))).toBe('2026-10-25T01:30:00.000Z')
})

test('a day without a time is whole', () => {
  expect(plain(readOpening('2026-12-14', null))).toBe('2026-12-13T23:00:00.000Z')
  expect(plain(readClosing('2026-12-14', null))).toBe('2026-12-14T22:59:59.999Z')
  expect(plain(readClosing('2026-12-14', '23:59'))).toBe('2026-12-14T22:59:59.999Z')
  expect(plain(readClosing('2026-12-14', '15:00'))).toBe('2026-12-14T14:00:00.000Z')
})

test('nothing is nothing, and a time without a day is a day that is missing', () => {
  expect(plain(readOpening(null, null))).toBeNull()
  expect(plain(readClosing(null, null))).toBeNull()
  expect(plain(readClosing(null, '12:00'))).toBe('noSuchDay')
  expect(plain(readOpening('2026-02-30', null))).toBe('noSuchDay')
  expect(plain(readClosing('2026-02-28', '25:00'))).toBe('noSuchTime')
})
