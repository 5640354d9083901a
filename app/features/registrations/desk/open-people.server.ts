import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { AccountActor } from '../../accounts/actor.ts'
import { can } from '../../accounts/permissions.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'

const SAME_LOOK_HOURS = 8
const READ = 'registration.list_read'
const SESSION = 'workshop_session'

/** An organiser handles the people of own workshops; nobody's are every organiser's. */
export function mayHandlePeople(
  actor: AccountActor,
  workshop: { created_by: string | null },
): boolean {
  if (!can(actor, 'workshop.people')) return false
  return (
    actor.roles.includes('admin') ||
    workshop.created_by === null ||
    workshop.created_by === actor.id
  )
}

/** Whether this person opened the names of a session not long ago: one entry for a day's work. */
export async function hasOpenedPeople(
  db: Kysely<DB>,
  sessionId: number,
  reader: { id: string },
  now: Instant,
): Promise<boolean> {
  const since = new Date(Date.parse(now) - SAME_LOOK_HOURS * 3_600_000).toISOString()
  const known = await db
    .selectFrom('audit_entry')
    .select('seq')
    .where('object_type', '=', SESSION)
    .where('object_id', '=', String(sessionId))
    .where('action', '=', READ)
    .where('actor_id', '=', reader.id)
    .where('at', '>', since)
    .limit(1)
    .executeTakeFirst()
  return known !== undefined
}

/** Logs the look at names, contacts and needs, as a look at an original is logged. */
export async function openPeople(
  db: Kysely<DB>,
  sessionId: number,
  reader: { id: string },
  now: Instant,
): Promise<void> {
  if (await hasOpenedPeople(db, sessionId, reader, now)) return
  await db.transaction().execute((trx) =>
    appendAudit(trx, {
      at: now,
      actorId: reader.id,
      action: 'registration.list_read',
      objectType: SESSION,
      objectId: String(sessionId),
    }),
  )
}
