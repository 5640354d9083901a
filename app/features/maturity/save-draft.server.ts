import type { Transaction } from 'kysely'
import type { DB, Day, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { Answers } from './answers.ts'

export type DraftWords = {
  level: number | null
  ratedOn: Day
  authorName: string
  justification: string
  answers: Answers
  isExample: boolean
}
export type Seen = { id: number; revision: number }
export type SaveRefusal = 'conflict' | 'future'

/**
 * Writes what a draft says and raises its revision. Only a draft, and only the revision that was
 * seen: a published rating is never written over.
 */
export async function saveDraft(
  trx: Transaction<DB>,
  { id, revision }: Seen,
  words: DraftWords,
  now: Instant,
): Promise<Result<{ revision: number }, SaveRefusal>> {
  if (words.ratedOn > dayInWarsaw(now)) return refuse('future')
  const saved = await trx
    .updateTable('maturity_rating')
    .set({
      level: words.level,
      rated_on: words.ratedOn,
      author_name: words.authorName,
      justification: words.justification,
      answers: JSON.stringify(words.answers),
      is_example: words.isExample ? 1 : 0,
      revision: revision + 1,
      updated_at: now,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', '=', 'draft')
    .returning('revision')
    .executeTakeFirst()
  return saved ? ok(saved) : refuse('conflict')
}
