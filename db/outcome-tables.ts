import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

/** What came of a workshop. */
export type OutcomeTables = {
  workshop_outcome: WorkshopOutcomeTable
  workshop_outcome_change: WorkshopOutcomeChangeTable
  workshop_photo: WorkshopPhotoTable
  workshop_submission: WorkshopSubmissionTable
  workshop_feedback: WorkshopFeedbackTable
  workshop_told_answer: WorkshopToldAnswerTable
}

export type WorkshopOutcomeTable = {
  workshop_id: number
  conclusions: string | null
  minutes: string | null
  /** Where there was no register of attendance (archive); null: counted or unknown. */
  attended: number | null
  published_at: Instant | null
  published_by: string | null
  revision: Generated<number>
  updated_at: Instant
}

/** What was corrected in published results, and why: public. */
export type WorkshopOutcomeChangeTable = {
  id: Generated<number>
  workshop_id: number
  at: Instant
  /** JSON: names of the parts, see features/outcomes/outcome-parts.ts. */
  parts: string
  note: string | null
  actor_id: string | null
}

export type WorkshopPhotoTable = {
  id: Generated<number>
  workshop_id: number
  file_hash: string
  alt: string
  position: number
}

/** Submissions that belong to a workshop though no card of it became them. */
export type WorkshopSubmissionTable = { workshop_id: number; submission_id: number }

/** Three questions. `sender_key` is a keyed hash: one opinion per registration, nobody named. */
export type WorkshopFeedbackTable = {
  id: Generated<number>
  session_id: number
  sender_key: string
  was_heard: number
  was_clear: number
  comment: string | null
  created_at: Instant
}

/** Answers to cards that the participants were told of: never the same one twice. */
export type WorkshopToldAnswerTable = {
  submission_id: number
  position_id: number
  told_at: Instant
}
