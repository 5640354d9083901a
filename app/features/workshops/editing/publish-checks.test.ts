import { expect, test } from 'vitest'
import { adviceOn, checksOf } from './publish-checks.ts'
import { moveSession } from './move-session.ts'
import { ofTwoAt, readSessionTime } from './session-time.ts'

const NOW = '2026-11-23T10:00:00.000Z'
const workshop = {
  kind: 'residents' as const,
  audience: 'open' as const,
  challenge: null,
  title_en: null,
  description_en: null,
  title_uk: null,
  description_uk: null,
  contact_name: null,
  contact_email: null,
  contact_phone: null,
  agenda: '[]',
}
const session = {
  id: 7,
  starts_at: '2026-12-01T16:00:00.000Z',
  starts_on: '2026-12-01',
  ends_on: '2026-12-01',
  from_time: '17:00',
  to_time: '20:00',
  place: 'Sala',
  link: null,
  capacity: 10,
  cancelled_at: null,
  access: '[]',
}
const missing = (change: Partial<typeof workshop> | object, sessions = [session], invited = [0]) =>
  checksOf({ ...workshop, ...change }, sessions, new Set(invited), NOW)
    .filter((check) => !check.passed)
    .map((check) => check.code)

test('published is what has a session ahead with a place or a link', () => {
  expect(missing({})).toEqual([])
  expect(missing({}, [])).toEqual(['session'])
  expect(missing({}, [{ ...session, starts_at: NOW }])).toEqual(['past'])
  expect(missing({}, [session, { ...session, place: '' }])).toEqual(['place'])
  expect(missing({ audience: 'invited' })).toEqual(['invitation'])
  expect(missing({ audience: 'invited' }, [session], [7])).toEqual([])
  expect(missing({ kind: 'hackathon' })).toEqual(['challenge'])
})

test('an agenda that begins before the session or goes on after it is worth a look', () => {
  const advice = (at: string) =>
    adviceOn({ ...workshop, agenda: JSON.stringify([{ at, title: 'Punkt' }]) }, [session])
  for (const at of ['16:59', '20:01']) expect(advice(at)).toContain('hours')
  for (const at of ['17:00', '20:00']) expect(advice(at)).not.toContain('hours')
})

test('an hour that the clock skips is refused, one that comes twice is asked about', () => {
  const read = (day: string, time: string, ofTwo: 'earlier' | 'later' | null = null) =>
    readSessionTime(day, time, ofTwo)
  expect(read('2027-03-28', '02:30')).toEqual({ ok: false, refusal: 'skipped' })
  expect(read('2027-10-31', '02:30')).toEqual({ ok: false, refusal: 'twice' })
  expect(read('2027-10-31', '02:30', 'earlier')).toEqual({
    ok: true,
    value: '2027-10-31T00:30:00.000Z',
  })
  expect(read('2027-10-31', '02:30', 'later')).toEqual({
    ok: true,
    value: '2027-10-31T01:30:00.000Z',
  })
  expect(ofTwoAt('2027-10-31T01:30:00.000Z')).toBe('later')
  expect(ofTwoAt('2027-10-31T03:30:00.000Z')).toBeNull()
})

test('a copy keeps the time on the clock over both changes of clocks', () => {
  const row = {
    starts_on: '2027-03-27',
    ends_on: '2027-03-27',
    from_time: '17:00',
    to_time: '20:00',
    starts_at: '2027-03-27T16:00:00.000Z',
    ends_at: '2027-03-27T19:00:00.000Z',
    sign_up_opens_at: null,
    sign_up_closes_at: '2027-03-26T22:59:59.999Z',
    reserved_release_at: null,
  } as Parameters<typeof moveSession>[0]
  expect(moveSession(row, 7)).toMatchObject({
    ok: true,
    value: {
      starts_on: '2027-04-03',
      starts_at: '2027-04-03T15:00:00.000Z',
      sign_up_closes_at: '2027-04-02T21:59:59.999Z',
    },
  })
  expect(moveSession({ ...row, from_time: '02:30' }, 1)).toEqual({
    ok: false,
    refusal: { day: '2027-03-28' },
  })
})
