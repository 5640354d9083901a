import { expect, test } from 'vitest'
import { instantInWarsaw, instantOfReceipt } from './warsaw-instant.ts'

const NOW = '2026-11-23T09:00:00.000Z'

test('a wall time in Kielce is told in UTC, winter and summer', () => {
  expect(instantInWarsaw('2026-11-20', '10:30')).toBe('2026-11-20T09:30:00.000Z')
  expect(instantInWarsaw('2026-07-01', '10:30:15')).toBe('2026-07-01T08:30:15.000Z')
})

test('days and times that do not exist are none', () => {
  for (const day of ['2026-02-30', '2026-13-01', '23.11.2026', '', '2026-1-1', '0000-00-00']) {
    expect(instantInWarsaw(day, '10:00'), day).toBeNull()
  }
  for (const time of ['24:01', '10:60', '9:00', '', '10:00:61x']) {
    expect(instantInWarsaw('2026-11-20', time), time).toBeNull()
  }
})

test('a day alone is its noon, and today is now', () => {
  expect(instantOfReceipt('2026-11-20', null, NOW)).toBe('2026-11-20T11:00:00.000Z')
  expect(instantOfReceipt('2026-11-23', null, NOW)).toBe(NOW)
  expect(instantOfReceipt('2026-11-20', '08:05', NOW)).toBe('2026-11-20T07:05:00.000Z')
  expect(instantOfReceipt('nic', null, NOW)).toBeNull()
})
