import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayInWarsaw } from '#app/lib/warsaw-day.ts'
import { KEPT, keptBackups } from './retention.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-01-01T00:00:00.000Z')
const at = (hours: number) => ({ madeAt: new Date(START + hours * HOUR).toISOString() })
const hours = fc.uniqueArray(fc.nat({ max: 3 * 365 * 24 }), { minLength: 1, maxLength: 200 })
const daysOf = (backups: Iterable<{ madeAt: string }>) =>
  [...new Set([...backups].map((backup) => dayInWarsaw(backup.madeAt)))].sort()

describe('which backups stay', () => {
  test('seven days, four weeks and twelve months of one backup a day', () => {
    const daily = Array.from({ length: 800 }, (_, day) => at(day * 24 + 1))
    const kept = daysOf(keptBackups(daily))
    expect(kept.slice(-7)).toEqual(daysOf(daily).slice(-7))
    // Before the seven days two Sundays, and the last day of each of eleven months.
    expect(kept.slice(0, 3)).toEqual(['2027-04-30', '2027-05-31', '2027-06-30'])
    expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12)
    expect(kept).toHaveLength(20)
  })

  test('of many on one day the last stays, by the day in Kielce', () => {
    // 23:30 UTC is the next day there.
    const backups = ['2026-11-23T08:00:00.000Z', '2026-11-23T22:30:00.000Z'].concat(
      '2026-11-23T23:30:00.000Z',
    )
    const kept = keptBackups(backups.map((madeAt) => ({ madeAt })))
    expect([...kept].map((backup) => backup.madeAt).sort()).toEqual(backups.slice(1))
  })

  test('always the newest, never more than promised, and one of each newest day', () => {
    fc.assert(
      fc.property(hours, (made) => {
        const backups = made.map(at)
        const kept = keptBackups(backups)
        const newest = backups
          .map((backup) => backup.madeAt)
          .sort()
          .at(-1)
        expect([...kept].some((backup) => backup.madeAt === newest)).toBe(true)
        expect(kept.size).toBeLessThanOrEqual(KEPT.daily + KEPT.weekly + KEPT.monthly)
        expect(daysOf(kept)).toEqual(expect.arrayContaining(daysOf(backups).slice(-KEPT.daily)))
        expect(keptBackups([...kept])).toEqual(kept)
      }),
    )
  })

  test('sorting out after each backup keeps the same as once at the end', () => {
    fc.assert(
      fc.property(hours, (made) => {
        const inOrder = made.toSorted((a, b) => a - b).map(at)
        let kept: { madeAt: string }[] = []
        for (const backup of inOrder) kept = [...keptBackups([...kept, backup])]
        expect(new Set(kept)).toEqual(keptBackups(inOrder))
      }),
    )
  })
})
