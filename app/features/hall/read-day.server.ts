import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, Workshop, WorkshopSession } from '#db/schema.ts'
import { collate } from '../../lib/polish-order.ts'
import { readCardAreas, readSessionCards } from '../cards/read-cards.server.ts'
import { readHallTables } from '../seating/hall-tables.server.ts'
import type { DayPerson, DayState, DayTable } from './day-state.ts'

type Held = { workshop: Pick<Workshop, 'state'>; session: WorkshopSession }

/** What is needed at the door and at the tables; contacts and notes about needs are not. */
export async function readDay(
  db: Kysely<DB>,
  { workshop, session }: Held,
  { now, locale }: { now: Instant; locale: Locale },
): Promise<DayState> {
  const [people, tables, cards, areas] = await Promise.all([
    readPeople(db, session.id),
    readHallTables(db, session.id),
    readSessionCards(db, session.id),
    readCardAreas(db, locale),
  ])
  return {
    at: now,
    session: {
      startsOn: session.starts_on,
      startsAt: session.from_time === null ? null : session.starts_at,
      capacity: session.capacity,
      taken: session.taken,
      isClosed: session.closed_at !== null,
      isCancelled: session.cancelled_at !== null || workshop.state === 'cancelled',
    },
    people,
    tables: tables.map(dayTable),
    cards: cards.map(
      ({ id, tableId, sign, text, areaId, agree, differ, hasPhoto, state, revision }) => ({
        id,
        tableId,
        sign,
        text,
        areaId,
        agree,
        differ,
        hasPhoto,
        state,
        revision,
      }),
    ),
    areas,
  }
}

function dayTable(table: Awaited<ReturnType<typeof readHallTables>>[number]): DayTable {
  const { id, number, topic, areaId, code, facilitator, readyAt } = table
  return { id, number, topic, areaId, code, facilitator, isReady: readyAt !== null }
}

async function readPeople(db: Kysely<DB>, sessionId: number): Promise<DayPerson[]> {
  const rows = await db
    .selectFrom('registration')
    .leftJoin('hall_table', 'hall_table.id', 'registration.table_id')
    .select([
      'registration.id',
      'arrival',
      'name',
      'entry_code as code',
      'status',
      'way',
      'came_at as cameAt',
      'hall_table.number as table',
    ])
    .where('registration.session_id', '=', sessionId)
    .where('erased_at', 'is', null)
    .orderBy('arrival')
    .execute()
  const needs = await db
    .selectFrom('registration_need')
    .innerJoin('registration', 'registration.id', 'registration_need.registration_id')
    .select(['registration.id', 'need'])
    .where('registration.session_id', '=', sessionId)
    .where('status', '!=', 'cancelled')
    .execute()
  const needsOf = Map.groupBy(needs, ({ id }) => id)
  const queue = rows.filter(({ status }) => status === 'waitlisted').map(({ id }) => id)
  return (
    rows
      // A walk-in who was taken back was never there.
      .filter(({ status, way }) => !(status === 'cancelled' && way === 'walk_in'))
      .map((row) => ({
        id: row.id,
        number: row.arrival,
        name: row.name ?? '',
        code: row.code,
        status: row.status,
        place: row.status === 'waitlisted' ? queue.indexOf(row.id) + 1 : null,
        table: row.table,
        needs: (needsOf.get(row.id) ?? []).map(({ need }) => need),
        walkedIn: row.way === 'walk_in',
        cameAt: row.cameAt,
      }))
      .toSorted((a, b) => collate(a.name || null, b.name || null) || a.number - b.number)
  )
}
