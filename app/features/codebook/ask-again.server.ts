import { sql, type Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'

/**
 * Puts every submission that has a term on the list of what is looked at again. What waits already
 * waits on, now because of this change. What was withdrawn by its author is left alone.
 */
export async function askAgain(
  trx: Transaction<DB>,
  termId: number,
  changeId: number,
): Promise<void> {
  await trx
    .updateTable('codebook_review')
    .set({ change_id: changeId })
    .where('term_id', '=', termId)
    .where('resolved_at', 'is', null)
    .execute()
  await sql`insert into codebook_review (submission_id, term_id, change_id)
    select tag.submission_id, tag.term_id, cast(${changeId} as integer) from tag
    join submission on submission.id = tag.submission_id
    where tag.term_id = ${termId} and tag.removed_at is null and submission.visibility <> 'withdrawn'
    and not exists (select 1 from codebook_review r where r.resolved_at is null
      and r.submission_id = tag.submission_id and r.term_id = tag.term_id)
    order by tag.id`.execute(trx)
}
