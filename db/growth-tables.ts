import type {
  Handling,
  Instant,
  IntakeChannel,
  PositionCode,
  SubmissionKind,
  Visibility,
} from './schema.ts'
import type { Confidence } from './suggestion-tables.ts'

/** Numbers that pages read instead of counting. Migrations 0021-growth and 0026-counters. */
export type GrowthTables = {
  register_cell: RegisterCellTable
  promise_count: PromiseCountTable
  waiting_cell: WaitingCellTable
  voice_count: VoiceCountTable
  owed_count: OwedCountTable
  position_count: PositionCountTable
  suggestion_round_count: SuggestionRoundCountTable
  suggestion_item_count: SuggestionItemCountTable
}

/** Published submissions by what the public list can be filtered by. */
export type RegisterCellTable = {
  kind: SubmissionKind
  /** `answered rejected`, `waiting `; empty: whatever the state. */
  state: string
  /** Empty: whatever the channel. */
  channel: IntakeChannel | ''
  axis: number
  /** 0: whatever the area. */
  area_id: number
  /** A goal, theme or estate; 0 on the axis of everything. */
  row_id: number
  n: number
}

export type PromiseCountTable = {
  visibility: Visibility
  phase: 'waiting' | 'in_time' | 'late'
  due_at: Instant
  n: number
  /** From receipt to answer, of all of them together. */
  seconds: number
}

/** What waits for an answer, by what the public list can be filtered by and the day; see `register_cell`. */
export type WaitingCellTable = {
  kind: SubmissionKind
  channel: IntakeChannel | ''
  axis: number
  area_id: number
  row_id: number
  due_at: Instant
  n: number
}

/** What each consultation was sent. */
export type VoiceCountTable = {
  consultation_id: number
  channel: IntakeChannel
  visibility: Visibility
  handling: Handling
  is_late: number
  position_code: PositionCode | ''
  n: number
}

/** Public and without an answer. */
export type OwedCountTable = {
  /** 0: nobody was given it. */
  unit_id: number
  due_at: Instant
  n: number
}

/** Positions that are written or wait for acceptance. */
export type PositionCountTable = {
  state: 'draft' | 'submitted'
  /** Empty: nobody. */
  drafted_by: string
  edited_by: string
  is_sent_back: number
  n: number
}

/** Decisions for which a person saw suggestions and chose something. */
export type SuggestionRoundCountTable = {
  model: number
  month: string
  n: number
  first_right: number
  any_right: number
}

/** Suggestions shown in those decisions. */
export type SuggestionItemCountTable = {
  model: number
  month: string
  label_id: number
  confidence: Confidence
  n: number
  taken: number
}
