import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  deriveFollowUpCode,
  hashFollowUpCode,
  normalizeFollowUpCode,
  sameHash,
} from './follow-up-code.server.ts'

const secret = 'a secret of at least thirty-two characters'

test('a code has three groups of four letters without O, I, L and U', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (key) => {
      expect(deriveFollowUpCode(secret, key)).toMatch(
        /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/,
      )
    }),
  )
})

test('the same form gives the same code, another form or another secret gives another', () => {
  const code = deriveFollowUpCode(secret, 'form-1')
  expect(deriveFollowUpCode(secret, 'form-1')).toBe(code)
  expect(deriveFollowUpCode(secret, 'form-2')).not.toBe(code)
  expect(deriveFollowUpCode(`${secret}!`, 'form-1')).not.toBe(code)
})

test('the code stays the same from release to release, because receipts are on paper', () => {
  expect(deriveFollowUpCode(secret, 'form-1')).toBe('FZ6V-ZEYA-XNHF')
})

test('ten thousand forms give ten thousand codes that use every letter', () => {
  const codes = Array.from({ length: 10_000 }, (_, i) => deriveFollowUpCode(secret, `form-${i}`))
  expect(new Set(codes).size).toBe(10_000)
  for (let position = 0; position < 14; position++) {
    if (position === 4 || position === 9) continue
    expect(new Set(codes.map((code) => code[position])).size).toBe(32)
  }
})

test('a weak secret and an empty key are bugs', () => {
  expect(() => deriveFollowUpCode('short', 'form-1')).toThrow(RangeError)
  expect(() => deriveFollowUpCode(secret, '')).toThrow(RangeError)
})

test.each([
  'W7KP-4MHT-Q9XD',
  'w7kp-4mht-q9xd',
  'w7kp4mhtq9xd',
  ' W7KP 4MHT  Q9XD\n',
  'W7KP–4MHT—Q9XD',
  'W7KP‑4MHT−Q9XD',
  'W7K P4M HTQ 9XD',
  'W7KP.4MHT_Q9XD',
  'Ｗ７ＫＰ－４ＭＨＴ－Ｑ９ＸＤ',
  '\u200BW7KP\u00A04MHT\u00A0Q9XD',
])('%j is understood', (typed) => {
  expect(normalizeFollowUpCode(typed)).toBe('W7KP-4MHT-Q9XD')
})

test('look-alike letters are read as what was printed', () => {
  expect(normalizeFollowUpCode('oOiI-lLuU-0000')).toBe('0011-11VV-0000')
})

test.each([
  '',
  'W7KP-4MHT-Q9X',
  'W7KP-4MHT-Q9XDD',
  'W7KP-4MHT-Q9X!',
  'Ż7KP-4MHT-Q9XD',
  'IK-2026-00042',
  '-'.repeat(200),
])('%j is refused', (typed) => {
  expect(normalizeFollowUpCode(typed)).toBeNull()
})

test('every derived code survives being typed carelessly', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (key) => {
      const code = deriveFollowUpCode(secret, key)
      expect(normalizeFollowUpCode(code)).toBe(code)
      const careless = code
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
      expect(normalizeFollowUpCode(careless)).toBe(code)
    }),
  )
})

test('the stored hash is the same for every spelling and is not the bare sha256 of the code', () => {
  const hash = hashFollowUpCode('W7KP-4MHT-Q9XD')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hashFollowUpCode('w7kp 4mht q9xd')).toBe(hash)
  expect(hashFollowUpCode('W7KP-4MHT-Q9XE')).not.toBe(hash)
  expect(hash).toBe('f333b9f7e81c7d14c2d5c8da1704f2f2e7ac57ebe1d98b9ac4f6a5113e65d3ad')
  expect(() => hashFollowUpCode('nonsense')).toThrow(TypeError)
})

test('sameHash tells equal from different, also at different lengths', () => {
  expect(sameHash('abc', 'abc')).toBe(true)
  expect(sameHash('abc', 'abd')).toBe(false)
  expect(sameHash('abc', 'abcd')).toBe(false)
  expect(sameHash('', '')).toBe(true)
})
