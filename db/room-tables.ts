import type { Generated } from 'kysely'
import type {
  AuthorKind,
  Day,
  Instant,
  IntakeChannel,
  OrganisationType,
  PositionCode,
  SubmissionKind,
} from './schema.ts'

/** What the numbers of the map are filtered by, besides the month: one row for each mixture there is. */
export type CoverageProfileTable = {
  id: Generated<number>
  kind: SubmissionKind
  channel: IntakeChannel
  author_kind: AuthorKind
  /** Empty where there is none: then two rows can be told equal. */
  organisation_type: OrganisationType | ''
  handling: 'waiting' | 'answered' | 'reflected'
  position_code: PositionCode | ''
}
/** A submission as the map counts it today: what a change takes out before it puts the new one in. */
export type CoverageFactTable = {
  submission_id: number
  profile_id: number
  /** In Kielce: 202611. */
  month: number
  /** Of what waits: by when it is owed an answer. */
  due_at: Instant | null
}
/** Where it counts: see `AXES` in db/coverage.server.ts. */
export type CoveragePlaceTable = {
  submission_id: number
  axis: number
  term_id: number
}
/** Counted cells. Profile 0, month 0 and area 0 stand for all of them. */
export type CoverageCellTable = {
  axis: number
  profile_id: number
  month: number
  row_id: number
  area_id: number
  n: number
}
/** A sample survey: kept and shown apart from the voices of those who chose to write. */
export type SurveyTable = {
  id: Generated<number>
  title: string
  question: string
  method: string
  sample_size: number
  starts_on: Day
  ends_on: Day
  /** In percentage points, where a share has none of its own. */
  margin: number
  source: string | null
  document_id: number | null
  is_example: number
  revision: Generated<number>
  created_by: string | null
  created_at: Instant
  published_at: Instant | null
}
export type SurveyShareTable = {
  survey_id: number
  area_id: number
  /** Per cent of those asked. */
  share: number
  margin: number | null
}

/** Tables of migration 0016-room. */
export type RoomTables = {
  coverage_profile: CoverageProfileTable
  coverage_fact: CoverageFactTable
  coverage_place: CoveragePlaceTable
  coverage_cell: CoverageCellTable
  survey: SurveyTable
  survey_share: SurveyShareTable
}
