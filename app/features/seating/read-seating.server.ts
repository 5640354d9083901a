import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccessNeed } from '#db/workshop-tables.ts'
import { collate } from '../../lib/polish-order.ts'
import { readHallTables, type HallTable } from './hall-tables.server.ts'
import { versionOf } from './table-version.ts'

export type SeatedPerson = {
  id: number
  arrival: number
  /** Null once it is erased. */
  name: string | null
  organisation: string | null
  /** What matters for where somebody sits. */
  needs: AccessNeed[]
  came: boolean
  tableId: number | null
}
/** `people` may be left out where names are not shown; `size` says how many they are. */
export type TableWithPeople = HallTable & {
  version: string
  size: number
  people: SeatedPerson[]
}
export type Seating = { tables: TableWithPeople[]; standing: SeatedPerson[] }

const SEAT_NEEDS: readonly AccessNeed[] = ['step_free', 'assistant']

/** Everybody with a confirmed seat, at their tables and without one. */
export async function readSeating(db: Kysely<DB>, sessionId: number): Promise<Seating> {
  const [tables, people] = await Promise.all([
    readHallTables(db, sessionId),
    readPeople(db, sessionId),
  ])
  return {
    tables: tables.map((table) => {
      const own = people.filter(({ tableId }) => tableId === table.id)
      return { ...table, version: versionOf(table), size: own.length, people: own }
    }),
    standing: people.filter(({ tableId }) => tableId === null),
  }
}

async function readPeople(db: Kysely<DB>, sessionId: number): Promise<SeatedPerson[]> {
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'arrival', 'name', 'organisation', 'came_at', 'table_id'])
    .where('session_id', '=', sessionId)
    .where('status', '=', 'confirmed')
    .execute()
  const needs = await db
    .selectFrom('registration_need')
    .innerJoin('registration', 'registration.id', 'registration_need.registration_id')
    .select(['registration.id', 'registration_need.need'])
    .where('registration.session_id', '=', sessionId)
    .where('registration.status', '=', 'confirmed')
    .where('registration_need.need', 'in', [...SEAT_NEEDS])
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      arrival: row.arrival,
      name: row.name,
      organisation: row.organisation,
      needs: needs.filter(({ id }) => id === row.id).map(({ need }) => need),
      came: row.came_at !== null,
      tableId: row.table_id,
    }))
    .toSorted((a, b) => collate(a.name, b.name) || a.arrival - b.arrival)
}
