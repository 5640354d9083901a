import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { readWorkshopSettings } from '../workshops/workshop-settings.server.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { forgetNeeds, forgetRegistrations } from './forget-registrations.server.ts'
import { contactsGone, daysBefore } from './kept-contacts.ts'
import { sessionsWithUntoldAnswers } from './untold-answers.server.ts'

const AT_ONCE = 200
/** Looked at again for so long: a device may come back after weeks with what it still holds. */
const LATE_DAYS = 60

type Erased = { needs: number; contacts: number }
type Row = { id: number; session_id: number }

/**
 * Forgets who came and what they needed, once the time that was promised is over; how many came
 * stays. Each registration is erased once, whoever else does it at the same time.
 */
export async function eraseOldRegistrations(db: Database, now: Instant): Promise<Erased> {
  const { needsKeptDays, contactsKeptDays } = await readWorkshopSettings(db)
  const needs = await inBatches(() => eraseNeeds(db, daysBefore(now, needsKeptDays), now))
  const waiting = await sessionsWithUntoldAnswers(db, contactsGone(now, contactsKeptDays))
  const limit = daysBefore(now, contactsKeptDays)
  const contacts = await inBatches(() => eraseContacts(db, limit, waiting, now))
  await forgetActions(db, { after: daysBefore(limit, LATE_DAYS), before: limit })
  return { needs, contacts }
}

async function inBatches(step: () => Promise<number>): Promise<number> {
  let all = 0
  for (let done = AT_ONCE; done === AT_ONCE; all += done) done = await step()
  return all
}

/** Access needs are health data by nature; answers to questions may be. */
function eraseNeeds(db: Database, endedBefore: Instant, now: Instant): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const due = await trx
      .selectFrom('registration')
      .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
      .select('registration.id')
      .where('registration.needs_erased_at', 'is', null)
      .where('session.ends_at', '<=', endedBefore)
      .orderBy('registration.id')
      .limit(AT_ONCE)
      .execute()
    if (due.length === 0) return 0
    const erased = await trx
      .updateTable('registration')
      // A form opened before must not bring them back.
      .set((eb) => ({ needs_erased_at: now, answers: '{}', revision: eb('revision', '+', 1) }))
      .where('id', 'in', idsOf(due))
      .where('needs_erased_at', 'is', null)
      .returning(['id', 'session_id'])
      .execute()
    await forgetNeeds(trx, idsOf(erased))
    await auditErasure(trx, 'erasure.needs', erased, now)
    return due.length
  })
}

function eraseContacts(
  db: Database,
  endedBefore: Instant,
  waiting: readonly number[],
  now: Instant,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let query = trx
      .selectFrom('registration')
      .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
      .select('registration.id')
      .where('registration.erased_at', 'is', null)
      .where('session.ends_at', '<=', endedBefore)
      // What is still on its way needs its address.
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox')
              .select('outbox.id')
              .whereRef('outbox.registration_id', '=', 'registration.id')
              .where('outbox.sent_at', 'is', null)
              .where('outbox.failed_at', 'is', null),
          ),
        ),
      )
      .orderBy('registration.id')
      .limit(AT_ONCE)
    if (waiting.length > 0) query = query.where('registration.session_id', 'not in', waiting)
    const due = await query.execute()
    if (due.length === 0) return 0
    const erased = await forgetRegistrations(trx, idsOf(due), now)
    await auditErasure(trx, 'erasure.contacts', erased, now)
    return due.length
  })
}

/**
 * What devices sent about people in sessions that ended in the time given: names of walk-ins and words
 * on them, of refused actions too. That it was done, and what they were answered, stays.
 */
async function forgetActions(
  db: Kysely<DB>,
  ended: { after: Instant; before: Instant },
): Promise<void> {
  await db
    .updateTable('day_action')
    .set({ payload: '{}' })
    .where('session_id', 'in', (eb) =>
      eb
        .selectFrom('workshop_session')
        .select('workshop_session.id')
        .where('ends_at', '>', ended.after)
        .where('ends_at', '<=', ended.before),
    )
    .where('kind', 'in', ['check_in', 'undo_check_in', 'walk_in'])
    .where('payload', '!=', '{}')
    .execute()
}

/** Nobody's act, but whoever looks for a name must find out that it was erased, and when. */
async function auditErasure(
  trx: Transaction<DB>,
  action: 'erasure.needs' | 'erasure.contacts',
  erased: readonly Row[],
  now: Instant,
): Promise<void> {
  for (const sessionId of new Set(erased.map((row) => row.session_id))) {
    await appendAudit(trx, {
      at: now,
      actorId: null,
      action,
      objectType: 'workshop_session',
      objectId: String(sessionId),
      details: { count: erased.filter((row) => row.session_id === sessionId).length },
    })
  }
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map((row) => row.id)
}
