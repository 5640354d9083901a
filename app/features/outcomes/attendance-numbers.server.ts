import type { Kysely } from 'kysely'
import type { DB, Day, Instant } from '#db/schema.ts'
import { hideSmall } from '../../lib/small-cells.ts'

export type Numbers = {
  /** Everybody who signed up, also those who cancelled. */
  signedUp: number
  confirmed: number
  waiting: number
  cancelled: number
  walkIns: number
  came: number
  /** Null before the end, and where nobody was checked in. */
  noShows: number | null
}
export type SessionNumbers = Numbers & {
  workshopId: number
  number: number
  startsOn: Day
}
/** Null: hidden, because it is small or would tell a small one. */
export type GroupNumbers = { name: string | null; signedUp: number | null; came: number | null }

/** Of each session of these workshops, counted in one go. */
export async function countSessions(
  db: Kysely<DB>,
  workshopIds: readonly number[],
  now: Instant,
): Promise<SessionNumbers[]> {
  const rows = await db
    .selectFrom('workshop_session as session')
    .leftJoin('registration', 'registration.session_id', 'session.id')
    .select((eb) => {
      const people = eb.fn.count<number>('registration.id')
      const signed = eb('way', '!=', 'walk_in')
      return [
        'session.workshop_id as workshopId',
        'session.number',
        'session.starts_on as startsOn',
        'session.ends_at as endsAt',
        people.filterWhere(signed).as('signedUp'),
        people.filterWhere(signed).filterWhere('status', '=', 'confirmed').as('confirmed'),
        people
          .filterWhere(signed)
          .filterWhere('status', 'in', ['waitlisted', 'offered'])
          .as('waiting'),
        people.filterWhere(signed).filterWhere('status', '=', 'cancelled').as('cancelled'),
        people.filterWhere('way', '=', 'walk_in').as('walkIns'),
        people.filterWhere('came_at', 'is not', null).as('came'),
        people
          .filterWhere(signed)
          .filterWhere('status', '=', 'confirmed')
          .filterWhere('came_at', 'is', null)
          .as('absent'),
      ]
    })
    .where('session.workshop_id', 'in', [0, ...workshopIds])
    .groupBy(['session.id', 'session.workshop_id', 'session.number', 'session.starts_on'])
    .groupBy('session.ends_at')
    .orderBy('session.starts_at')
    .orderBy('session.id')
    .execute()
  return rows.map(({ endsAt, absent, workshopId, number, startsOn, ...counts }) => {
    const came = Number(counts.came)
    return {
      workshopId,
      number,
      startsOn,
      signedUp: Number(counts.signedUp),
      confirmed: Number(counts.confirmed),
      waiting: Number(counts.waiting),
      cancelled: Number(counts.cancelled),
      walkIns: Number(counts.walkIns),
      came,
      noShows: endsAt <= now && came > 0 ? Number(absent) : null,
    }
  })
}

export function sumNumbers(rows: readonly Numbers[]): Numbers {
  const sum = (of: (row: Numbers) => number | null) =>
    rows.reduce((all, row) => all + (of(row) ?? 0), 0)
  return {
    signedUp: sum((row) => row.signedUp),
    confirmed: sum((row) => row.confirmed),
    waiting: sum((row) => row.waiting),
    cancelled: sum((row) => row.cancelled),
    walkIns: sum((row) => row.walkIns),
    came: sum((row) => row.came),
    // A part of them would read as all.
    noShows: rows.every((row) => row.noShows !== null) ? sum((row) => row.noShows) : null,
  }
}

/** By the group whose seat they asked for; without any group there is nothing to tell apart. */
export async function countGroups(db: Kysely<DB>, workshopId: number): Promise<GroupNumbers[]> {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
    .leftJoin('seat_group as part', 'part.id', 'registration.group_id')
    .select((eb) => {
      const people = eb.fn.count<number>('registration.id')
      return [
        'part.name',
        people.filterWhere('way', '!=', 'walk_in').as('signedUp'),
        people.filterWhere('came_at', 'is not', null).as('came'),
      ]
    })
    .where('session.workshop_id', '=', workshopId)
    .groupBy('part.name')
    .execute()
  if (rows.every((row) => row.name === null)) return []
  const inOrder = rows.toSorted(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      (a.name ?? '').localeCompare(b.name ?? '', 'pl'),
  )
  const signedUp = hideSmall(inOrder.map((row) => Number(row.signedUp)))
  const came = hideSmall(inOrder.map((row) => Number(row.came)))
  return inOrder.map(({ name }, index) => ({
    name,
    signedUp: signedUp[index] ?? null,
    came: came[index] ?? null,
  }))
}
