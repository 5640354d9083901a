import type { DayActionOutcome } from '#db/card-tables.ts'
import type { RegistrationStatus } from '#db/workshop-tables.ts'

/** Words are in `dayOf.note`. */
export type ActionNote =
  /** Checked in twice: the earlier time stands. */
  | 'twice'
  | 'cancelledMeanwhile'
  | 'overCapacity'
  | 'alreadyOut'
  | 'cardChanged'
  | 'closed'
  | 'notFound'
  | 'idUsed'
  | 'unknownArea'
  | 'wrongState'
  | 'unreadable'
  | 'notPicture'
  | 'notYours'
  | 'noReason'
  | 'notYet'
  | 'workshopCancelled'

/** What a device is told about one action, the same each time it asks. */
export type ActionAnswer = {
  id: string
  outcome: DayActionOutcome
  note: ActionNote | null
  /** Of a check-in and a walk-in. */
  registrationId?: number
  /** Of a check-in that gave a seat: what it was before, so that an undo brings it back. */
  letInFrom?: RegistrationStatus
  cardId?: string
}
