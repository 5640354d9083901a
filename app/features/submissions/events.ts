import type { HandlingEvent } from './handling.ts'
import type { VisibilityEvent } from './visibility.ts'

/** Everything that can happen to a submission. Timelines, notices, audit and statistics read these rows. */
export type SubmissionEventType =
  | 'received'
  | VisibilityEvent
  | HandlingEvent
  | 'redacted'
  | 'noted'
  | 'tagged'
  | 'untagged'
  | 'original_read'
  | 'position_drafted'
  | 'position_submitted'
  | 'position_accepted'
  | 'position_sent_back'
  | 'absorbed'
  | 'placed'

/** Who did it, as far as the timeline tells: staff appear as the city, not by name. */
export type By =
  | { kind: 'author'; accountId: string | null }
  | { kind: 'staff'; accountId: string }
  | { kind: 'system'; accountId: null }

export const SYSTEM: By = { kind: 'system', accountId: null }
