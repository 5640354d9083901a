import type { Generated, Selectable } from 'kysely'
import type { Day, Instant } from './schema.ts'

/** `self` is what a unit says about itself; it never counts as the level of an area. */
export type RatingMethod = 'expert' | 'self' | 'workshop'
export type RatingState = 'draft' | 'published' | 'withdrawn'
export type EvidenceKind = 'submission' | 'document' | 'block' | 'workshop' | 'initiative' | 'link'

/** Tables of migration 0017-maturity. */
export type MaturityTables = {
  maturity_rating: MaturityRatingTable
  maturity_evidence: MaturityEvidenceTable
  maturity_target: MaturityTargetTable
  maturity_lift: MaturityLiftTable
  maturity_lift_submission: MaturityLiftSubmissionTable
}

/** A judgement on one day. Published ones are never written over: corrections are ratings of their own. */
export type MaturityRatingTable = {
  id: Generated<number>
  /** Null: the city as a whole. */
  area_id: number | null
  method: RatingMethod
  /** 1–5; null only in drafts. */
  level: number | null
  /** Who rated, in words: perhaps an expert from outside. */
  author_name: string
  /** Whose account wrote it. */
  author_id: string | null
  unit_id: number | null
  rated_on: Day
  justification: string
  /** JSON: answers to the questions of a self-assessment; see features/maturity/answers.ts. */
  answers: Generated<string>
  state: RatingState
  is_example: Generated<number>
  /** The published rating that this one takes the place of. */
  corrects_id: number | null
  revision: Generated<number>
  created_at: Instant
  updated_at: Instant
  published_by: string | null
  published_at: Instant | null
  withdrawn_by: string | null
  withdrawn_at: Instant | null
  withdrawal_reason: string | null
}
/** What a rating rests on: one thing of the register, the library, the workshops, or a link. */
export type MaturityEvidenceTable = {
  id: Generated<number>
  rating_id: number
  /** One of the five streams of the diagnosis. */
  source_id: number
  kind: EvidenceKind
  submission_id: number | null
  /** Of a document, and of one of its blocks. */
  document_id: number | null
  block_id: number | null
  workshop_id: number | null
  initiative_id: number | null
  link_url: string | null
  link_title: string | null
  /** Why it speaks for this level. */
  note: string
  added_by: string | null
  added_at: Instant
}
/** Where the city wants to be. A changed target ends the one before: all of them stay. */
export type MaturityTargetTable = {
  id: Generated<number>
  area_id: number | null
  level: number
  by_year: number
  justification: string
  is_example: Generated<number>
  set_by: string | null
  set_at: Instant
  ended_by: string | null
  ended_at: Instant | null
}
/** One sentence about what would lift a subject to `level`. */
export type MaturityLiftTable = {
  id: Generated<number>
  area_id: number | null
  level: number
  text: string
  is_example: Generated<number>
  revision: Generated<number>
  written_by: string | null
  written_at: Instant
  retired_at: Instant | null
}
/** A postulate that speaks to it, linked by a person. */
export type MaturityLiftSubmissionTable = {
  lift_id: number
  submission_id: number
  linked_by: string | null
  linked_at: Instant
}

export type MaturityRating = Selectable<MaturityRatingTable>
