import { expect, test } from 'vitest'
import { FIXED_NOW } from '#tests/support/database.ts'
import { openDesk } from '#tests/support/desk.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { readCaseDesk } from './case-desk.server.ts'
import { decide } from './decide.server.ts'
import { decisionsFor } from './decisions-for.ts'
import { ageOf, dueState } from './due.ts'
import { markFindings } from './marked-text.ts'
import { findMergeCandidates } from './merge-candidates.server.ts'
import { readOriginal } from './original-read.server.ts'
import { readPlace, writePlace } from './queue-place.ts'
import { countQueue } from './queue-tabs.server.ts'
import { readQueue } from './queue.server.ts'
import { takeCase, takeOverCase } from './take-case.server.ts'
import { takeNext } from './take-next.server.ts'

const AT = (time: string) => `2026-11-23T${time}:00.000Z`

test('a case belongs to one person for a quarter of an hour, renewed by each act', async () => {
  await using d = await openDesk()
  expect((await takeCase(d.db, d.id, d.moderator, AT('09:00'))).ok).toBe(true)
  expect((await takeCase(d.db, d.id, d.other, AT('09:10'))).ok).toBe(false)
  await readOriginal(d.db, d.id, d.moderator, AT('09:10'))
  expect((await takeCase(d.db, d.id, d.other, AT('09:20'))).ok).toBe(false)
  expect((await takeCase(d.db, d.id, d.other, AT('09:25'))).ok).toBe(true)
})

test('an administrator takes a case over, and the audit log says from whom', async () => {
  await using d = await openDesk()
  await takeCase(d.db, d.id, d.moderator, AT('09:00'))
  await takeOverCase(d.db, d.id, d.admin, AT('09:01'))
  expect((await d.read()).locked_by).toBe(d.admin.id)
  const entry = await d.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('action', '=', 'submission.taken_over')
    .executeTakeFirstOrThrow()
  expect(entry).toMatchObject({ actor_id: d.admin.id, details: '{"from":"moderatorka"}' })
})

test('taking what waits is a logged look at the original, once in half an hour', async () => {
  await using d = await openDesk()
  const looks = async () => (await d.events()).filter((e) => e.type === 'original_read').length
  await takeCase(d.db, d.id, d.moderator, AT('09:00'))
  await takeCase(d.db, d.id, d.moderator, AT('09:14'))
  expect(await looks()).toBe(1)
  await takeCase(d.db, d.id, d.moderator, AT('09:31'))
  expect(await looks()).toBe(2)
  await readOriginal(d.db, d.id, d.moderator, AT('09:32'))
  expect(await looks()).toBe(3)
})

test('the desk holds the original only for whoever has taken the case', async () => {
  await using d = await openDesk()
  const secret = await d.submit('Telefon', { body: 'Mój telefon to 600 700 800.' })
  const look = async (who: { id: string }) =>
    JSON.stringify(await readCaseDesk(d.db, await d.read(d.db, secret.id), who, 'pl', FIXED_NOW))
  expect(await look(d.moderator)).not.toContain('600 700 800')
  await takeCase(d.db, secret.id, d.moderator, FIXED_NOW)
  expect(await look(d.moderator)).toContain('600 700 800')
  expect(await look(d.other)).not.toContain('600 700 800')
  const view = { tab: 'new', accountId: d.moderator.id, now: FIXED_NOW } as const
  expect(JSON.stringify(await readQueue(d.db, view, null))).not.toContain('600 700 800')
})

test('the queue goes by the promised time, in pages, and says what to look out for', async () => {
  await using d = await openDesk()
  const receivedAt = '2026-11-16T09:00:00.000Z'
  await d.submit('Petycja w sprawie drzew', {
    receivedAt,
    body: 'W trybie ustawy o petycjach żądam. Mój PESEL 44051401359.',
    authorKind: 'organisation',
    organisationName: 'Stowarzyszenie',
  })
  const view = { tab: 'new', accountId: d.moderator.id, now: FIXED_NOW } as const
  const first = await readQueue(d.db, view, null, 1)
  expect(first.rows).toMatchObject([
    {
      title: 'Petycja w sprawie drzew',
      age: { unit: 'days', count: 7 },
      due: 'late',
      personalData: 1,
      hints: ['petition'],
      authorKind: 'organisation',
      lock: 'free',
    },
  ])
  const place = readPlace(writePlace(first.next ?? { dueAt: '', id: 0 }))
  const second = await readQueue(d.db, view, place, 1)
  expect(second).toMatchObject({ rows: [{ title: 'Ławki w parku', due: 'later' }], next: null })
})

