import type { Selectable, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Workshop, WorkshopSession } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import { moveSession } from './move-session.ts'
import type { WorkshopRefusal } from './refusals.ts'
import { freeSlug, holdWorkshop, keepWorkshopDays } from './workshop-row.server.ts'

type By = { id: string }
type Source = {
  workshop: Workshop
  sessions: WorkshopSession[]
  groups: Selectable<DB['seat_group']>[]
}

/** The same workshop some days later, as a draft; cancelled sessions are left behind. */
export function copyWorkshop(
  db: Database,
  id: number,
  days: number,
  actor: By,
  now: Instant,
): Promise<Result<{ id: number }, WorkshopRefusal>> {
  return undoWhenRefused<{ id: number }, WorkshopRefusal>(db, async (trx) => {
    const source = await readSource(trx, id)
    return source ? writeCopy(trx, source, days, actor, now) : refuse({ reason: 'notFound' })
  })
}

/** `times` drafts, each `weeks` after the one before; all of them and the workshop itself are one series. */
export function makeSeries(
  db: Database,
  id: number,
  { weeks, times }: { weeks: number; times: number },
  actor: By,
  now: Instant,
): Promise<Result<{ seriesId: number }, WorkshopRefusal>> {
  return undoWhenRefused<{ seriesId: number }, WorkshopRefusal>(db, async (trx) => {
    const source = await readSource(trx, id)
    if (!source) return refuse({ reason: 'notFound' })
    if (source.sessions.length === 0) return refuse({ reason: 'noSessions' })
    const series_id = source.workshop.series_id ?? (await startSeries(trx, source.workshop, now))
    const inSeries = { ...source, workshop: { ...source.workshop, series_id } }
    for (let turn = 1; turn <= times; turn += 1) {
      const copied = await writeCopy(trx, inSeries, turn * weeks * 7, actor, now)
      if (!copied.ok) return copied
    }
    return ok({ seriesId: series_id })
  })
}

async function readSource(trx: Transaction<DB>, id: number): Promise<Source | null> {
  const workshop = await holdWorkshop(trx, id)
  if (!workshop) return null
  const sessions = await trx
    .selectFrom('workshop_session')
    .selectAll()
    .where('workshop_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('number')
    .execute()
  const groups = await trx
    .selectFrom('seat_group')
    .innerJoin('workshop_session', 'workshop_session.id', 'seat_group.session_id')
    .selectAll('seat_group')
    .where('workshop_id', '=', id)
    .orderBy('seat_group.id')
    .execute()
  return { workshop, sessions, groups }
}

async function startSeries(
  trx: Transaction<DB>,
  workshop: Workshop,
  now: Instant,
): Promise<number> {
  const { id } = await trx
    .insertInto('workshop_series')
    .values({ title: workshop.title_pl, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('workshop')
    .set((eb) => ({ series_id: id, revision: eb('revision', '+', 1) }))
    .where('id', '=', workshop.id)
    .execute()
  return id
}

async function writeCopy(
  trx: Transaction<DB>,
  { workshop, sessions, groups }: Source,
  days: number,
  actor: By,
  now: Instant,
): Promise<Result<{ id: number }, WorkshopRefusal>> {
  const { id: _id, slug: _slug, ...kept } = workshop
  const today = dayInWarsaw(now)
  const { id } = await trx
    .insertInto('workshop')
    .values({
      ...kept,
      slug: await freeSlug(trx, workshop.title_pl, null),
      state: 'draft',
      starts_on: today,
      ends_on: today,
      is_demo: 0,
      revision: 1,
      created_by: actor.id,
      created_at: now,
      published_at: null,
      cancelled_at: null,
      cancel_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [index, session] of sessions.entries()) {
    const moved = moveSession(session, days)
    if (!moved.ok) return refuse({ reason: 'copySkipped', day: moved.refusal.day })
    const copy = await trx
      .insertInto('workshop_session')
      .values({ ...moved.value, workshop_id: id, number: index + 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    const own = groups.filter((group) => group.session_id === session.id)
    for (const { name, seats, invitation_code } of own) {
      await trx
        .insertInto('seat_group')
        .values({ session_id: copy.id, name, seats, invitation_code })
        .execute()
    }
  }
  await copyParts(trx, workshop.id, id, now)
  await keepWorkshopDays(trx, id)
  await auditWorkshop(trx, id, 'copied', { from: workshop.id, days }, actor, now)
  return ok({ id })
}

async function copyParts(
  trx: Transaction<DB>,
  from: number,
  to: number,
  now: Instant,
): Promise<void> {
  const documents = await trx
    .selectFrom('workshop_document')
    .select('document_id')
    .where('workshop_id', '=', from)
    .execute()
  const materials = await trx
    .selectFrom('workshop_material')
    .select(['title', 'file_name', 'file_hash'])
    .where('workshop_id', '=', from)
    .orderBy('id')
    .execute()
  if (documents.length > 0) {
    const rows = documents.map((row) => ({ ...row, workshop_id: to }))
    await trx.insertInto('workshop_document').values(rows).execute()
  }
  if (materials.length > 0) {
    const rows = materials.map((row) => ({ ...row, workshop_id: to, created_at: now }))
    await trx.insertInto('workshop_material').values(rows).execute()
  }
}
