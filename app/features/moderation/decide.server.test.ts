import { expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { decide } from './decide.server.ts'
import type { Decision, DecisionOf, Moderator } from './decision.ts'
import { takeCase } from './take-case.server.ts'

/** The first test that asks for PostgreSQL waits until it has started. */
const STARTING_POSTGRES_MS = 60_000

async function publication(d: Desk): Promise<DecisionOf<'publish'>> {
  const [mainAreaId] = await d.areaIds()
  const tags = { ...NO_TAGS, mainAreaId }
  const body = 'Proszę o ławki w parku.'
  return { kind: 'publish', title: 'Ławki w parku', body, tags, tagReason: null, reason: null }
}

async function act(d: Desk, decision: Decision, id = d.id, who: Moderator = d.moderator) {
  const row = await d.read(d.db, id)
  return decide(d.db, id, row.revision, decision, d.context(who))
}

function mails(d: Desk) {
  return d.db
    .selectFrom('outbox')
    .selectAll()
    .where('kind', '<>', 'received')
    .orderBy('id')
    .execute()
}

async function count(d: Desk, table: 'submission_index' | 'tag'): Promise<number> {
  const rows = await d.db.selectFrom(table).select('submission_id').execute()
  return rows.length
}

test('publishing puts the public version on the site, with tags, reason, notice and audit', async () => {
  await using d = await openDesk()
  const result = await act(d, await publication(d))
  expect(result).toMatchObject({
    ok: true,
    value: {
      visibility: 'published',
      public_title: 'Ławki w parku',
      original_title: 'Ławki w parku',
      published_at: FIXED_NOW,
    },
  })
  const events = await d.events()
  expect(events.map((e) => e.type)).toEqual(['received', 'tagged', 'published'])
  expect(events.at(-1)).toMatchObject({
    audience: 'public',
    actor_id: d.moderator.id,
    reason: 'Tekst jest zgodny z zasadami publikacji.',
  })
  const [mail] = await mails(d)
  expect(mail).toMatchObject({ kind: 'published', to_address: 'autorka@example.pl' })
  expect(mail?.body).toContain('Odpowiemy do 23 grudnia 2026')
  const audit = await d.db.selectFrom('audit_entry').select('action').execute()
  expect(audit.map((entry) => entry.action)).toContain('submission.published')
  expect(await count(d, 'submission_index')).toBe(1)
})

test('nothing is published without a main area, and a refusal leaves nothing behind', async () => {
  await using d = await openDesk()
  const decision = await publication(d)
  const tags = { ...NO_TAGS, keywords: ['nowe słowo'] }
  expect(await act(d, { ...decision, tags })).toEqual({ ok: false, refusal: 'mainAreaRequired' })
  const wrong = { ...decision.tags, goalIds: [999_999], keywords: ['nowe słowo'] }
  expect(await act(d, { ...decision, tags: wrong })).toEqual({ ok: false, refusal: 'unknownTerm' })
  expect(await d.events()).toHaveLength(1)
  expect(await count(d, 'tag')).toBe(0)
  expect(await d.termIds('keyword')).toEqual([])
})

test('what was covered is told to the author and the original stays', async () => {
  await using d = await openDesk()
  const body = 'Mój numer: [ukryto: telefon]. Proszę o ławki.'
  await act(d, { ...(await publication(d)), body })
  const row = await d.read()
  expect([row.public_body, row.original_body]).toEqual([body, 'Proszę o ławki w parku.'])
  const told = 'W wersji publicznej zasłoniliśmy: telefon. Twój tekst zachowaliśmy bez zmian.'
  const event = (await d.events()).find((e) => e.type === 'redacted')
  expect(event).toMatchObject({ audience: 'author', reason: told })
  expect((await mails(d))[0]?.body).toContain(told)
})

test('a question goes out in the moderator’s words, or in the ready ones', async () => {
  await using d = await openDesk()
  await act(d, { kind: 'return', rule: 'where', question: 'Przy której alejce?' })
  expect(await d.read()).toMatchObject({ visibility: 'returned' })
  expect((await d.events()).at(-1)).toMatchObject({
    type: 'returned',
    audience: 'author',
    reason_code: 'where',
    reason: 'Przy której alejce?',
  })
  const second = await d.submit('Druga')
  await act(d, { kind: 'return', rule: 'where', question: null }, second.id)
  expect((await d.events(second.id)).at(-1)?.reason).toMatch(/^O jakie miejsce chodzi\?/)
  const third = await d.submit('Trzecia')
  const wrong = await act(d, { kind: 'return', rule: 'spam', question: 'Gdzie?' }, third.id)
  expect(wrong).toEqual({ ok: false, refusal: 'unknownRule' })
})

test('the notice of a redirection quotes the address and the time from the frame', async () => {
  await using d = await openDesk()
  await act(d, { kind: 'redirect', route: 'petition', reason: 'To jest żądanie zmiany uchwały.' })
  expect((await d.events()).at(-1)).toMatchObject({
    type: 'redirected',
    reason_code: 'petition',
    data: '{"route":"petition"}',
  })
  const route = await d.db
    .selectFrom('official_route')
    .selectAll()
    .where('code', '=', 'petition')
    .executeTakeFirstOrThrow()
  const body = (await mails(d))[0]?.body ?? ''
  expect(body).toContain('To jest żądanie zmiany uchwały.')
  expect(body).toContain(route.address)
  expect(body).toContain(route.deadline_pl)
})

test('hiding states the rule, the facts, that a person decided and how to appeal', async () => {
  await using d = await openDesk()
  await act(d, await publication(d))
  await act(d, { kind: 'hide', rule: 'hate', facts: 'Trzecie zdanie poniża ludzi.' })
  expect(await d.read()).toMatchObject({ visibility: 'hidden', public_title: 'Ławki w parku' })
  expect(await count(d, 'submission_index')).toBe(0)
  const body = (await mails(d)).at(-1)?.body ?? ''
  expect(body).toContain('Zasada: Nienawiść.')
  expect(body).toContain('Fakty: Trzecie zdanie poniża ludzi.')
  expect(body).toContain('Zdecydował człowiek, nie automat.')
  expect(body).toContain('w ciągu 6 miesięcy')
})

test('a decision is reversed by a new one, and the time of moderation begins anew', async () => {
  await using d = await openDesk()
  await act(d, { kind: 'hide', rule: 'hate', facts: 'Pomyłka.' })
  const later = { ...d.context(), now: '2026-11-30T09:00:00.000Z' }
  const row = await d.read()
  await decide(d.db, d.id, row.revision, { kind: 'reopen', reason: 'Pomyliliśmy sprawy.' }, later)
  expect(await d.read()).toMatchObject({
    visibility: 'awaiting',
    moderation_due_at: '2026-12-03T22:59:59.999Z',
  })
  expect((await mails(d)).at(-1)?.kind).toBe('reopened')
  expect(await act(d, await publication(d))).toMatchObject({ ok: true })
})

test('the public version of what is published can be corrected, with a reason', async () => {
  await using d = await openDesk()
  const { kind: _, ...version } = await publication(d)
  const correction = { ...version, kind: 'redact', reason: 'Dane sąsiada.' } as const
  expect(await act(d, correction)).toEqual({ ok: false, refusal: 'wrongState' })
  await act(d, await publication(d))
  expect(await act(d, correction)).toEqual({ ok: false, refusal: 'unchanged' })
  await act(d, { ...correction, body: 'Obok mieszka [ukryto: imię i nazwisko].' })
  expect(await d.read()).toMatchObject({
    visibility: 'published',
    public_body: 'Obok mieszka [ukryto: imię i nazwisko].',
  })
  expect((await mails(d)).at(-1)?.body).toContain('Dane sąsiada.')
})

test('merging keeps both numbers, copies followers, leaves supports and tells both authors', async () => {
  await using d = await openDesk()
  const target = await d.submit('Ławki w całym parku', { contact: { email: 'drugi@example.pl' } })
  const { db } = d
  const stamp = { submission_id: d.id, created_at: FIXED_NOW }
  await db
    .insertInto('follow')
    .values({ ...stamp, account_id: d.other.id })
    .execute()
  await db
    .insertInto('support')
    .values({ ...stamp, account_id: d.other.id })
    .execute()
  await act(d, { kind: 'merge', target: 'ik 2026 2', reason: null })
  expect(await d.read()).toMatchObject({ visibility: 'merged', merged_into_id: target.id })
  const follows = await db.selectFrom('follow').select(['account_id', 'submission_id']).execute()
  expect(follows).toContainEqual({ account_id: d.other.id, submission_id: target.id })
  const supports = await db.selectFrom('support').select('submission_id').execute()
  expect(supports).toEqual([{ submission_id: d.id }])
  expect((await mails(d))[0]?.subject).toBe('Połączyliśmy postulat IK-2026-00001 z IK-2026-00002')
  expect((await mails(d)).map((mail) => [mail.kind, mail.to_address])).toEqual([
    ['merged', 'autorka@example.pl'],
    ['merged', 'moderator@example.pl'],
    ['absorbed', 'drugi@example.pl'],
  ])
  expect((await d.events(target.id)).at(-1)?.type).toBe('absorbed')
})

test('merging refuses itself, what is not there, what is closed, chains and loops', async () => {
  await using d = await openDesk()
  const into = (target: string): Decision => ({ kind: 'merge', target, reason: null })
  const second = await d.submit('Druga')
  const third = await d.submit('Trzecia')
  expect(await act(d, into('IK-2026-00001'))).toEqual({ ok: false, refusal: 'targetIsSelf' })
  expect(await act(d, into('IK-2026-00099'))).toEqual({ ok: false, refusal: 'targetNotFound' })
  expect((await act(d, into(second.reference))).ok).toBe(true)
  const back = await act(d, into('IK-2026-00001'), second.id)
  expect(back).toEqual({ ok: false, refusal: 'targetClosed' })
  const chain = await act(d, into(third.reference), second.id)
  expect(chain).toEqual({ ok: false, refusal: 'hasMerged' })
})

test('when a postulate leaves the register, those merged into it go back to moderation', async () => {
  await using d = await openDesk()
  const target = await d.submit('Wspólna')
  await act(d, { kind: 'merge', target: target.reference, reason: null })
  await act(d, { kind: 'redirect', route: 'fault', reason: 'Awaria.' }, target.id)
  expect(await d.read()).toMatchObject({ visibility: 'awaiting', merged_into_id: null })
  expect((await d.events()).at(-1)).toMatchObject({ type: 'reopened' })
  expect((await mails(d)).filter((mail) => mail.kind === 'reopened')).toHaveLength(1)
})

test('only moderators decide, and only while nobody else has the case', async () => {
  await using d = await openDesk()
  const decision = await publication(d)
  const officer: Moderator = { id: d.other.id, roles: ['unit_officer', 'strategist', 'organizer'] }
  expect(await act(d, decision, d.id, officer)).toEqual({ ok: false, refusal: 'notAllowed' })
  await takeCase(d.db, d.id, d.moderator, FIXED_NOW)
  expect(await act(d, decision, d.id, d.other)).toEqual({ ok: false, refusal: 'locked' })
  expect(await act(d, decision, d.id, d.admin)).toEqual({ ok: false, refusal: 'locked' })
  expect((await act(d, decision)).ok).toBe(true)
  expect(await d.read()).toMatchObject({ locked_by: null, locked_until: null })
})

test('what the author withdrew stays withdrawn', async () => {
  await using d = await openDesk()
  await d.db.updateTable('submission').set({ visibility: 'withdrawn' }).execute()
  expect(await act(d, await publication(d))).toEqual({ ok: false, refusal: 'wrongState' })
  const reopening = await act(d, { kind: 'reopen', reason: 'Jednak.' })
  expect(reopening).toEqual({ ok: false, refusal: 'wrongState' })
})

test.each(databaseTargets())(
  'of two who decide at once one wins, on %s',
  async (target) => {
    await using d = await openDesk(await testDatabase(target))
    const { revision } = await d.read()
    const publishing = await publication(d)
    const hiding: Decision = { kind: 'hide', rule: 'spam', facts: 'Powtórzenie.' }
    const results = await Promise.all([
      decide(d.db, d.id, revision, publishing, d.context(d.moderator)),
      decide(d.db, d.id, revision, hiding, d.context(d.other)),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toEqual({ ok: false, refusal: 'conflict' })
    const decisions = (await d.events()).filter((e) => ['published', 'hidden'].includes(e.type))
    expect(decisions).toHaveLength(1)
    expect(await mails(d)).toHaveLength(1)
  },
  STARTING_POSTGRES_MS,
)

test.each(databaseTargets())(
  'two merges into each other at once make no loop, on %s',
  async (target) => {
    await using d = await openDesk(await testDatabase(target))
    const second = await d.submit('Druga')
    const first = await d.read()
    const results = await Promise.all([
      decide(
        d.db,
        first.id,
        first.revision,
        { kind: 'merge', target: second.reference, reason: null },
        d.context(d.moderator),
      ),
      decide(
        d.db,
        second.id,
        second.revision,
        { kind: 'merge', target: first.reference, reason: null },
        d.context(d.other),
      ),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
  },
)

test('what looks like personal data is published only by somebody who says that it may', async () => {
  await using d = await openDesk()
  const decision = { ...(await publication(d)), body: 'Telefon 600 700 800.' }
  expect(await act(d, decision)).toEqual({ ok: false, refusal: 'personalData' })
  expect((await act(d, { ...decision, keepPersonalData: true })).ok).toBe(true)
})
