import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { openConsulted, type Consulted } from '#tests/support/consulted.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { assignToUnit } from '../assignments/assign-to-unit.server.ts'
import { acceptPosition } from '../positions/accept-position.server.ts'
import { publishPosition } from '../positions/publish-position.server.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { countStaffViews } from '../staff-register/count-staff-views.server.ts'
import { NO_FILTERS } from '../staff-register/staff-filters.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { answerMany } from './answer-many.server.ts'
import { countStages } from './count-desk.server.ts'
import { readDesk } from './read-desk.server.ts'
import { remindUnit } from './remind-unit.server.ts'
import { reportClock } from './report-clock.ts'
import { settleConsultation } from './settle-consultation.server.ts'
import { whatIsMissing } from './what-is-missing.server.ts'

async function position(o: Consulted, references: string[], actor = o.strategist) {
  const draft = {
    code: 'clarified' as const,
    summary: 'Wyjaśniamy.',
    whatChanges: null,
    whatStays: null,
    justification: 'To już działa.',
    revision: null,
    unitId: null,
    references,
    send: true,
  }
  const saved = await savePosition(o.db, null, draft, actor, o.context)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return { id: saved.value.id, revision: 1 }
}

async function publish(o: Consulted, references: string[]) {
  const seen = await position(o, references)
  await publishPosition(o.db, seen, o.otherStrategist, o.context)
}

function desk(o: Consulted, query = '', actor: AccountActor = o.strategist) {
  const url = new URL(`http://localhost/panel/konsultacje/1/stanowiska?${query}`)
  const reading = { actor, now: o.context.now, locale: 'pl' as const, t: translator('pl') }
  return readDesk(o.db, o.consultationId, url, reading)
}

async function found(o: Consulted, query: string, actor?: AccountActor) {
  const page = await desk(o, `stanowisko=wszystkie&${query}`, actor)
  expect(page?.list.total).toBe(page?.list.rows.length)
  return page?.list.rows.map((row) => row.reference).toSorted()
}

const settle = (o: Consulted, actor = o.strategist, revision = 1) =>
  settleConsultation(o.db, { id: o.consultationId, revision }, actor, o.context)

const refusalOf = (result: { ok: boolean; refusal?: unknown }) =>
  'refusal' in result ? result.refusal : null

