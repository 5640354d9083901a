import type { Kysely, Transaction } from 'kysely'
import type { DB, Registration } from '#db/schema.ts'
import { freeGeneralSeats, freeGroupSeats, type Seats, type Waiting } from './seats.ts'

/**
 * As much of the waiting list as can be offered a seat, in order of arrival: its beginning, and
 * the first of each group that has a free seat.
 */
export async function readQueue(
  trx: Transaction<DB>,
  sessionId: number,
  seats: Seats,
): Promise<Waiting[]> {
  const general = freeGeneralSeats(seats)
  const open = seats.groups
    .map(({ id }) => ({ id, free: freeGroupSeats(seats, id) }))
    .filter(({ free }) => free > 0)
  const forGroups = open.reduce((total, { free }) => total + free, 0)
  const waiting = trx
    .selectFrom('registration')
    .select(['id', 'group_id as groupId', 'arrival'])
    .where('session_id', '=', sessionId)
    .where('status', '=', 'waitlisted')
    .orderBy('arrival')
  const rows = Number.isFinite(general)
    ? general > 0
      ? await waiting.limit(general + forGroups).execute()
      : []
    : await waiting.execute()
  for (const { id, free } of open) {
    rows.push(...(await waiting.where('group_id', '=', id).limit(free).execute()))
  }
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].toSorted((a, b) => a.arrival - b.arrival)
}

/** 1 is the next. Null for who does not wait. */
export async function waitingPlace(
  db: Kysely<DB>,
  registration: Pick<Registration, 'session_id' | 'arrival' | 'status'>,
): Promise<number | null> {
  if (registration.status !== 'waitlisted') return null
  const { place } = await db
    .selectFrom('registration')
    .select((eb) => eb.fn.countAll<number>().as('place'))
    .where('session_id', '=', registration.session_id)
    .where('status', '=', 'waitlisted')
    .where('arrival', '<=', registration.arrival)
    .executeTakeFirstOrThrow()
  return place
}
