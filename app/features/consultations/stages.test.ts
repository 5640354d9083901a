import { expect, test } from 'vitest'
import { stagesOf } from './stages.ts'

const DATES = {
  state: 'open' as 'open' | 'settled',
  announced_on: '2026-11-01',
  opens_at: '2026-11-05T08:00:00.000Z',
  closes_at: '2026-12-10T22:59:59.999Z',
  reportDueAt: '2027-01-09T22:59:59.999Z',
  settled_at: null as string | null,
  report: null as { number: number; publishedAt: string } | null,
}
const states = (now: string, change: Partial<typeof DATES> = {}) =>
  stagesOf({ ...DATES, ...change }, now).map((stage) => stage.state)

test('where we are follows from the clock', () => {
  expect(states('2026-11-04T08:00:00.000Z')).toEqual(['now', 'next', 'next', 'next'])
  expect(states('2026-12-10T22:59:59.999Z')).toEqual(['done', 'now', 'next', 'next'])
  expect(states('2026-12-10T23:00:00.000Z')).toEqual(['done', 'done', 'now', 'next'])
})

test('the last stage is over with the report, not with the last answer', () => {
  const settled = { state: 'settled' as const, settled_at: '2027-01-05T09:00:00.000Z' }
  expect(states('2027-01-06T09:00:00.000Z', settled)).toEqual(['done', 'done', 'done', 'now'])
  const report = { number: 1, publishedAt: '2027-01-07T09:00:00.000Z' }
  expect(states('2027-01-08T09:00:00.000Z', { ...settled, report })).toEqual([
    'done',
    'done',
    'done',
    'done',
  ])
  const [, , analysis, last] = stagesOf(
    { ...DATES, ...settled, report },
    '2027-01-08T09:00:00.000Z',
  )
  expect(analysis?.to).toBe(settled.settled_at)
  expect(last?.to).toBe(report.publishedAt)
})