describe.each(databaseTargets())('on %s', (target) => {
  test('a consultation closes only when everything it was sent has a published position', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(1)
    const awaiting = await o.remark(1, { visibility: 'awaiting' })
    const returned = await o.remark(1, { visibility: 'returned' })
    for (const visibility of ['withdrawn', 'hidden', 'redirected'] as const) {
      await o.remark(1, { visibility })
    }
    await o.remark(1, { visibility: 'merged', merged_into_id: remark.id })
    expect(refusalOf(await settle(o))).toEqual({ reason: 'missing', missing: 3 })
    const seen = await position(o, [remark.reference])
    await acceptPosition(o.db, seen, o.otherStrategist, o.context)
    // What is held is not published.
    expect(refusalOf(await settle(o))).toMatchObject({ missing: 3 })
    await publishPosition(o.db, { id: seen.id, revision: 2 }, o.admin, o.context)
    expect(refusalOf(await settle(o))).toMatchObject({ missing: 2 })
    for (const { id } of [awaiting, returned]) {
      await o.db
        .updateTable('submission')
        .set({ visibility: 'hidden' })
        .where('id', '=', id)
        .execute()
    }
    expect(refusalOf(await settle(o, o.officer))).toMatchObject({ reason: 'notAllowed' })
    expect(refusalOf(await settle(o, o.strategist, 7))).toMatchObject({ reason: 'conflict' })
    expect((await settle(o)).ok).toBe(true)
    const row = await o.db.selectFrom('consultation').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'settled', settled_by: 'strateg', revision: 2 })
    expect(refusalOf(await settle(o, o.strategist, 2))).toMatchObject({ reason: 'wrongState' })
  })

  test('while remarks are taken it cannot be closed, even with nothing missing', async () => {
    await using o = await openConsulted(target)
    await o.db.updateTable('consultation').set({ closes_at: '2026-11-30T22:59:59.999Z' }).execute()
    expect(refusalOf(await settle(o))).toMatchObject({ reason: 'stillOpen' })
  })

  test('what is missing is told by unit, the latest first, with what nobody was given', async () => {
    await using o = await openConsulted(target)
    const [one, two, three] = [await o.remark(1), await o.remark(1), await o.remark(2)]
    await o.remark(2)
    await o.remark(3, { visibility: 'awaiting' })
    const [first, second] = o.unitIds
    const assign = (reference: string, unitId: number, dueOn: string) =>
      assignToUnit(o.db, [reference], { unitId, dueOn, note: null }, o.strategist, o.context)
    await assign(one.reference, first, '2026-11-24')
    await assign(two.reference, second, '2026-11-24')
    await assign(three.reference, second, '2026-11-25')
    await o.db
      .updateTable('assignment')
      .set({ due_on: '2026-11-20' })
      .where('unit_id', '=', second)
      .where('due_on', '=', '2026-11-24')
      .execute()
    const missing = await whatIsMissing(o.db, o.consultationId, o.context.now)
    expect(missing).toMatchObject({ count: 5, inModeration: 1 })
    expect(missing.units).toMatchObject([
      { unit: { id: second }, count: 2, dueOn: '2026-11-20', overdueDays: 3 },
      { unit: { id: first }, count: 1, overdueDays: 0 },
      { unit: null, count: 1, dueOn: null },
    ])
  })

  test('a unit is reminded once a day, of what it owes', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(1)
    const [unitId] = o.unitIds
    const to = { consultationId: o.consultationId, unitId, href: '/panel/x' }
    const remind = (now = o.context.now, actor = o.strategist) =>
      remindUnit(o.db, to, actor, { ...o.context, now })
    await o.db.updateTable('unit').set({ email: null }).where('id', '=', unitId).execute()
    expect(refusalOf(await remind())).toBe('noAddress')
    await o.db
      .updateTable('unit')
      .set({ email: 'jednostka@example.pl' })
      .where('id', '=', unitId)
      .execute()
    expect(refusalOf(await remind())).toBe('nothingOwed')
    const assigned = { unitId, dueOn: '2026-11-24', note: null }
    await assignToUnit(o.db, [remark.reference], assigned, o.strategist, o.context)
    expect(refusalOf(await remind(o.context.now, o.officer))).toBe('notAllowed')
    expect((await remind()).ok).toBe(true)
    expect(refusalOf(await remind(o.context.now, o.admin))).toBe('alreadyToday')
    expect((await remind('2026-11-24T09:00:00.000Z')).ok).toBe(true)
    const letters = (await o.letters()).filter((letter) => letter.startsWith('deskReminder'))
    expect(letters).toEqual(Array(2).fill('deskReminder jednostka@example.pl'))
  })

  test('the desk finds by part, author, arrival and answer; only what is of this consultation', async () => {
    await using o = await openConsulted(target)
    const onFirst = await o.remark(1, { author_kind: 'organisation', organisation_type: 'ngo' })
    const onSecond = await o.remark(2, { is_late: 1 })
    const onWhole = await o.remark(null, { channel: 'paper' })
    await o.publish(2)
    const [heading, first] = o.document.blocks
    expect(await found(o, '')).toHaveLength(3)
    expect(await found(o, `czesc=${heading!.id}`)).toEqual(
      [onFirst.reference, onSecond.reference].toSorted(),
    )
    expect(await found(o, `czesc=${first!.id}`)).toEqual([onFirst.reference])
    expect(await found(o, 'czesc=calosc')).toEqual([onWhole.reference])
    expect(await found(o, 'autor=organizacje-pozarzadowe')).toEqual([onFirst.reference])
    expect(await found(o, 'autor=organizacje')).toEqual([onFirst.reference])
    expect(await found(o, 'wplyw=po-terminie')).toEqual([onSecond.reference])
    expect(await found(o, 'kanal=papier')).toEqual([onWhole.reference])
    expect(await found(o, 'konsultacja=inne')).toHaveLength(3)
    await position(o, [onWhole.reference])
    expect(await found(o, 'kod=wyjasniono')).toEqual([onWhole.reference])
    await publish(o, [onFirst.reference])
    expect(await found(o, 'kod=wyjasniono')).toHaveLength(2)
    const page = await desk(o, 'stanowisko=wszystkie')
    expect(page?.answers).toEqual({ byCode: [{ code: 'clarified', count: 1 }], without: 2 })
  })

  test('an officer opens the desk at the inbox of the unit, and may look at all', async () => {
    await using o = await openConsulted(target)
    const own = await o.remark(1)
    await o.remark(2)
    const assigned = { unitId: o.unitIds[0], dueOn: '2026-11-24', note: null }
    await assignToUnit(o.db, [own.reference], assigned, o.strategist, o.context)
    expect(await found(o, '', o.officer)).toEqual([own.reference])
    expect(await found(o, 'jednostka=wszystkie', o.officer)).toHaveLength(2)
    const page = await desk(o, '', o.officer)
    expect(page?.inbox?.isOwn).toBe(true)
    expect(page?.may).toMatchObject({ answer: true, assign: false, accept: false, settle: false })
  })

  test('stages are counted in one walk as the views count them one by one', async () => {
    await using o = await openConsulted(target)
    const sent = []
    for (let count = 0; count < 6; count += 1) sent.push(await o.remark(1))
    await o.remark(1, { visibility: 'awaiting' })
    await position(o, [sent[0]!.reference])
    const held = await position(o, [sent[1]!.reference])
    await acceptPosition(o.db, held, o.otherStrategist, o.context)
    await publish(o, [sent[2]!.reference])
    const counts = await countStages(o.db, NO_FILTERS, o.context.now)
    const view = (progress: 'none' | 'draft' | 'submitted' | 'accepted' | 'published') => ({
      ...NO_FILTERS,
      progress,
    })
    const views = await countStaffViews(
      o.db,
      {
        none: view('none'),
        draft: view('draft'),
        submitted: view('submitted'),
        accepted: view('accepted'),
        published: view('published'),
        all: NO_FILTERS,
      },
      o.context.now,
    )
    expect(counts).toEqual(views)
    expect(counts).toEqual({ none: 3, draft: 0, submitted: 1, accepted: 1, published: 1, all: 7 })
  })

  test('ticked rows are accepted and published together; what was not read is not accepted', async () => {
    await using o = await openConsulted(target)
    const rows = [await o.remark(1), await o.remark(1), await o.remark(2), await o.remark(2)]
    const references = rows.map((row) => row.reference)
    const [a = '', b = '', c = '', d = ''] = references
    const good = await position(o, [a, b])
    const own = await position(o, [c], o.otherStrategist)
    const act = (intent: 'accept' | 'publish', seen = [good, own]) =>
      answerMany(o.db, intent, { references, seen }, o.otherStrategist, o.context)
    const unread = await act('accept', [own])
    expect(unread.done).toBe(0)
    expect(unread.refused).toContainEqual({ reason: 'conflict', references: [a, b] })
    expect(await act('accept')).toEqual({
      done: 1,
      refused: [
        { reason: 'noneToAccept', references: [d] },
        { reason: 'ownDraft', references: [c] },
      ],
    })
    const published = await act('publish', [{ id: good.id, revision: 2 }])
    expect(published).toMatchObject({ done: 1 })
    expect(published.refused).toEqual([{ reason: 'noneToPublish', references: [c, d] }])
    expect((await o.read(b)).handling).toBe('answered')
  })
})

test('the clock of the report begins on the day after the end, and says how late it is', () => {
  const consultation = {
    state: 'open' as const,
    opens_at: '2026-09-25T08:00:00.000Z',
    closes_at: '2026-10-30T22:59:59.999Z',
    reportDueAt: '2026-11-29T22:59:59.999Z',
  }
  const at = (now: string) => reportClock(consultation, now)
  expect(at('2026-10-30T12:00:00.000Z')).toMatchObject({ phase: 'open', day: 0, days: 30 })
  expect(at('2026-10-31T12:00:00.000Z')).toMatchObject({ phase: 'analysis', day: 1, left: 30 })
  expect(at('2026-11-29T12:00:00.000Z')).toMatchObject({ day: 30, left: 1 })
  expect(at('2026-12-01T12:00:00.000Z')).toMatchObject({ day: 32, left: -2 })
})
