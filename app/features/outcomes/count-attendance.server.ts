import type { Kysely } from 'kysely'
import type { DB, Day } from '#db/schema.ts'

export type Attendance = {
  sessions: { number: number; startsOn: Day; came: number }[]
  /** Check-ins of all sessions, or what was written down; null: nobody knows. */
  total: number | null
  isCounted: boolean
}

/**
 * How many came to each of these workshops: check-ins, else the number that was written down; in
 * `published` ones only where the results with that number are public.
 */
export async function countAttendance(
  db: Kysely<DB>,
  workshopIds: readonly number[],
  typed: 'any' | 'published' = 'any',
): Promise<Map<number, Attendance>> {
  if (workshopIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('workshop_session as session')
    .leftJoin('registration', (join) =>
      join.onRef('registration.session_id', '=', 'session.id').on('came_at', 'is not', null),
    )
    .leftJoin('workshop_outcome as outcome', (join) => {
      const own = join.onRef('outcome.workshop_id', '=', 'session.workshop_id')
      return typed === 'any' ? own : own.on('outcome.published_at', 'is not', null)
    })
    .select((eb) => [
      'session.workshop_id as workshopId',
      'session.number',
      'session.starts_on as startsOn',
      'outcome.attended',
      eb.fn.count<number>('registration.id').as('came'),
    ])
    .where('session.workshop_id', 'in', workshopIds)
    .groupBy(['session.id', 'session.workshop_id', 'session.number', 'session.starts_on'])
    .groupBy('outcome.attended')
    .orderBy('session.workshop_id')
    .orderBy('session.number')
    .execute()
  return new Map(
    workshopIds.map((id) => {
      const own = rows.filter((row) => row.workshopId === id)
      const sessions = own.map(({ number, startsOn, came }) => ({
        number,
        startsOn,
        came: Number(came),
      }))
      const counted = sessions.reduce((sum, { came }) => sum + came, 0)
      const written = own[0]?.attended ?? null
      return [
        id,
        { sessions, total: counted > 0 ? counted : written, isCounted: counted > 0 },
      ] as const
    }),
  )
}
