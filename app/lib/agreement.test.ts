import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphaBand, cohenKappa, kappaBand, krippendorffAlpha } from './agreement.ts'

/** A table of two coders, rows the first, columns the second, as pairs. */
function pairsOf(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) =>
      Array.from({ length: count }, (): [string, string] => [String(one), String(other)]),
    ),
  )
}

const judgements = (line: string) => line.split(' ').map((sign) => (sign === '.' ? null : sign))

/** Rows of coders to columns of units. */
function unitsOf(...coders: string[]): (string | null)[][] {
  const rows = coders.map(judgements)
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null))
}

test('kappa of the 200 cases in table 2 of Cohen (1960) is 0.49', () => {
  const table = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]
  const kappa = cohenKappa(pairsOf(table))
  expect(kappa).toMatchObject({ n: 200, observed: 0.7, why: null })
  expect(kappa.value).toBeCloseTo((0.7 - 0.41) / (1 - 0.41), 12)
  expect(kappa.value?.toFixed(2)).toBe('0.49')
})

test('kappa below chance, as in table 1 of Cohen (1960), is −0.09', () => {
  const table = [
    [25, 13, 12],
    [12, 2, 16],
    [3, 15, 2],
  ]
  expect(cohenKappa(pairsOf(table)).value?.toFixed(2)).toBe('-0.09')
})

test('alpha of the binary data of two observers in Krippendorff (2011), A, is 0.095', () => {
  const alpha = krippendorffAlpha(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))
  expect(alpha).toMatchObject({ n: 10, observed: 0.6 })
  expect(alpha.value?.toFixed(3)).toBe('0.095')
})

test('alpha of the nominal data of two observers in Krippendorff (2011), B, is 0.692', () => {
  const alpha = krippendorffAlpha(unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))
  expect(alpha.value?.toFixed(3)).toBe('0.692')
})

test('alpha of four observers with missing data in Krippendorff (2011), C, is 0.743', () => {
  const units = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  )
  const alpha = krippendorffAlpha(units)
  expect(alpha.n).toBe(11)
  expect(alpha.value?.toFixed(3)).toBe('0.743')
})

test('where nothing can be compared there is a reason instead of a number', () => {
  const nobody = { value: null, why: 'nobodyOverlaps', n: 0, observed: null }
  expect(cohenKappa([])).toEqual(nobody)
  expect(cohenKappa([['a', null]])).toEqual(nobody)
  expect(krippendorffAlpha(unitsOf('a .', '. b'))).toEqual(nobody)
  const one = { value: null, why: 'oneCategory', n: 2, observed: 1 }
  expect(cohenKappa(pairsOf([[2]]))).toEqual(one)
  expect(krippendorffAlpha(unitsOf('a a', 'a a'))).toEqual(one)
  // Each used one category, but another one: that is disagreement and not nothing.
  expect(cohenKappa([['a', 'b']]).value).toBe(0)
})

test('a value is a number up to 1, and 1 only when all is the same', () => {
  const unit = fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('a', 'b', 'c', null))
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      for (const { value, why, observed } of [cohenKappa(units), krippendorffAlpha(units)]) {
        expect(value === null).toBe(why !== null)
        if (value === null) continue
        expect(Number.isFinite(value)).toBe(true)
        expect(value).toBeLessThanOrEqual(1)
        expect(value > 1 - 1e-12).toBe(observed === 1)
      }
    }),
    { numRuns: 300 },
  )
})

test('the bands end where their authors put the ends', () => {
  expect([-0.01, 0.2, 0.4, 0.6, 0.8, 0.81].map(kappaBand)).toEqual([
    'poor',
    'slight',
    'fair',
    'moderate',
    'substantial',
    'almostPerfect',
  ])
  expect([0.66, 0.667, 0.799, 0.8].map(alphaBand)).toEqual([
    'unreliable',
    'tentative',
    'tentative',
    'reliable',
  ])
})
