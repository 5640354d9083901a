import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmall, hideSmallInTable } from './small-cells.ts'

test.each([
  [
    [12, 30],
    [12, 30],
  ],
  [
    [0, 12],
    [0, 12],
  ],
  // The one small part would be found by subtracting: the next goes with it.
  [
    [2, 9, 30],
    [null, null, 30],
  ],
  [
    [1, 1, 9, 30],
    [null, null, null, 30],
  ],
  [
    [3, 3, 30],
    [null, null, 30],
  ],
  // Nothing that is left would keep the secret.
  [
    [2, 0],
    [null, null],
  ],
  [[3], [null]],
])('%j is shown as %j', (parts, shown) => {
  expect(hideSmall(parts)).toEqual(shown)
})

test('from the sum and what is shown nobody finds a small part, even knowing the rule', () => {
  const LENGTHS = [2, 3]
  for (const length of LENGTHS) {
    const ways = new Map<string, Set<number>[]>()
    for (const parts of allParts(length, 9)) {
      const shown = hideSmall(parts)
      const sum = parts.reduce((all, part) => all + part, 0)
      const seen = JSON.stringify([sum, shown])
      const sets = ways.get(seen) ?? parts.map(() => new Set<number>())
      for (const [index, part] of parts.entries()) sets[index]?.add(part)
      ways.set(seen, sets)
    }
    for (const parts of allParts(length, 9)) {
      const shown = hideSmall(parts)
      const sum = parts.reduce((all, part) => all + part, 0)
      // A sum of 1 to 4 or all is small itself: then its parts are bounded by it whatever is hidden.
      if (sum < 5 || sum > 9) continue
      const sets = ways.get(JSON.stringify([sum, shown])) ?? []
      for (const [index, part] of parts.entries()) {
        if (part > 0 && part < 5) expect(sets[index]?.size, `${parts}`).toBeGreaterThan(1)
      }
    }
  }
})

test('what is shown is true, and nothing from 1 to 4 is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 12 }), (parts) => {
      for (const [index, value] of hideSmall(parts).entries()) {
        if (value === null) continue
        expect(value).toBe(parts[index])
        expect(value === 0 || value >= 5).toBe(true)
      }
    }),
  )
})

test('in a table no row and no column has a single hidden number, and nothing from 1 to 4 is shown', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }).chain((width) =>
        fc.array(
          fc.array(fc.oneof(fc.nat(8), fc.nat(40)), { minLength: width, maxLength: width }),
          {
            minLength: 2,
            maxLength: 8,
          },
        ),
      ),
      (table) => {
        const shown = hideSmallInTable(table)
        const lines = [...shown, ...table[0]!.map((_, column) => shown.map((row) => row[column]))]
        for (const line of lines) {
          expect(line.filter((value) => value === null)).not.toHaveLength(1)
          for (const value of line) expect(value === null || value === 0 || value! >= 5).toBe(true)
        }
        for (const [row, parts] of shown.entries()) {
          for (const [column, value] of parts.entries()) {
            if (value !== null) expect(value).toBe(table[row]![column])
          }
        }
      },
    ),
  )
})

function allParts(length: number, most: number): number[][] {
  if (length === 0) return [[]]
  return allParts(length - 1, most).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, part) => [...rest, part]),
  )
}
