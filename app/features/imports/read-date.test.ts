import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

const NOW = '2026-11-23T09:00:00.000Z'

test('dates as files hold them, the day first as in Poland', () => {
  const read = (text: string) => readDate(text, NOW)
  expect(read('2026-11-20')).toBe('2026-11-20T11:00:00.000Z')
  expect(read(' 20.11.2026 ')).toBe('2026-11-20T11:00:00.000Z')
  expect(read('3.1.2026')).toBe('2026-01-03T11:00:00.000Z')
  expect(read('03/04/2026')).toBe('2026-04-03T10:00:00.000Z')
  expect(read('2026-11-20 14:30')).toBe('2026-11-20T13:30:00.000Z')
  expect(read('20.11.2026 9:05')).toBe('2026-11-20T08:05:00.000Z')
  expect(read('2026-11-20T14:30:15')).toBe('2026-11-20T13:30:15.000Z')
  expect(read('2026-11-20T14:30:15Z')).toBe('2026-11-20T14:30:15.000Z')
  expect(read('2026-11-20T14:30:15.123456+01:00')).toBe('2026-11-20T13:30:15.123Z')
  expect(read('2026-11-23')).toBe(NOW)
})

test('what is no date is none', () => {
  for (const text of [
    'wczoraj',
    '31.02.2026',
    '2026-13-01',
    '11/23/2026',
    '20.11.26',
    '45000',
    '0001-01-01',
    '2026-11-20 25:00',
    '2026-02-30T10:00:00Z',
  ]) {
    expect(readDate(text, NOW), text).toBeNull()
  }
})
