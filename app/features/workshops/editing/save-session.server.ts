import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, WorkshopSession } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { RegistrationContext } from '../../registrations/register-request.ts'
import { holdSession } from '../../registrations/session-seats.server.ts'
import { afterCapacityChange, tellChange } from '../../registrations/tell-change.server.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { factsOf, movedFacts } from '../workshop-change.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import { keepChange } from './keep-change.server.ts'
import type { SessionRefusal } from './refusals.ts'
import { writeSeatGroups } from './seat-groups.server.ts'
import type { SessionForm } from './session-form.ts'
import { changedNames, checkMoments, sessionColumns, timesOf } from './session-row.ts'
import { keepWorkshopDays } from './workshop-row.server.ts'

export type SeenSession = { id: number; revision: number }
/** Whether people who are registered were written to. */
type Saved = { isMoved: boolean }

/**
 * Changes a session. Of a published one a new time or place is told to everybody registered and kept
 * in public; seats that become free are offered to those who wait.
 */
export function saveSession(
  db: Database,
  seen: SeenSession,
  form: SessionForm,
  actor: { id: string },
  context: RegistrationContext,
): Promise<Result<Saved, SessionRefusal>> {
  const { now } = context
  return undoWhenRefused<Saved, SessionRefusal>(db, async (trx) => {
    const held = await holdSession(trx, seen.id)
    if (!held) return refuse({ reason: 'notFound' })
    const { session, workshop, seats } = held
    if (session.revision !== seen.revision) return refuse({ reason: 'conflict' })
    if (session.cancelled_at !== null) return refuse({ reason: 'wrongState' })
    const times = timesOf(form, session, now)
    if (!times.ok) return times
    const moments = checkMoments(form, times.value)
    if (!moments.ok) return moments
    const isPublic = workshop.state === 'published'
    const isOver = session.ends_at <= now
    if (isPublic && !isOver && !form.place && !form.link) return refuse({ reason: 'placeOrLink' })
    const enough = checkCapacity(session, form.capacity)
    if (!enough.ok) return enough
    const columns = sessionColumns(form, times.value)
    const changed = changedNames(session, columns)
    const moved = movedFacts(factsOf(session), factsOf({ ...session, ...columns }))
    const isMoved = isPublic && !isOver && moved.length > 0
    await write(trx, session, columns, isMoved)
    const groups = await writeSeatGroups(trx, { ...session, ...columns }, form.groups, seats.groups)
    if (!groups.ok) return groups
    if (changed.length === 0 && !groups.value) return refuse({ reason: 'unchanged' })
    await keepWorkshopDays(trx, workshop.id)
    if (isMoved) {
      const facts = { before: factsOf(session), after: factsOf({ ...session, ...columns }) }
      await keepChange(trx, session, { kind: 'moved', ...facts }, { note: form.note, actor, now })
      await tellChange(trx, session.id, { ...facts, note: form.note }, context)
    }
    if (changed.includes('capacity') || groups.value) {
      await afterCapacityChange(trx, session.id, context)
    }
    const details = {
      session: session.number,
      columns: [...changed, ...(groups.value ? ['groups'] : [])],
    }
    const act = isMoved ? 'session_moved' : 'session_saved'
    await auditWorkshop(trx, workshop.id, act, details, actor, now)
    return ok({ isMoved })
  })
}

/** Nobody loses a seat that they have: who waits or holds one is asked to leave first, never by a number. */
function checkCapacity(
  session: WorkshopSession,
  capacity: number | null,
): Result<null, SessionRefusal> {
  if (capacity === session.capacity) return ok(null)
  if (capacity === null) {
    return session.arrivals > 0 ? refuse({ reason: 'capacityNeeded' }) : ok(null)
  }
  return session.taken > capacity + session.extra
    ? refuse({ reason: 'capacityTaken', taken: session.taken })
    : ok(null)
}

async function write(
  trx: Transaction<DB>,
  { id, revision, sequence }: WorkshopSession,
  columns: ReturnType<typeof sessionColumns>,
  isMoved: boolean,
): Promise<void> {
  await trx
    .updateTable('workshop_session')
    .set({ ...columns, revision: revision + 1, sequence: isMoved ? sequence + 1 : sequence })
    .where('id', '=', id)
    .execute()
}
