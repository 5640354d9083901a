import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { registerWithin } from '../registrations/register.server.ts'
import type { ActionContext, ActionSource, Done } from './action-source.ts'
import type { PayloadOf } from './day-action.ts'

/** Somebody came who had not signed up. They never wait; where no seat is free, it is said. */
export async function addWalkIn(
  trx: Transaction<DB>,
  source: ActionSource,
  payload: PayloadOf<'walk_in'>,
  context: ActionContext,
): Promise<Done> {
  const added = await registerWithin(
    trx,
    {
      sessionId: source.sessionId,
      way: 'walk_in',
      name: payload.name ?? '',
      email: null,
      phone: null,
      organisation: null,
      accountId: null,
      groupId: null,
      invitationCode: null,
      team: null,
      needs: [],
      answers: {},
      locale: 'pl',
      idempotencyKey: context.actionId,
      addedBy: source.actorId,
      overCapacityReason: payload.reason || null,
      cameAt: context.happenedAt,
      cameBy: 'walk_in',
    },
    context,
  )
  if (!added.ok) {
    const isCancelled = added.refusal === 'cancelled'
    return { outcome: 'refused', note: isCancelled ? 'workshopCancelled' : 'notYet' }
  }
  const { capacity, taken } = await trx
    .selectFrom('workshop_session')
    .select(['capacity', 'taken'])
    .where('id', '=', source.sessionId)
    .executeTakeFirstOrThrow()
  const isOver = capacity !== null && taken > capacity
  // The device knew no better: the person who let them in is told.
  const isConflict = isOver && !payload.reason
  return {
    outcome: isConflict ? 'conflict' : 'applied',
    note: isOver ? 'overCapacity' : null,
    registrationId: added.value.id,
  }
}
