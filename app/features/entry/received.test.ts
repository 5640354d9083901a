import { expect, test } from 'vitest'
import { whenReceived } from './received.ts'

const NOW = '2026-11-23T09:00:00.000Z'

function received(receivedOn: string, receivedTime: string | null = null, oldConfirmed = false) {
  const when = whenReceived({ receivedOn, receivedTime, oldConfirmed }, NOW)
  return when.ok ? when.value : when.refusal
}

test('the day decides; today without a time is now', () => {
  expect(received('2026-11-23')).toBe(NOW)
  expect(received('2026-11-20')).toBe('2026-11-20T11:00:00.000Z')
  expect(received('2026-11-23', '10:00')).toBe('2026-11-23T09:00:00.000Z')
})

test('what has not come yet is refused, to the minute', () => {
  expect(received('2026-11-23', '10:01')).toBe('future')
  expect(received('2026-11-24')).toBe('future')
})

test('days and times that do not exist are told apart', () => {
  expect(received('2026-02-30')).toBe('badDay')
  expect(received('0203-02-03')).toBe('badDay')
  expect(received('')).toBe('badDay')
  expect(received('2026-11-20', '25:00')).toBe('badTime')
})

test('more than a year back is asked about, not refused', () => {
  expect(received('2025-11-24')).toBe('2025-11-24T11:00:00.000Z')
  expect(received('2025-11-20')).toBe('longAgo')
  expect(received('2025-11-20', null, true)).toBe('2025-11-20T11:00:00.000Z')
})
