import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatReference, firstReference, parseReference } from './reference-number.ts'

test('a number has the prefix, the year and at least five digits', () => {
  expect(formatReference(2026, 42)).toBe('IK-2026-00042')
  expect(formatReference(2026, 1_234_567)).toBe('IK-2026-1234567')
  expect(formatReference(2027, 1, 'GD')).toBe('GD-2027-00001')
})

test.each([
  [1999, 1],
  [2100, 1],
  [2026.5, 1],
  [2026, 0],
  [2026, -1],
  [2026, 1.5],
  [2026, Number.NaN],
  [2026, 1_000_000_000],
])('year %d with sequence %d is a bug', (year, seq) => {
  expect(() => formatReference(year, seq)).toThrow(RangeError)
})

test.each([
  'IK-2026-00042',
  'ik 2026 42',
  '2026/42',
  'ik2026-42',
  ' Ik – 2026 – 0042 ',
  'IK/2026/42',
  'ik.2026.42',
  'ＩＫ－２０２６－４２',
  'IK_2026_00042',
])('%j is read as IK-2026-00042', (typed) => {
  expect(parseReference(typed)).toBe('IK-2026-00042')
})

test.each([
  '',
  '42',
  '2026',
  '202642',
  'IK-2026-',
  'IK-2026-00000',
  'IK-1999-00042',
  'GD-2026-42',
  'IK-2026-42x',
  'IK-2026-1234567890',
  'IK 2026 42 43',
  '0'.repeat(100),
])('%j is not a number of the register', (typed) => {
  expect(parseReference(typed)).toBeNull()
})

test('every number reads back as itself, with and without its prefix', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 999_999_999 }),
      (year, seq) => {
        const reference = formatReference(year, seq)
        expect(parseReference(reference)).toBe(reference)
        expect(parseReference(`${year}/${seq}`)).toBe(reference)
      },
    ),
  )
})

test('the prefix of another city is understood only by that city', () => {
  expect(parseReference('gd 2026 42', 'GD')).toBe('GD-2026-00042')
  expect(parseReference('ik 2026 42', 'GD')).toBeNull()
})

test('of several numbers the first is meant', () => {
  expect(firstReference('IK-2026-00049 – 00050')).toBe('IK-2026-00049')
  expect(firstReference('IK-2026-00049, IK-2026-00050')).toBe('IK-2026-00049')
  expect(firstReference('ik 2026 - 49')).toBe('IK-2026-00049')
  expect(firstReference('numer')).toBeNull()
})
