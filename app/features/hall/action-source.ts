import type { Instant } from '#db/schema.ts'
import type { RegistrationContext } from '../registrations/register-request.ts'
import type { ActionAnswer } from './action-answer.ts'

export type ActionSource = {
  sessionId: number
  /** Somebody of the staff, or null where a table's code is the right to write. */
  actorId: string | null
  /** Set for a table: cards of this table and nothing else. */
  tableId: number | null
  deviceId: string
}
export type ActionContext = RegistrationContext & { happenedAt: Instant; actionId: string }

/** What became of an action, before it has its receipt. */
export type Done = Omit<ActionAnswer, 'id'>
