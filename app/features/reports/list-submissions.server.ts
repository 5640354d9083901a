import type { Kysely } from 'kysely'
import type { AuthorKind, DB, Instant, IntakeChannel, Visibility } from '#db/schema.ts'
import type { Fate } from './snapshot-rows.ts'

/** One submission of the consultation, without its words. */
export type ListedSubmission = {
  id: number
  reference: string
  visibility: Visibility
  received_at: Instant
  channel: IntakeChannel
  is_late: number
  author_kind: AuthorKind
}

/** All that a consultation was sent, by number; whatever became of it since. */
export async function listSubmissions(
  db: Kysely<DB>,
  consultationId: number,
): Promise<ListedSubmission[]> {
  return db
    .selectFrom('submission')
    .select(['id', 'reference', 'visibility', 'received_at', 'channel', 'is_late', 'author_kind'])
    .where('consultation_id', '=', consultationId)
    .orderBy('reference')
    .execute()
}

/** What stands in the table with its position. The rest is listed apart. */
export function isInTable({ visibility }: ListedSubmission): boolean {
  return visibility === 'published' || visibility === 'merged'
}

export function fateOf({ visibility }: ListedSubmission): Fate {
  if (visibility === 'published' || visibility === 'merged') {
    throw new Error(`a ${visibility} submission is not listed apart`)
  }
  return visibility
}
