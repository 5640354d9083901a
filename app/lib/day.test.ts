import { expect, test } from 'vitest'
import { isDay } from './day.ts'
import { dayInWarsaw, plusDays } from './warsaw-day.ts'

test('a day must exist and be written the standard way', () => {
  expect(isDay('2026-02-28')).toBe(true)
  for (const text of ['2026-02-30', '2026-13-01', '26-1-1', '2026-02-28T10:00', '', '١٢٣٤-٠١-٠١']) {
    expect(isDay(text), text).toBe(false)
  }
})

test('the day changes at midnight in Kielce, not in Greenwich', () => {
  expect(dayInWarsaw('2026-11-23T22:59:59.999Z')).toBe('2026-11-23')
  expect(dayInWarsaw('2026-11-23T23:00:00.000Z')).toBe('2026-11-24')
  expect(dayInWarsaw('2026-07-01T22:30:00.000Z')).toBe('2026-07-02')
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
})
