import type { Transaction } from 'kysely'
import type { DB, Instant, Registration } from '#db/schema.ts'
import {
  holdRegistration,
  type HeldRegistration,
} from '../registrations/hold-registration.server.ts'
import type { ActionContext, ActionSource, Done } from './action-source.ts'
import { cameAt, type DoorEvent } from './came-at.ts'
import type { PayloadOf } from './day-action.ts'
import { letIn, takeBack } from './let-in.server.ts'

/** Somebody is here. Who was checked in before keeps the earlier time; who had left is let in and shown. */
export async function checkIn(
  trx: Transaction<DB>,
  source: ActionSource,
  payload: PayloadOf<'check_in'>,
  context: ActionContext,
): Promise<Done> {
  const found = await holdPerson(trx, source.sessionId, payload.registrationId)
  if (!found) return { outcome: 'refused', note: 'notFound' }
  const { session, workshop } = found.held
  if (session.cancelled_at !== null || workshop.state === 'cancelled') {
    return { outcome: 'refused', note: 'workshopCancelled' }
  }
  const before = found.registration
  const entered = await letIn(trx, found, payload.reason, context)
  if (!entered.ok) return { outcome: 'refused', note: entered.refusal }
  const events = await doorEvents(trx, before)
  const came = cameAt([...events, { kind: 'in', at: context.happenedAt }])
  await trx
    .updateTable('registration')
    .set({ came_at: came, ...(came === context.happenedAt ? { came_by: payload.by } : {}) })
    .where('id', '=', before.id)
    .execute()
  const from = before.status === 'confirmed' ? {} : { letInFrom: before.status }
  const note = entered.value ?? (before.came_at === null ? null : 'twice')
  const isConflict = note === 'cancelledMeanwhile' && payload.reason === null
  return {
    outcome: isConflict ? 'conflict' : 'applied',
    note,
    registrationId: before.id,
    ...from,
  }
}

/** They are not here after all: a check-in by mistake, of which a later check-in is none. */
export async function undoCheckIn(
  trx: Transaction<DB>,
  source: ActionSource,
  payload: PayloadOf<'undo_check_in'>,
  context: ActionContext,
): Promise<Done> {
  const id =
    'walkIn' in payload
      ? await walkedIn(trx, source.sessionId, payload.walkIn)
      : payload.registrationId
  const found = id === null ? null : await holdRegistration(trx, id)
  if (!found || found.held.session.id !== source.sessionId) {
    return { outcome: 'refused', note: 'notFound' }
  }
  const { registration } = found
  const events = await doorEvents(trx, registration)
  const came = cameAt([...events, { kind: 'out', at: context.happenedAt }])
  const done: Done = { outcome: 'applied', note: null, registrationId: registration.id }
  if (registration.came_at === null) return { ...done, note: 'alreadyOut' }
  await trx
    .updateTable('registration')
    .set({ came_at: came, ...(came === null ? { came_by: null } : {}) })
    .where('id', '=', registration.id)
    .execute()
  if (came === null) await takeBack(trx, found, context)
  return done
}

/** Who cancelled and signed up again is the one who is on the list. */
async function holdPerson(
  trx: Transaction<DB>,
  sessionId: number,
  id: number,
): Promise<HeldRegistration | null> {
  const found = await holdRegistration(trx, id)
  if (!found || found.held.session.id !== sessionId) return null
  const { status, person_key } = found.registration
  if (status !== 'cancelled' || person_key === null) return found
  const again = await trx
    .selectFrom('registration')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('person_key', '=', person_key)
    .where('status', '!=', 'cancelled')
    .executeTakeFirst()
  return again ? { held: found.held, registration: again } : found
}

async function doorEvents(trx: Transaction<DB>, registration: Registration): Promise<DoorEvent[]> {
  const rows = await trx
    .selectFrom('day_action')
    .select(['kind', 'happened_at'])
    .where('registration_id', '=', registration.id)
    .where('outcome', '!=', 'refused')
    .execute()
  // Written down elsewhere than at the door.
  if (rows.length === 0 && registration.came_at !== null) {
    return [{ kind: 'in', at: registration.came_at }]
  }
  return rows.map(({ kind, happened_at }) => ({
    kind: kind === 'undo_check_in' ? 'out' : 'in',
    at: happened_at as Instant,
  }))
}

async function walkedIn(
  trx: Transaction<DB>,
  sessionId: number,
  actionId: string,
): Promise<number | null> {
  const action = await trx
    .selectFrom('day_action')
    .select('registration_id')
    .where('id', '=', actionId)
    .where('session_id', '=', sessionId)
    .where('kind', '=', 'walk_in')
    .executeTakeFirst()
  return action?.registration_id ?? null
}
