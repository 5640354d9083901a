import { expect, test } from 'vitest'
import { isOver } from './period.ts'

test('a period is over the day after its last one', () => {
  for (const [period, last, next] of [
    ['2026', '2026-12-31', '2027-01-01'],
    ['2026-Q3', '2026-09-30', '2026-10-01'],
    ['2026-Q4', '2026-12-31', '2027-01-01'],
    ['2026-09', '2026-09-30', '2026-10-01'],
    ['2026-12', '2026-12-31', '2027-01-01'],
  ] as const) {
    expect([period, isOver(period, last), isOver(period, next)]).toEqual([period, false, true])
  }
})
