import { expect, test } from 'vitest'
import {
  daysLeft,
  daysOfConsultation,
  earliestClose,
  isLate,
  phaseOf,
  reportDueAt,
} from './clock.ts'

const OPEN = {
  state: 'open' as const,
  opens_at: '2026-03-01T08:00:00.000Z',
  closes_at: '2026-03-29T21:59:59.999Z',
}

test('remarks are taken from the first millisecond to the last, both included', () => {
  expect(phaseOf(OPEN, '2026-03-01T07:59:59.999Z')).toBe('announced')
  expect(phaseOf(OPEN, '2026-03-01T08:00:00.000Z')).toBe('open')
  expect(phaseOf(OPEN, '2026-03-29T21:59:59.999Z')).toBe('open')
  expect(phaseOf(OPEN, '2026-03-29T22:00:00.000Z')).toBe('analysis')
  expect(isLate(OPEN, '2026-03-29T21:59:59.999Z')).toBe(false)
  expect(isLate(OPEN, '2026-03-29T22:00:00.000Z')).toBe(true)
})

test('a draft is a draft whatever its dates say, and what is settled stays settled', () => {
  expect(phaseOf({ ...OPEN, state: 'draft' }, '2026-03-10T08:00:00.000Z')).toBe('draft')
  expect(phaseOf({ ...OPEN, state: 'settled' }, '2026-03-10T08:00:00.000Z')).toBe('settled')
})

test('21 days across a change of clocks are 21 days', () => {
  for (const [announced, last] of [
    ['2026-03-20', '2026-04-10T21:59:59.999Z'],
    ['2026-10-12', '2026-11-02T22:59:59.999Z'],
  ] as const) {
    expect(earliestClose(announced, 21)).toBe(last)
    expect(daysOfConsultation(announced, last)).toBe(21)
    const dayEarlier = new Date(Date.parse(last) - 86_400_000).toISOString()
    expect(daysOfConsultation(announced, dayEarlier)).toBe(20)
  }
})

test('the last day counts when it is whole, the day of the announcement does not', () => {
  expect(daysOfConsultation('2026-11-23', '2026-11-23T22:59:59.999Z')).toBe(0)
  expect(daysOfConsultation('2026-11-23', '2026-12-14T22:59:59.999Z')).toBe(21)
  // Three in the afternoon cuts the 21st day short.
  expect(daysOfConsultation('2026-11-23', '2026-12-14T14:00:00.000Z')).toBe(20)
  expect(daysOfConsultation('2026-11-23', '2026-11-22T22:59:59.999Z')).toBe(-1)
  // A year mistyped is many days, not an error.
  expect(daysOfConsultation('2026-11-23', '9999-12-31T22:59:59.999Z')).toBeGreaterThan(2_900_000)
})

test('a close on a DST night is its instant: an hour later or earlier is another one', () => {
  // 02:30 comes twice on 2026-10-25; the later one is taken.
  const close = { closes_at: '2026-10-25T01:30:00.000Z' }
  expect(isLate(close, '2026-10-25T00:45:00.000Z')).toBe(false)
  expect(isLate(close, '2026-10-25T01:30:00.001Z')).toBe(true)
})

test('days left are counted with today, to the last second of the last day', () => {
  expect(daysLeft(OPEN.closes_at, '2026-03-28T23:00:00.000Z')).toBe(1)
  expect(daysLeft(OPEN.closes_at, '2026-03-28T22:59:59.999Z')).toBe(2)
  expect(daysLeft(OPEN.closes_at, OPEN.closes_at)).toBe(1)
  expect(daysLeft(OPEN.closes_at, '2026-03-29T22:00:00.000Z')).toBe(0)
})

test('the report is due at the end of its day, where one is due', () => {
  expect(reportDueAt(OPEN.closes_at, 30)).toBe('2026-04-28T21:59:59.999Z')
  expect(reportDueAt(OPEN.closes_at, null)).toBeNull()
})
