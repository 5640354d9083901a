import { sql, type Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import type { DB, Instant, Registration } from '#db/schema.ts'
import { readParts } from '../workshops/workshop-parts.ts'
import type { RegistrationContext } from './register-request.ts'
import { queueLetters } from './registration-letter.server.ts'
import { reminderKey, reminderMail } from './registration-mails.server.ts'
import { holdSession } from './session-seats.server.ts'

const HOUR_MS = 3_600_000
/** No reminder is sent longer before than this. */
const LONGEST_HOURS = 30 * 24
const AT_ONCE = 200

type Due = { sessionId: number; startsOn: string; hours: number; mark: Instant }

/** Which reminder is due: of those whose time has come the one nearest to the start. */
export function dueReminder(
  startsAt: Instant,
  hours: readonly number[],
  now: Instant,
): number | null {
  const left = (Date.parse(startsAt) - Date.parse(now)) / HOUR_MS
  const due = hours.filter((one) => left > 0 && left <= one)
  return due.length > 0 ? Math.min(...due) : null
}

/**
 * Reminds everybody who has a seat, once for each of the workshop's hours. Whoever got the seat
 * after the hour had come knows well enough.
 */
export async function remindOfSessions(
  db: Database,
  context: RegistrationContext,
): Promise<number> {
  let sent = 0
  for (const due of await sessionsToRemind(db, context.now)) {
    for (;;) {
      const reminded = await remindSome(db, due, context)
      sent += reminded
      if (reminded < AT_ONCE) break
    }
  }
  return sent
}

async function sessionsToRemind(db: Database, now: Instant): Promise<Due[]> {
  const limit = new Date(Date.parse(now) + LONGEST_HOURS * HOUR_MS).toISOString()
  const rows = await db
    .selectFrom('workshop_session as s')
    .innerJoin('workshop', 'workshop.id', 's.workshop_id')
    .selectAll('workshop')
    .select(['s.id as sessionId', 's.starts_on as startsOn', 's.starts_at as startsAt'])
    .where('s.starts_at', '>', now)
    .where('s.starts_at', '<=', limit)
    .where('s.cancelled_at', 'is', null)
    .where('s.taken', '>', 0)
    .where('workshop.state', '=', 'published')
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
  return rows.flatMap((row) => {
    const hours = dueReminder(row.startsAt, readParts(row).reminderHours, now)
    if (hours === null) return []
    const mark = new Date(Date.parse(row.startsAt) - hours * HOUR_MS).toISOString()
    return [{ sessionId: row.sessionId, startsOn: row.startsOn, hours, mark }]
  })
}

async function remindSome(db: Database, due: Due, context: RegistrationContext): Promise<number> {
  if ((await notReminded(db, due, 1)).length === 0) return 0
  return patientTransaction(db, async (trx) => {
    const held = await holdSession(trx, due.sessionId)
    // Cancelled or moved since the list was read: the next round looks again.
    const isSame = held?.session.starts_on === due.startsOn && held.session.cancelled_at === null
    if (!held || !isSame) return 0
    const people = await notReminded(trx, due, AT_ONCE)
    const letters = people.flatMap((one) => reminderMail(one, due.hours, held, context))
    await queueLetters(trx, letters, context.now)
    return people.length
  })
}

function notReminded(db: Kysely<DB>, due: Due, limit: number): Promise<Registration[]> {
  const key = sql<string>`'registration:' || registration.id || ${`:${reminderKey(due.hours, { starts_on: due.startsOn })}`}`
  return db
    .selectFrom('registration')
    .selectAll()
    .where('session_id', '=', due.sessionId)
    .where('status', '=', 'confirmed')
    .where('email', 'is not', null)
    .where('confirmed_at', '<=', due.mark)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('outbox').select('outbox.id').where('dedupe_key', '=', key))),
    )
    .orderBy('id')
    .limit(limit)
    .execute()
}
