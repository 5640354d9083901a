import { sql, type Kysely, type Transaction } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import type { DB, Instant } from '#db/schema.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'

/** Who changes the codebook, and when. */
export type CodebookEditor = { accountId: string; now: Instant }

export type CodebookEdit = {
  vocabularyId: number
  note: string
  /** Terms that are given no more afterwards. */
  closing?: readonly number[]
  /** Their living tags go to another term. */
  movesTags?: boolean
}

/**
 * Runs a change of the codebook in one transaction; nothing of it stays when it is refused.
 * Locks in the order in which tagging takes its own: submissions, the vocabulary, terms, the log.
 */
export async function editCodebook<T>(
  db: Kysely<DB>,
  edit: CodebookEdit,
  work: (trx: Transaction<DB>) => Promise<Result<T, CodebookRefusal>>,
): Promise<Result<T, CodebookRefusal>> {
  if (edit.note.trim() === '') return refuse('noteMissing')
  return undoWhenRefused<T, CodebookRefusal>(db, async (trx) => {
    const { closing = [], movesTags = false, vocabularyId } = edit
    if (movesTags) await lockTagged(trx, closing)
    await trx
      .updateTable('vocabulary')
      .set((eb) => ({ codebook_version: eb.ref('codebook_version') }))
      .where('id', '=', vocabularyId)
      .execute()
    await lockTerms(trx, closing)
    const result = await work(trx)
    return result
  })
}

/** SQLite has one writer at a time and needs none of it. */
async function lockTagged(trx: Transaction<DB>, termIds: readonly number[]): Promise<void> {
  if (termIds.length === 0 || !isPostgres(trx)) return
  await sql`select id from submission where id in (
    select submission_id from tag where term_id in (${sql.join([...termIds])}) and removed_at is null
  ) order by id for update`.execute(trx)
}

/** Whoever gives one of them right now is waited for, or finds it closed. */
async function lockTerms(trx: Transaction<DB>, termIds: readonly number[]): Promise<void> {
  if (termIds.length === 0 || !isPostgres(trx)) return
  await sql`select id from term where id in (${sql.join([...termIds])}) order by id for update`.execute(
    trx,
  )
}
