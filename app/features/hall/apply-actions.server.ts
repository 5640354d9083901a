import type { Database } from '#db/open.server.ts'
import type { RegistrationContext } from '../registrations/register-request.ts'
import type { ActionAnswer } from './action-answer.ts'
import type { DayAction } from './day-action.ts'

export type ActionSource = {
  sessionId: number
  /** Somebody of the staff, or null where a table's code is the right to write. */
  actorId: string | null
  /** Set for a table: cards of this table and nothing else. */
  tableId: number | null
  deviceId: string
}

/** Takes in what a device did, once, whatever it sends how often. */
export async function applyActions(
  _db: Database,
  _source: ActionSource,
  actions: readonly DayAction[],
  _context: RegistrationContext,
): Promise<ActionAnswer[]> {
  return actions.map(({ id }) => ({ id, outcome: 'refused', note: 'unreadable' }))
}
