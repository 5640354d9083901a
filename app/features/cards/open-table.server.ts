import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { findHallTable, type HallTable } from '../seating/hall-tables.server.ts'
import { tableEnd, tablePhase, type TablePhase } from './card.ts'

export type OpenTable = {
  table: HallTable
  sessionId: number
  workshop: { id: number; slug: string; title: string }
  day: string
  phase: TablePhase
  /** Until when the code works. */
  until: Instant
  dotsEach: number
}

/** The table behind a typed code, and what it may do now. Null when there is no such table. */
export async function openTable(
  db: Kysely<DB>,
  typedCode: string,
  now: Instant,
): Promise<OpenTable | null> {
  const table = await findHallTable(db, typedCode)
  if (!table) return null
  const row = await db
    .selectFrom('workshop_session')
    .innerJoin('workshop', 'workshop.id', 'workshop_session.workshop_id')
    .select([
      'workshop.id',
      'workshop.slug',
      'workshop.title_pl as title',
      'workshop.state',
      'workshop.dots_each',
      'workshop.confirm_hours',
      'workshop_session.starts_on',
      'workshop_session.ends_at',
      'workshop_session.closed_at',
      'workshop_session.cancelled_at',
    ])
    .where('workshop_session.id', '=', table.sessionId)
    .executeTakeFirst()
  if (!row || row.state === 'draft') return null
  const phase = tablePhase(row, row.confirm_hours, now, dayInWarsaw(now))
  return {
    table,
    sessionId: table.sessionId,
    workshop: { id: row.id, slug: row.slug, title: row.title },
    day: row.starts_on,
    phase: row.state === 'cancelled' ? 'cancelled' : phase,
    until: tableEnd(row.ends_at, row.confirm_hours),
    dotsEach: row.dots_each,
  }
}
