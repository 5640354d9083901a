import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { freeGeneralSeats } from './seats.ts'

export type SeatsOfSession = {
  /** Null: nobody signs up here. */
  capacity: number | null
  /** Confirmed and offered. */
  taken: number
  /** What somebody without a group can have now. */
  free: number
  waiting: number
  reserved: { groupId: number; name: string; seats: number; taken: number }[]
}

const NONE: SeatsOfSession = { capacity: null, taken: 0, free: 0, waiting: 0, reserved: [] }

export async function seatsOf(db: Kysely<DB>, sessionId: number): Promise<SeatsOfSession> {
  return (await seatsOfMany(db, [sessionId])).get(sessionId) ?? NONE
}

/** In three queries, however many sessions. */
export async function seatsOfMany(
  db: Kysely<DB>,
  sessionIds: readonly number[],
): Promise<Map<number, SeatsOfSession>> {
  if (sessionIds.length === 0) return new Map()
  const [sessions, groups, queues] = await Promise.all([
    db
      .selectFrom('workshop_session')
      .select(['id', 'capacity', 'extra', 'taken', 'reserved_released_at'])
      .where('id', 'in', sessionIds)
      .execute(),
    readGroupSeats(db, sessionIds),
    db
      .selectFrom('registration')
      .select((eb) => ['session_id', eb.fn.countAll<number>().as('waiting')])
      .where('session_id', 'in', sessionIds)
      .where('status', '=', 'waitlisted')
      .groupBy('session_id')
      .execute(),
  ])
  const waitingOf = new Map(queues.map(({ session_id, waiting }) => [session_id, waiting]))
  return new Map(
    sessions.map(({ id, capacity, extra, taken, reserved_released_at }) => {
      const own = groups.filter(({ session_id }) => session_id === id)
      const seats = { capacity, extra, taken, groups: reserved_released_at ? [] : own }
      const waiting = waitingOf.get(id) ?? 0
      const free = capacity === null || waiting > 0 ? 0 : freeGeneralSeats(seats)
      const reserved = own.map(({ id, name, seats, taken }) => ({
        groupId: id,
        name,
        seats,
        taken,
      }))
      return [id, { capacity, taken, free, waiting, reserved }]
    }),
  )
}

export type GroupOfSession = Awaited<ReturnType<typeof readGroupSeats>>[number]

/** The reserved seats of sessions, and how many of them are held by members of their group. */
export function readGroupSeats(db: Kysely<DB>, sessionIds: readonly number[]) {
  return db
    .selectFrom('seat_group')
    .leftJoin('registration', (join) =>
      join
        .onRef('registration.group_id', '=', 'seat_group.id')
        .on('registration.holds_group_seat', '=', 1)
        .on('registration.status', 'in', ['confirmed', 'offered']),
    )
    .select((eb) => [
      'seat_group.id',
      'seat_group.session_id',
      'seat_group.name',
      'seat_group.seats',
      'seat_group.invitation_code',
      eb.fn.count<number>('registration.id').as('taken'),
    ])
    .where('seat_group.session_id', 'in', sessionIds)
    .groupBy('seat_group.id')
    .orderBy('seat_group.id')
    .execute()
}
