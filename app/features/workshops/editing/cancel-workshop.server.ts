import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, WorkshopSession } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { RegistrationContext } from '../../registrations/register-request.ts'
import { holdSession } from '../../registrations/session-seats.server.ts'
import { tellCancelled } from '../../registrations/tell-change.server.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { factsOf } from '../workshop-change.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import { keepChange } from './keep-change.server.ts'
import type { SessionRefusal, WorkshopRefusal } from './refusals.ts'
import type { SeenSession } from './save-session.server.ts'
import { holdWorkshop, keepWorkshopDays, raiseWorkshop, type Seen } from './workshop-row.server.ts'

type By = { id: string }

/** Everybody registered is told, and their registrations end. What has taken place stays. */
export function cancelWorkshop(
  db: Database,
  seen: Seen,
  reason: string,
  actor: By,
  context: RegistrationContext,
): Promise<Result<null, WorkshopRefusal>> {
  const { now } = context
  return undoWhenRefused<null, WorkshopRefusal>(db, async (trx) => {
    const sessions = await trx
      .selectFrom('workshop_session')
      .select('id')
      .where('workshop_id', '=', seen.id)
      .where('cancelled_at', 'is', null)
      .where('ends_at', '>', now)
      .orderBy('id')
      .execute()
    const coming: WorkshopSession[] = []
    for (const { id } of sessions) {
      const held = await holdSession(trx, id)
      if (held) coming.push(held.session)
    }
    const workshop = await holdWorkshop(trx, seen.id)
    if (!workshop) return refuse({ reason: 'notFound' })
    if (workshop.state !== 'published' || coming.length === 0) {
      return refuse({ reason: 'wrongState' })
    }
    for (const session of coming) await endSession(trx, session, reason, context)
    const cancelled = await raiseWorkshop(trx, seen, {
      state: 'cancelled',
      cancelled_at: now,
      cancel_reason: reason,
    })
    if (!cancelled) return refuse({ reason: 'conflict' })
    const at = { workshop_id: seen.id, id: null }
    await keepChange(trx, at, { kind: 'workshopCancelled' }, { note: reason, actor, now })
    await auditWorkshop(trx, seen.id, 'cancelled', { sessions: coming.length }, actor, now)
    return ok(null)
  })
}

/** One meeting does not take place; the others do. */
export function cancelSession(
  db: Database,
  seen: SeenSession,
  reason: string,
  actor: By,
  context: RegistrationContext,
): Promise<Result<null, SessionRefusal>> {
  const { now } = context
  return undoWhenRefused<null, SessionRefusal>(db, async (trx) => {
    const held = await holdSession(trx, seen.id)
    if (!held) return refuse({ reason: 'notFound' })
    const { session, workshop } = held
    if (session.revision !== seen.revision) return refuse({ reason: 'conflict' })
    const mayEnd = workshop.state === 'published' && session.cancelled_at === null
    if (!mayEnd || session.ends_at <= now) return refuse({ reason: 'wrongState' })
    await endSession(trx, session, reason, context)
    await keepWorkshopDays(trx, workshop.id)
    const what = { kind: 'sessionCancelled' as const, before: factsOf(session) }
    await keepChange(trx, session, what, { note: reason, actor, now })
    const details = { session: session.number }
    await auditWorkshop(trx, workshop.id, 'session_cancelled', details, actor, now)
    return ok(null)
  })
}

async function endSession(
  trx: Transaction<DB>,
  session: WorkshopSession,
  reason: string,
  context: RegistrationContext,
): Promise<void> {
  await trx
    .updateTable('workshop_session')
    .set((eb) => ({
      cancelled_at: context.now,
      cancel_reason: reason,
      sequence: eb('sequence', '+', 1),
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', session.id)
    .execute()
  await tellCancelled(trx, session.id, reason, context)
}