test('tabs: new, corrected, waiting for the author, mine', async () => {
  await using d = await openDesk()
  const returned = await d.submit('Zwrócona')
  const question = { kind: 'return', rule: 'where', question: null } as const
  await decide(d.db, returned.id, null, question, d.context())
  const corrected = await d.submit('Poprawiona')
  await d.db
    .insertInto('submission_event')
    .values({
      submission_id: corrected.id,
      type: 'corrected',
      audience: 'author',
      actor_kind: 'author',
      at: FIXED_NOW,
    })
    .execute()
  await takeCase(d.db, d.id, d.moderator, FIXED_NOW)
  const mine = { accountId: d.moderator.id, now: FIXED_NOW }
  expect(await countQueue(d.db, mine)).toEqual({ new: 1, corrected: 1, returned: 1, mine: 1 })
  const tabs = await Promise.all(
    (['new', 'corrected', 'returned', 'mine'] as const).map((tab) =>
      readQueue(d.db, { ...mine, tab }, null),
    ),
  )
  expect(tabs.map(({ rows }) => rows.map((row) => row.title))).toEqual([
    ['Ławki w parku'],
    ['Poprawiona'],
    ['Zwrócona'],
    ['Ławki w parku'],
  ])
})

test('the next case is the most urgent that nobody has', async () => {
  await using d = await openDesk()
  const late = await d.submit('Po terminie', { receivedAt: '2026-11-16T09:00:00.000Z' })
  expect(await takeNext(d.db, d.moderator, FIXED_NOW)).toBe(late.reference)
  expect(await takeNext(d.db, d.other, FIXED_NOW)).toBe('IK-2026-00001')
  expect(await takeNext(d.db, d.admin, FIXED_NOW)).toBe(null)
  expect(await takeNext(d.db, d.admin, AT('09:15'), late.id)).toBe('IK-2026-00001')
})

test('words find what one may merge with: published, never itself', async () => {
  await using d = await openDesk()
  const [mainAreaId] = await d.areaIds()
  const target = await d.submit('Ławki na skwerze')
  for (const { id, original_title: title, original_body: body } of [target, await d.read()]) {
    const tags = { ...NO_TAGS, mainAreaId }
    const publishing = {
      kind: 'publish',
      title,
      body,
      tags,
      tagReason: null,
      reason: null,
    } as const
    await decide(d.db, id, null, publishing, d.context())
  }
  await d.submit('Ławki, które czekają')
  const found = await findMergeCandidates(d.db, 'ławka', d.id)
  expect(found.map((each) => each.reference)).toEqual([target.reference])
  expect(await findMergeCandidates(d.db, '"*( OR', d.id)).toEqual([])
})

test('what can be decided follows from the state and the role', () => {
  const moderator = ['moderator'] as const
  expect(decisionsFor('awaiting', moderator)).toEqual([
    'publish',
    'return',
    'redirect',
    'hide',
    'merge',
  ])
  expect(decisionsFor('published', moderator)).toEqual([
    'redact',
    'return',
    'redirect',
    'hide',
    'merge',
  ])
  expect(decisionsFor('merged', moderator)).toEqual(['publish', 'redirect', 'hide', 'reopen'])
  expect(decisionsFor('withdrawn', moderator)).toEqual([])
  expect(decisionsFor('awaiting', ['unit_officer', 'strategist'])).toEqual([])
})

test('due and age', () => {
  const due = '2026-11-23T22:59:59.999Z'
  expect(dueState(due, '2026-11-22T22:59:59.999Z')).toBe('later')
  expect(dueState(due, '2026-11-22T23:00:00.000Z')).toBe('today')
  expect(dueState(due, due)).toBe('today')
  expect(dueState(due, '2026-11-23T23:00:00.000Z')).toBe('late')
  expect(ageOf('2026-11-23T08:48:00.000Z', FIXED_NOW)).toEqual({ unit: 'minutes', count: 12 })
  expect(ageOf('2026-11-22T10:00:00.000Z', FIXED_NOW)).toEqual({ unit: 'hours', count: 23 })
  expect(ageOf('2026-11-22T09:00:00.000Z', FIXED_NOW)).toEqual({ unit: 'days', count: 1 })
})

test('a place that is none begins the list anew', () => {
  for (const text of [null, '', 'x', '0-', '-1', "1' or 1=1", '1-99999999999']) {
    expect(readPlace(text)).toBe(null)
  }
})

test('marking loses no character', () => {
  const text = 'Tel. 600 700 800 i koniec'
  const parts = markFindings(text, [{ kind: 'phone', start: 5, end: 16, text: '600 700 800' }])
  expect(parts).toEqual([
    { text: 'Tel. ', kind: null },
    { text: '600 700 800', kind: 'phone' },
    { text: ' i koniec', kind: null },
  ])
})
