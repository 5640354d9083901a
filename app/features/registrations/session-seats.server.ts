import type { Transaction } from 'kysely'
import type { DB, Instant, Workshop, WorkshopSession } from '#db/schema.ts'
import { offerMail } from './registration-mails.server.ts'
import { queueLetters } from './registration-letter.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { readQueue } from './queue.server.ts'
import { readGroupSeats, type GroupOfSession } from './seats-of-session.server.ts'
import { freeSeats, hold, nextOffers, withoutSpareExtra, type Seats } from './seats.ts'

/** A session whose seats are this transaction's alone until it ends. */
export type HeldSession = {
  session: WorkshopSession
  workshop: Workshop
  /** Its groups, also once their seats are released. */
  groups: readonly GroupOfSession[]
  seats: Seats
  /** How many wait. */
  waiting: number
}

/**
 * Takes the row of the session: whoever acts on its seats does this first, reads after it and
 * writes last, so acts on one session stand in line. Lock a person before, never after; append to
 * the audit log after.
 */
export async function holdSession(
  trx: Transaction<DB>,
  sessionId: number,
): Promise<HeldSession | null> {
  const session = await trx
    .updateTable('workshop_session')
    .set((eb) => ({ taken: eb.ref('taken') }))
    .where('id', '=', sessionId)
    .returningAll()
    .executeTakeFirst()
  if (!session) return null
  const { waiting, ...workshop } = await trx
    .selectFrom('workshop')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('registration')
        .select(eb.fn.countAll<number>().as('count'))
        .where('session_id', '=', sessionId)
        .where('status', '=', 'waitlisted')
        .$asScalar()
        .as('waiting'),
    )
    .where('id', '=', session.workshop_id)
    .executeTakeFirstOrThrow()
  const groups = await readGroupSeats(trx, [session.id])
  const { capacity, extra, taken, reserved_released_at } = session
  const reserved = reserved_released_at === null ? groups : []
  const seats = { capacity, extra, taken, groups: reserved }
  return { session, workshop, groups, seats, waiting: Number(waiting) }
}

/** The end of an act: writes the seats, after what is free was offered to those who wait. */
export async function settleSeats(
  trx: Transaction<DB>,
  { session, workshop, seats }: Pick<HeldSession, 'session' | 'workshop' | 'seats'>,
  context: RegistrationContext,
): Promise<void> {
  const tidy = withoutSpareExtra(seats)
  const mayOffer =
    workshop.state === 'published' &&
    session.cancelled_at === null &&
    session.starts_at > context.now &&
    freeSeats(tidy) > 0
  const queue = mayOffer ? await readQueue(trx, session.id, tidy) : []
  const offers = nextOffers(tidy, queue)
  const groupOf = new Map(queue.map(({ id, groupId }) => [id, groupId]))
  let left = tidy
  for (const { id, groupSeat } of offers) {
    left = hold(left, groupSeat ? (groupOf.get(id) ?? null) : null)
  }
  await writeSeats(trx, session.id, left)
  for (const { id, groupSeat } of offers) {
    const registration = await trx
      .updateTable('registration')
      .set((eb) => ({
        status: 'offered',
        holds_group_seat: groupSeat ? 1 : 0,
        offered_at: context.now,
        offer_ends_at: offerEnd(context.now, workshop.offer_hours, session.starts_at),
        revision: eb('revision', '+', 1),
      }))
      .where('id', '=', id)
      .where('status', '=', 'waitlisted')
      .returningAll()
      .executeTakeFirstOrThrow()
    await queueLetters(trx, offerMail(registration, { session, workshop }, context), context.now)
  }
}

export async function writeSeats(
  trx: Transaction<DB>,
  sessionId: number,
  { taken, extra, arrivals }: Pick<Seats, 'taken' | 'extra'> & { arrivals?: number },
): Promise<void> {
  await trx
    .updateTable('workshop_session')
    .set({ taken, extra, arrivals })
    .where('id', '=', sessionId)
    .execute()
}

/** Nobody can take a seat once the session has begun. */
function offerEnd(now: Instant, hours: number, startsAt: Instant): Instant {
  const end = new Date(Date.parse(now) + hours * 3_600_000).toISOString()
  return end < startsAt ? end : startsAt
}
