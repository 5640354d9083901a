import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { addAccount } from '#tests/support/accounts.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeReported, type Reported } from '#tests/support/reported.ts'
import { verifyAudit } from '../audit/verify-audit.server.ts'
import { contentVersion } from '#db/content-version.server.ts'
import { beginReport } from './begin-report.server.ts'
import { findReport, listReports } from './find-report.server.ts'
import { changedSince } from './freshness.server.ts'
import { makeReport, startReport } from './make-report.server.ts'
import { publishReport } from './publish-report.server.ts'
import {
  readChecks,
  readHead,
  readPage,
  readSnapshot,
  readSnapshotJson,
} from './read-report.server.ts'
import { viewReport } from './view-report.server.ts'

const NOW = { now: () => FIXED_NOW }
const ACT = { now: FIXED_NOW, appOrigin: 'https://idea.example.pl' }

async function open(target: 'sqlite' | 'postgres') {
  const opened = await testDatabase(target)
  const { db } = opened
  const actor = await addAccount(db, { roles: ['strategist'] })
  const made = await makeReported(db)
  return {
    db,
    actor,
    made,
    wanted: { consultationId: made.id },
    async answered(count: number) {
      const remarks = []
      for (let index = 0; index < count; index += 1) remarks.push(await made.remark())
      await made.answer(remarks.map((row) => row.id))
      return remarks
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}

async function ready(db: Database, made: Reported, number = 1) {
  const report = await findReport(db, made.id, number)
  if (report?.state !== 'ready') throw new Error(`the report is ${report?.state}`)
  return { ...report, checksum: report.checksum ?? '' }
}

describe.each(databaseTargets())('making and publishing a report on %s', (target) => {
  test('it is stored frozen, with the checksum of its JSON', async () => {
    await using o = await open(target)
    const [first] = await o.answered(3)
    const done = await makeReport(o.db, o.wanted, o.actor, NOW)
    expect(done).toMatchObject({ ok: true, value: { number: 1, ready: true } })
    const report = await ready(o.db, o.made)
    const json = await readSnapshotJson(o.db, report.id)
    expect(createHash('sha256').update(json).digest('hex')).toBe(report.checksum)
    await o.db
      .updateTable('submission')
      .set({ public_body: 'Zmienione później' })
      .where('id', '=', first?.id ?? 0)
      .execute()
    expect(await readSnapshotJson(o.db, report.id)).toBe(json)
    expect(await readPage(o.db, report.id, 'rows', 1)).toEqual(
      (await readSnapshot(o.db, report.id)).rows,
    )
    expect((await readHead(o.db, report.id)).counts.all).toBe(3)
    expect((await readChecks(o.db, report.id)).numbers).toMatchObject({ snapshot: 3, same: true })
  })

  test('long tables are read a page at a time', async () => {
    await using o = await open(target)
    await o.answered(101)
    await makeReport(o.db, o.wanted, o.actor, NOW)
    const { id } = await ready(o.db, o.made)
    const whole = await viewReport(o.db, id, null)
    expect(whole?.tables.rows).toMatchObject({ page: 1, pages: 2 })
    expect(whole?.tables.rows?.rows).toHaveLength(100)
    const second = await viewReport(o.db, id, { list: 'rows', page: 2 })
    expect(second).toMatchObject({ only: 'rows', tables: { rows: { page: 2, pages: 2 } } })
    expect(second?.tables.rows?.rows).toHaveLength(1)
    expect(await viewReport(o.db, id, { list: 'rows', page: 3 })).toBeNull()
    expect(await viewReport(o.db, id, { list: 'late', page: 2 })).toBeNull()
  })

  test('progress only grows and ends at the whole', async () => {
    await using o = await open(target)
    await o.answered(260)
    const seen: number[] = []
    let tick = 0
    const now = () => {
      tick += 1
      return new Date(Date.parse(FIXED_NOW) + tick * 1_000).toISOString()
    }
    const started = await startReport(o.db, o.wanted, o.actor, { now })
    if (!started.ok) throw new Error(started.refusal)
    let last = await findReport(o.db, o.made.id, 1)
    while (last?.state === 'making') {
      seen.push(last.done)
      await new Promise((resolve) => setTimeout(resolve, 1))
      last = await findReport(o.db, o.made.id, 1)
    }
    expect(await started.value.finished).toBe(true)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(await ready(o.db, o.made)).toMatchObject({ done: 100, total: 100 })
  })

  test('what nobody published is replaced; only one is made at a time', async () => {
    await using o = await open(target)
    await o.answered(1)
    await makeReport(o.db, o.wanted, o.actor, NOW)
    const first = await ready(o.db, o.made)
    const begun = await beginReport(o.db, { ...o.wanted, note: null }, o.actor, FIXED_NOW)
    expect(begun).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await makeReport(o.db, o.wanted, o.actor, NOW)).toEqual({
      ok: false,
      refusal: 'running',
    })
    const rows = await listReports(o.db, o.made.id, FIXED_NOW)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.id).not.toBe(first.id)
    const parts = await o.db.selectFrom('report_part').select('report_id').execute()
    expect(parts).toEqual([])
  })

  test('an interrupted one is marked failed, can be made again, and writes nothing any more', async () => {
    await using o = await open(target)
    await o.answered(1)
    const later = new Date(Date.parse(FIXED_NOW) + 31_000).toISOString()
    const begun = await beginReport(o.db, { ...o.wanted, note: null }, o.actor, FIXED_NOW)
    expect((await listReports(o.db, o.made.id, FIXED_NOW))[0]?.state).toBe('making')
    expect((await listReports(o.db, o.made.id, later))[0]?.state).toBe('failed')
    expect(begun.ok).toBe(true)
    const again = await makeReport(o.db, o.wanted, o.actor, { now: () => later })
    expect(again).toMatchObject({ ok: true, value: { number: 1, ready: true } })
  })

  test('what breaks is told and marked, and nobody is thrown at', async () => {
    await using o = await open(target)
    await o.answered(1)
    const errors: unknown[] = []
    let asked = 0
    const now = () => {
      asked += 1
      if (asked > 1) throw new Error('the clock broke')
      return FIXED_NOW
    }
    const onFailure = (error: unknown) => errors.push(error)
    expect(await makeReport(o.db, o.wanted, o.actor, { now, onFailure })).toMatchObject({
      ok: true,
      value: { ready: false },
    })
    expect(errors).toEqual([new Error('the clock broke')])
    expect((await findReport(o.db, o.made.id, 1))?.state).toBe('failed')
    expect(await makeReport(o.db, o.wanted, o.actor, NOW)).toMatchObject({ value: { ready: true } })
  })

  test('one that was taken for interrupted stops, and leaves the other alone', async () => {
    await using o = await open(target)
    await o.answered(1)
    let taken: Promise<unknown> | undefined
    let asked = 0
    const now = () => {
      asked += 1
      if (asked === 2) taken = o.db.deleteFrom('consultation_report').execute()
      return FIXED_NOW
    }
    const slow = await makeReport(o.db, o.wanted, o.actor, { now })
    await taken
    expect(slow).toMatchObject({ value: { ready: false } })
    expect(await o.db.selectFrom('report_part').select('name').execute()).toEqual([])
  })

  test('a draft has none, a stranger makes none', async () => {
    await using o = await open(target)
    const officer = await addAccount(o.db, { roles: ['unit_officer'] })
    expect(await makeReport(o.db, o.wanted, officer, NOW)).toEqual({
      ok: false,
      refusal: 'notAllowed',
    })
    await o.db.updateTable('consultation').set({ state: 'draft' }).execute()
    expect(await makeReport(o.db, o.wanted, o.actor, NOW)).toEqual({
      ok: false,
      refusal: 'notOpened',
    })
    expect(await makeReport(o.db, { consultationId: 0 }, o.actor, NOW)).toEqual({
      ok: false,
      refusal: 'notFound',
    })
  })

  test('published it is public, told once to each who took part, logged, and for ever', async () => {
    await using o = await open(target)
    const [one, two] = await o.answered(2)
    await o.db
      .updateTable('submission_contact')
      .set({ email: 'ta.sama@example.pl' })
      .where('submission_id', 'in', [one?.id ?? 0, two?.id ?? 0])
      .execute()
    await makeReport(o.db, o.wanted, o.actor, NOW)
    const report = await ready(o.db, o.made)
    const version = await contentVersion(o.db)
    const seen = { checksum: report.checksum, personalDataConfirmed: false }
    const both = await Promise.all([
      publishReport(o.db, report, seen, o.actor, ACT),
      publishReport(o.db, report, seen, o.actor, ACT),
    ])
    expect(both.map((each) => (each.ok ? each.value.told : each.refusal)).toSorted()).toEqual([
      1,
      'alreadyPublished',
    ])
    expect(await contentVersion(o.db)).toBeGreaterThan(version)
    const mails = await o.db.selectFrom('outbox').selectAll().execute()
    expect(mails.map((mail) => mail.to_address)).toEqual(['ta.sama@example.pl'])
    expect(mails[0]?.body).toContain(
      `https://idea.example.pl/konsultacje/${o.made.slug}/sprawozdanie`,
    )
    const audit = await o.db.selectFrom('audit_entry').select(['action', 'details']).execute()
    expect(audit.map((entry) => entry.action)).toEqual(['report.begun', 'report.published'])
    expect(audit[1]?.details).toContain(report.checksum)
    expect((await verifyAudit(o.db)).ok).toBe(true)
  })

  test('the next one has the next number and says what it corrects', async () => {
    await using o = await open(target)
    const [one] = await o.answered(2)
    await makeReport(o.db, o.wanted, o.actor, NOW)
    const first = await ready(o.db, o.made)
    await publishReport(
      o.db,
      first,
      { checksum: first.checksum, personalDataConfirmed: false },
      o.actor,
      ACT,
    )
    expect(await makeReport(o.db, { ...o.wanted, note: '  ' }, o.actor, NOW)).toEqual({
      ok: false,
      refusal: 'noteMissing',
    })
    await o.made.answer([one?.id ?? 0], { code: 'rejected' })
    const wanted = { ...o.wanted, note: 'Poprawiamy jedno stanowisko.' }
    await makeReport(o.db, wanted, o.actor, NOW)
    const second = await ready(o.db, o.made, 2)
    expect((await readHead(o.db, second.id)).correction).toEqual({
      of: 1,
      note: 'Poprawiamy jedno stanowisko.',
      added: [],
      removed: [],
      changed: [one?.reference],
    })
    expect((await readSnapshot(o.db, first.id)).rows[0]?.position?.code).toBe('accepted')
  })

  test.each([
    ['notSettled', (o: Open) => o.db.updateTable('consultation').set({ state: 'open' }).execute()],
    ['missing', (o: Open) => o.made.remark()],
    [
      'conflict',
      (o: Open) =>
        o.db
          .updateTable('consultation_report')
          .set({ checksum: '0'.repeat(64) })
          .execute(),
    ],
    [
      'notReady',
      (o: Open) => o.db.updateTable('consultation_report').set({ state: 'failed' }).execute(),
    ],
  ])('refused: %s; then nothing is published and nobody is written to', async (refusal, spoil) => {
    await using o = await open(target)
    await o.answered(1)
    await makeReport(o.db, o.wanted, o.actor, NOW)
    const report = await ready(o.db, o.made)
    await spoil(o)
    const seen = { checksum: report.checksum, personalDataConfirmed: true }
    expect(await publishReport(o.db, report, seen, o.actor, ACT)).toEqual({ ok: false, refusal })
    expect((await findReport(o.db, o.made.id, 1))?.published_at).toBeNull()
    expect(await o.db.selectFrom('outbox').select('id').execute()).toEqual([])
  })

  test('a snapshot with a voice that had no answer then is not published, even when it has one now', async () => {
    await using o = await open(target)
    const { id } = await o.made.remark()
    await makeReport(o.db, o.wanted, o.actor, NOW)
    const report = await ready(o.db, o.made)
    await o.made.answer([id])
    const seen = { checksum: report.checksum, personalDataConfirmed: true }
    expect(await publishReport(o.db, report, seen, o.actor, ACT)).toEqual({
      ok: false,
      refusal: 'withoutPosition',
    })
  })

  test('what looks like personal data goes out only when a person answers for it', async () => {
    await using o = await open(target)
    const { id } = await o.made.remark({ public_body: 'Proszę dzwonić: 600 700 800.' })
    await o.made.answer([id])
    await makeReport(o.db, o.wanted, o.actor, NOW)
    const report = await ready(o.db, o.made)
    const { checksum } = report
    const publish = (personalDataConfirmed: boolean) =>
      publishReport(o.db, report, { checksum, personalDataConfirmed }, o.actor, ACT)
    expect(await publish(false)).toEqual({ ok: false, refusal: 'notConfirmed' })
    expect(await publish(true)).toMatchObject({ ok: true })
  })

  test('what happened since the snapshot is counted, notes of the desk are not', async () => {
    await using o = await open(target)
    const [one, two] = await o.answered(2)
    const event = (submission_id: number, audience: 'public' | 'internal', at: string) =>
      o.db
        .insertInto('submission_event')
        .values({ submission_id, type: 'answered', audience, actor_kind: 'staff', at })
        .execute()
    await event(one?.id ?? 0, 'public', '2026-11-22T09:00:00.000Z')
    await event(one?.id ?? 0, 'public', '2026-11-24T09:00:00.000Z')
    await event(one?.id ?? 0, 'public', '2026-11-24T10:00:00.000Z')
    await event(two?.id ?? 0, 'internal', '2026-11-24T09:00:00.000Z')
    expect(await changedSince(o.db, o.made.id, FIXED_NOW)).toBe(1)
  })
})

type Open = Awaited<ReturnType<typeof open>>
