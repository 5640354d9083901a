import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { collate } from '../../lib/polish-order.ts'
import { listedRows, type ListedRegistration } from './list-registrations-rows.server.ts'

/** Rows of one statement: below the number of parameters that each database takes. */
const BATCH = 500

export type DoorPerson = {
  arrival: number
  name: string | null
  organisation: string | null
  tableNumber: number | null
}

/** Who is expected, by surname. */
export async function listForDoor(db: Kysely<DB>, sessionId: number): Promise<DoorPerson[]> {
  const rows = await db
    .selectFrom('registration')
    .leftJoin('hall_table', 'hall_table.id', 'registration.table_id')
    .select([
      'registration.arrival',
      'registration.name',
      'registration.organisation',
      'hall_table.number as tableNumber',
    ])
    .where('registration.session_id', '=', sessionId)
    .where('registration.status', '=', 'confirmed')
    .execute()
  return rows.toSorted((a, b) => collate(a.name, b.name) || a.arrival - b.arrival)
}

/** Everybody, also those who wait or left, in order of arrival. */
export async function listForFile(
  db: Kysely<DB>,
  sessionId: number,
): Promise<ListedRegistration[]> {
  const ids = await db
    .selectFrom('registration')
    .select('id')
    .where('session_id', '=', sessionId)
    .orderBy('arrival')
    .execute()
  const rows: ListedRegistration[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH).map(({ id }) => id)
    rows.push(...(await listedRows(db, sessionId, batch)))
  }
  return rows
}
