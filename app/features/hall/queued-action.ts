import type { ActionAnswer } from './action-answer.ts'
import type { ActionKind } from './day-action.ts'

/** On the device, not sent yet. */
export type QueuedAction = { id: string; kind: ActionKind; happenedAt: string; payload: unknown }

/** What the server said of an action that did not simply pass; stays until a person has read it. */
export type Notice = ActionAnswer & { action: QueuedAction }

export type SyncState =
  | 'starting'
  /** Nothing waits on the device. */
  | 'sent'
  | 'waiting'
  | 'sending'
  | 'offline'
  /** The session of the account is over; nothing is lost. */
  | 'signedOut'
  /** This person may no more, or the page is gone. */
  | 'forbidden'
  /** The device keeps nothing (private window, full storage): plain forms only. */
  | 'unable'
