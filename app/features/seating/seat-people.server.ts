import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import {
  allocateAtRandom,
  allocateByTopic,
  allocateMixed,
  fillUp,
  type Allocation,
  type Person,
} from './allocate.ts'
import { audit, inHall, type SeatingAct, type SeatingRefusal } from './change-tables.server.ts'
import { readHallTables } from './hall-tables.server.ts'
import type { Rule } from './limits.ts'

export type Move = { registrationId: number; from: number | null }

/** Seats everybody anew by a rule. `question` holds the answers that name topics. */
export function seatEverybody(
  db: Kysely<DB>,
  sessionId: number,
  { rule, question }: { rule: Rule; question: string | null },
  act: SeatingAct,
): Promise<Result<number, SeatingRefusal>> {
  return inHall(db, sessionId, async (trx, tables) => {
    if (tables.length === 0) return refuse('noTables')
    const people = await readPeople(trx, sessionId, question)
    const allocate = {
      random: allocateAtRandom,
      mixed: allocateMixed,
      topic: allocateByTopic,
    }[rule]
    await writeSeats(trx, allocate(people, tables, sessionId))
    await audit(trx, 'hall.seated', sessionId, act, { rule, count: people.length })
    return ok(people.length)
  })
}

/** Seats those who have no table; nobody who sits is moved. */
export function seatLateComers(
  db: Kysely<DB>,
  sessionId: number,
  act: SeatingAct,
): Promise<Result<number, SeatingRefusal>> {
  return inHall(db, sessionId, async (trx, tables) => {
    if (tables.length === 0) return refuse('noTables')
    const count = await seatStanding(trx, sessionId)
    await audit(trx, 'hall.seated', sessionId, act, { rule: 'late', count })
    return ok(count)
  })
}

/** The same as a part of something larger: who comes late goes to the smallest table. */
export async function seatStanding(trx: Transaction<DB>, sessionId: number): Promise<number> {
  const tables = await readHallTables(trx, sessionId)
  if (tables.length === 0) return 0
  const people = await readPeople(trx, sessionId, null)
  const seated: Allocation = new Map()
  for (const { id, tableId } of people) if (tableId !== null) seated.set(id, tableId)
  const standing = people.filter(({ tableId }) => tableId === null)
  const seats = fillUp(standing, tables, seated)
  await writeSeats(trx, new Map(standing.map(({ id }) => [id, seats.get(id) ?? 0])))
  return standing.length
}

/** By hand. Whoever meanwhile sits elsewhere stays there: how many were moved is the answer. */
export function movePeople(
  db: Kysely<DB>,
  sessionId: number,
  { moves, to }: { moves: readonly Move[]; to: number | null },
  act: SeatingAct,
): Promise<Result<number, SeatingRefusal>> {
  return inHall(db, sessionId, async (trx, tables) => {
    if (to !== null && !tables.some(({ id }) => id === to)) return refuse('notFound')
    let moved = 0
    for (const { registrationId, from } of moves) {
      const result = await trx
        .updateTable('registration')
        .set({ table_id: to })
        .where('id', '=', registrationId)
        .where('session_id', '=', sessionId)
        .where('status', '=', 'confirmed')
        .where('table_id', from === null ? 'is' : '=', from)
        .executeTakeFirst()
      moved += Number(result.numUpdatedRows)
    }
    if (moved > 0) await audit(trx, 'hall.moved', sessionId, act, { count: moved })
    return ok(moved)
  })
}

async function readPeople(
  trx: Transaction<DB>,
  sessionId: number,
  question: string | null,
): Promise<(Person & { tableId: number | null })[]> {
  const rows = await trx
    .selectFrom('registration')
    .select(['id', 'organisation', 'group_id as groupId', 'table_id as tableId', 'answers'])
    .where('session_id', '=', sessionId)
    .where('status', '=', 'confirmed')
    .orderBy('arrival')
    .execute()
  return rows.map(({ answers, ...row }) => ({
    ...row,
    answer:
      question === null
        ? null
        : ((JSON.parse(answers) as Record<string, string>)[question] ?? null),
  }))
}

async function writeSeats(trx: Transaction<DB>, seats: Allocation): Promise<void> {
  const byTable = Map.groupBy(seats, ([, tableId]) => tableId)
  for (const [tableId, pairs] of byTable) {
    await trx
      .updateTable('registration')
      .set({ table_id: tableId })
      .where(
        'id',
        'in',
        pairs.map(([id]) => id),
      )
      .execute()
  }
}
