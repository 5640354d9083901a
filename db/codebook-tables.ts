import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

export type CodebookChangeKind =
  'added' | 'defined' | 'renamed' | 'split' | 'merged' | 'retired' | 'restored' | 'moved'
export type ReviewOutcome = 'kept' | 'changed' | 'removed'

export type CodebookChangeTable = {
  id: Generated<number>
  vocabulary_id: number
  /** Of the codebook, once the change was made. */
  version: number
  kind: CodebookChangeKind
  /** The term that was changed; of a merge the one that stays, of a split the one that was divided. */
  term_id: number
  note: string
  /** JSON of what was before and after. */
  details: string
  actor_id: string | null
  at: Instant
}
/** Every term that a change speaks of. */
export type CodebookChangeTermTable = {
  change_id: number
  term_id: number
}
/** What a term was called before; tags given under an older version than `until_version` knew it so. */
export type TermNameTable = {
  id: Generated<number>
  term_id: number
  until_version: number
  code: string
  name_pl: string
  name_en: string | null
  name_uk: string | null
}
/** What took the place of a term that was merged into another or split. */
export type TermSuccessorTable = {
  term_id: number
  successor_id: number
  kind: 'merged' | 'split'
  change_id: number
}
/**
 * A change of a term asks somebody to look again at a submission that has it. It waits as long as the
 * tag of before the change stands, or any where the term is given no more.
 */
export type CodebookReviewTable = {
  id: Generated<number>
  submission_id: number
  term_id: number
  change_id: number
  outcome: ReviewOutcome | null
  to_term_id: number | null
  resolved_by: string | null
  resolved_at: Instant | null
}

/** Tables of migration 0014-codebook. */
export type CodebookTables = {
  codebook_change: CodebookChangeTable
  codebook_change_term: CodebookChangeTermTable
  term_name: TermNameTable
  term_successor: TermSuccessorTable
  codebook_review: CodebookReviewTable
}
