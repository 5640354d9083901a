import type { Instant, IntakeChannel, SubmissionKind, Visibility } from './schema.ts'

/** Numbers that pages read instead of counting. Migration 0021-growth. */
export type GrowthTables = {
  register_cell: RegisterCellTable
  promise_count: PromiseCountTable
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
