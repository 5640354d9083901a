import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

export type SimilarVerdict = 'same' | 'different'

/** What was said of two submissions. Without `submission_id`: a support in place of a text of one's own. */
export type SimilarJudgementTable = {
  id: Generated<number>
  submission_id: number | null
  other_id: number
  verdict: SimilarVerdict
  said_by: 'author' | 'moderator'
  said_at: Instant
}

/** Tables of migration 0012-similar. */
export type SimilarTables = { similar_judgement: SimilarJudgementTable }
