import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIdempotencyKey, newIdempotencyKey } from './idempotency-key.ts'

test('ten thousand keys are valid and differ', () => {
  const keys = Array.from({ length: 10_000 }, newIdempotencyKey)
  expect(keys.every(isIdempotencyKey)).toBe(true)
  expect(new Set(keys).size).toBe(10_000)
})

test('a key holds 16 bytes', () => {
  expect(Buffer.from(newIdempotencyKey(), 'base64url')).toHaveLength(16)
})

test.each([
  '',
  'a',
  'A'.repeat(21),
  'A'.repeat(23),
  `${'A'.repeat(21)}B`,
  `${'A'.repeat(21)}=`,
  `+${'A'.repeat(21)}`,
  `${'A'.repeat(22)}\n`,
  null,
  undefined,
  42,
  ['A'.repeat(22)],
])('%j is not a key', (value) => {
  expect(isIdempotencyKey(value)).toBe(false)
})

test('any 16 bytes make a key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(isIdempotencyKey(Buffer.from(bytes).toString('base64url'))).toBe(true)
    }),
  )
})
