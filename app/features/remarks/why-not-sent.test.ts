import { expect, test } from 'vitest'
import type { VersionState } from '#db/schema.ts'
import type { ConsultationClock } from './remark-place.server.ts'
import { whyNotSent } from './why-not-sent.ts'

const OPENS = '2026-11-01T07:00:00.000Z'
const CLOSES = '2026-12-20T22:59:59.999Z'
const IN_TIME = '2026-12-20T22:50:00.000Z'
const AFTER = '2026-12-20T23:10:00.000Z'

function clock(set: Partial<ConsultationClock> = {}): ConsultationClock {
  return {
    id: 1,
    slug: 'k',
    title: 'K',
    state: 'open',
    opens_at: OPENS,
    closes_at: CLOSES,
    reportDueAt: null,
    ...set,
  }
}
function why(
  versionState: VersionState,
  consultation: ConsultationClock | null,
  startedAt: string,
  now: string,
  newest: VersionState = versionState,
) {
  return whyNotSent({ versionState, consultation }, newest, startedAt, now)
}

test('begun before the end and sent after it is taken; begun after it is not', () => {
  expect(why('published', clock(), IN_TIME, IN_TIME)).toBe(null)
  expect(why('published', clock(), IN_TIME, AFTER)).toBe(null)
  expect(why('published', clock(), CLOSES, AFTER)).toBe(null)
  expect(why('published', clock(), AFTER, AFTER)).toBe('closed')
})

test('what is settled is closed for good, and so is what is final', () => {
  expect(why('published', clock({ state: 'settled' }), IN_TIME, AFTER)).toBe('closed')
  expect(why('final', clock(), IN_TIME, AFTER)).toBe('closed')
  expect(why('final', null, IN_TIME, IN_TIME)).toBe('closed')
})

test('a version replaced meanwhile takes what the newest one takes', () => {
  expect(why('closed', clock(), IN_TIME, IN_TIME, 'published')).toBe(null)
  expect(why('closed', null, IN_TIME, IN_TIME, 'published')).toBe(null)
  expect(why('closed', clock(), IN_TIME, AFTER, 'published')).toBe(null)
  expect(why('closed', null, IN_TIME, IN_TIME, 'final')).toBe('closed')
  expect(why('closed', null, IN_TIME, IN_TIME, 'closed')).toBe('replaced')
})

test('before the beginning nothing is taken', () => {
  const early = '2026-10-20T10:00:00.000Z'
  expect(why('published', clock(), early, early)).toBe('notOpenYet')
})
