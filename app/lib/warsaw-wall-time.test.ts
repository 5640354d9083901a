import { expect, test } from 'vitest'
import { comesTwice, endOfDay, readWallTime, wallTimeOf } from './warsaw-wall-time.ts'

const value = (result: { ok: boolean; value?: string; refusal?: string }) =>
  result.value ?? result.refusal

test('summer and winter have their own distance from UTC', () => {
  expect(value(readWallTime({ day: '2026-07-01', time: '15:00' }, 'later'))).toBe(
    '2026-07-01T13:00:00.000Z',
  )
  expect(value(readWallTime({ day: '2026-12-01', time: '15:00' }, 'later'))).toBe(
    '2026-12-01T14:00:00.000Z',
  )
})

test('a time that the night of the change leaves out is refused, whichever way it is asked', () => {
  const left = { day: '2026-03-29', time: '02:30' }
  expect(value(readWallTime(left, 'earlier'))).toBe('skipped')
  expect(value(readWallTime(left, 'later'))).toBe('skipped')
  expect(value(readWallTime({ ...left, time: '01:59' }, 'later'))).toBe('2026-03-29T00:59:00.000Z')
  expect(value(readWallTime({ ...left, time: '03:00' }, 'later'))).toBe('2026-03-29T01:00:00.000Z')
})

test('a time that comes twice is the one that is asked for, and known as such', () => {
  const twice = { day: '2026-10-25', time: '02:30' }
  const first = '2026-10-25T00:30:00.000Z'
  const second = '2026-10-25T01:30:00.000Z'
  expect(value(readWallTime(twice, 'earlier'))).toBe(first)
  expect(value(readWallTime(twice, 'later'))).toBe(second)
  expect([first, second].map(comesTwice)).toEqual([true, true])
  expect(comesTwice('2026-10-25T02:00:00.000Z')).toBe(false)
  expect(comesTwice('2026-03-29T01:00:00.000Z')).toBe(false)
})

test('the end of a day is its last millisecond, on days of 23, 24 and 25 hours', () => {
  expect(value(endOfDay('2026-03-29'))).toBe('2026-03-29T21:59:59.999Z')
  expect(value(endOfDay('2026-10-25'))).toBe('2026-10-25T22:59:59.999Z')
  expect(value(endOfDay('2026-12-14'))).toBe('2026-12-14T22:59:59.999Z')
})

test('what was read is shown as it was typed', () => {
  for (const [day, time] of [
    ['2026-07-01', '15:00'],
    ['2026-10-25', '02:30'],
    ['2026-12-14', '00:00'],
  ] as const) {
    const read = readWallTime({ day, time }, 'later')
    expect(read.ok && wallTimeOf(read.value)).toEqual({ day, time, isEndOfDay: false })
  }
  expect(wallTimeOf('2026-12-14T22:59:59.999Z')).toEqual({
    day: '2026-12-14',
    time: '',
    isEndOfDay: true,
  })
  expect(wallTimeOf('2026-12-14T22:59:00.000Z').time).toBe('23:59')
})

test('what is no day or no time is said to be none', () => {
  for (const day of ['2026-02-30', '2026-13-01', '26-01-01', '']) {
    expect(value(readWallTime({ day, time: '12:00' }, 'later')), day).toBe('noSuchDay')
    expect(value(endOfDay(day)), day).toBe('noSuchDay')
  }
  for (const time of ['24:00', '12:60', '9:00', 'południe', '']) {
    expect(value(readWallTime({ day: '2026-01-01', time }, 'later')), time).toBe('noSuchTime')
  }
})
