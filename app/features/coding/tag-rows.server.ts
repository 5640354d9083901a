import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { TagRow } from './tag-change.ts'

/** The living rows of `tag` of a submission. */
export async function livingRows(trx: Transaction<DB>, submissionId: number): Promise<TagRow[]> {
  const rows = await trx
    .selectFrom('tag')
    .select(['id', 'term_id', 'is_main'])
    .where('submission_id', '=', submissionId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ tagId: row.id, termId: row.term_id, isMain: row.is_main === 1 }))
}
