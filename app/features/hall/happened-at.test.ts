import { expect, test } from 'vitest'
import { happenedAt } from './happened-at.ts'

const RECEIVED = '2026-12-02T18:00:00.000Z'
const of = (said: string) => happenedAt(said, '2026-12-02', RECEIVED)

test('the clock of the device is believed while it can be right', () => {
  expect(of('2026-12-02T16:04:00Z')).toBe('2026-12-02T16:04:00.000Z')
  expect(of('2026-12-02T18:05:00.000Z')).toBe('2026-12-02T18:05:00.000Z')
  // Midnight in Kielce.
  expect(of('2026-12-01T23:00:00.000Z')).toBe('2026-12-01T23:00:00.000Z')
})

test('ahead of ours by more than five minutes, or before the day: when we heard of it', () => {
  expect(of('2026-12-02T18:05:00.001Z')).toBe(RECEIVED)
  expect(of('2026-12-01T22:59:59.999Z')).toBe(RECEIVED)
  expect(of('1970-01-01T00:00:00.000Z')).toBe(RECEIVED)
})
