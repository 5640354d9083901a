import type { Generated } from 'kysely'
import type { Instant, PositionCode, PositionState } from './schema.ts'

/** What the city answers. */
export type PositionTables = {
  position: PositionTable
  position_submission: PositionSubmissionTable
  position_version: PositionVersionTable
  position_template: PositionTemplateTable
  position_block: PositionBlockTable
}

export type PositionTable = {
  id: Generated<number>
  code: PositionCode
  state: PositionState
  summary: string
  what_changes: string | null
  what_stays: string | null
  justification: string
  unit_id: number | null
  drafted_by: string | null
  drafted_at: Instant
  /** Who changed it last after the draft, if anybody; neither of the two may accept it. */
  edited_by: string | null
  edited_at: Instant | null
  submitted_at: Instant | null
  sent_back_reason: string | null
  accepted_by: string | null
  accepted_at: Instant | null
  published_by: string | null
  published_at: Instant | null
  withdrawn_at: Instant | null
  withdrawal_reason: string | null
  revision: Generated<number>
}

export type PositionSubmissionTable = {
  position_id: number
  submission_id: number
  /** Where one of many gets another code, or a sentence of its own. */
  exception_code: PositionCode | null
  exception_text: string | null
}

/** Every save of a position, with its author. */
export type PositionVersionTable = {
  position_id: number
  number: number
  /** JSON of the texts, the code and the numbers it answered. */
  content: string
  written_by: string | null
  written_at: Instant
}

export type PositionTemplateTable = {
  id: Generated<number>
  name: string
  code: PositionCode
  summary: string
  what_changes: string | null
  justification: string
  position: number
  retired_at: Instant | null
}

/** A block of a version that says what a position changed. */
export type PositionBlockTable = {
  position_id: number
  version_id: number
  block_id: number
  tied_by: string | null
  tied_at: Instant
}
