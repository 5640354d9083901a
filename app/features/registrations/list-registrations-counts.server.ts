import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccessNeed, RegistrationStatus } from '#db/workshop-tables.ts'
import { listedRows, type ListedRegistration } from './list-registrations-rows.server.ts'

export type StatusCounts = Record<RegistrationStatus, number> & { came: number }

export async function countStatuses(db: Kysely<DB>, sessionId: number): Promise<StatusCounts> {
  const rows = await db
    .selectFrom('registration')
    .select((eb) => [
      'status',
      eb.fn.countAll<number>().as('count'),
      eb.fn.count<number>('came_at').as('came'),
    ])
    .where('session_id', '=', sessionId)
    .groupBy('status')
    .execute()
  const of = (status: RegistrationStatus) => rows.find((row) => row.status === status)?.count ?? 0
  return {
    confirmed: of('confirmed'),
    offered: of('offered'),
    waitlisted: of('waitlisted'),
    cancelled: of('cancelled'),
    came: rows.find((row) => row.status === 'confirmed')?.came ?? 0,
  }
}

/** Of those who have a seat. */
export function countNeeds(
  db: Kysely<DB>,
  sessionId: number,
): Promise<{ need: AccessNeed; count: number }[]> {
  return db
    .selectFrom('registration_need')
    .innerJoin('registration', 'registration.id', 'registration_need.registration_id')
    .select((eb) => ['registration_need.need', eb.fn.countAll<number>().as('count')])
    .where('registration.session_id', '=', sessionId)
    .where('registration.status', 'in', ['confirmed', 'offered'])
    .groupBy('registration_need.need')
    .orderBy('registration_need.need')
    .execute()
}

/** Who holds an offer and can only be told by phone, the soonest end first. */
export async function listToCall(db: Kysely<DB>, sessionId: number): Promise<ListedRegistration[]> {
  const rows = await db
    .selectFrom('registration')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('status', '=', 'offered')
    .where('email', 'is', null)
    .execute()
  const listed = await listedRows(
    db,
    sessionId,
    rows.map(({ id }) => id),
  )
  return listed.toSorted((a, b) => (a.offerEndsAt ?? '').localeCompare(b.offerEndsAt ?? ''))
}
