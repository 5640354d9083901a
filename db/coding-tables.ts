import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

export type CodingSample = 'all' | 'number' | 'share'
export type CodingResolution = 'first' | 'second' | 'other'
/** The four parts of the text of a submission. */
export type TextPart = 'title' | 'body' | 'proposal' | 'justification'
export type TagBatchState = 'asked' | 'running' | 'done' | 'undone'
export type TagBatchScope = 'selected' | 'matching'
export type TagBatchItemState = 'waiting' | 'changed' | 'unchanged' | 'refused' | 'undone' | 'kept'

export type CodingRoundTable = {
  id: Generated<number>
  name: string
  vocabulary_id: number
  /** Of the codebook that the first tags were frozen under. */
  codebook_version: number
  coder_id: string
  sample: CodingSample
  /** A number of submissions or per cent of those that meet the filters; null: all of them. */
  sample_size: number | null
  seed: number
  /** JSON: period, kind, consultation. */
  filters: string
  /** How many submissions met the filters when the sample was drawn. */
  population: number
  created_by: string
  created_at: Instant
  closed_by: string | null
  closed_at: Instant | null
  is_demo: Generated<number>
}
export type CodingItemTable = {
  id: Generated<number>
  round_id: number
  submission_id: number
  position: number
  /** JSON: ids of terms, frozen at the start. */
  first_terms: string
  first_main_id: number | null
  /** JSON: ids of the accounts that gave them. */
  first_coders: string
  second_terms: string | null
  second_main_id: number | null
  second_words: string | null
  coded_at: Instant | null
  skipped_at: Instant | null
  skip_reason: string | null
  resolution: CodingResolution | null
  resolved_terms: string | null
  resolved_main_id: number | null
  resolution_reason: string | null
  resolved_by: string | null
  resolved_at: Instant | null
}
export type TagEvidenceTable = {
  id: Generated<number>
  tag_id: number
  part: TextPart
  from_sign: number
  to_sign: number
  quote: string
  marked_by: string | null
  marked_at: Instant
  removed_by: string | null
  removed_at: Instant | null
}
export type TagBatchTable = {
  id: Generated<number>
  state: TagBatchState
  scope: TagBatchScope
  change: string
  reason: string | null
  /** The list it was begun on, with its filters. */
  back: string
  total: number
  changed_count: Generated<number>
  undone_count: Generated<number>
  created_by: string
  created_at: Instant
  done_at: Instant | null
  undone_by: string | null
  undone_at: Instant | null
}
export type TagBatchItemTable = {
  batch_id: number
  submission_id: number
  state: Generated<TagBatchItemState>
  refusal: string | null
  effect: string | null
}

/** Tables of migration 0015-coding. */
export type CodingTables = {
  coding_round: CodingRoundTable
  coding_item: CodingItemTable
  tag_evidence: TagEvidenceTable
  tag_batch: TagBatchTable
  tag_batch_item: TagBatchItemTable
}
