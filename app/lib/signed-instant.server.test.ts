import { expect, test } from 'vitest'
import { readSignedInstant, signInstant } from './signed-instant.server.ts'

const SECRET = 'a secret of at least thirty-two bytes'

test('what we signed reads back; what was moved, or signed by another, does not', () => {
  const signed = signInstant(SECRET, '2026-11-23T09:00:00.000Z')
  expect(readSignedInstant(SECRET, signed)).toBe('2026-11-23T09:00:00.000Z')
  expect(readSignedInstant(SECRET, signed.replace('2026', '2025'))).toBe(null)
  expect(readSignedInstant(`${SECRET}!`, signed)).toBe(null)
  for (const text of ['', '~', 'x', `${signed}x`, 'a'.repeat(10_000)]) {
    expect(readSignedInstant(SECRET, text)).toBe(null)
  }
})
