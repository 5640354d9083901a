import type { Transaction } from 'kysely'
import type { CodebookChangeKind } from '#db/codebook-tables.ts'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'

export type CodebookChange = {
  vocabularyId: number
  /** The term that was changed; of a merge the one that stays. */
  termId: number
  /** Others that the change speaks of. */
  alsoIds?: readonly number[]
  kind: CodebookChangeKind
  /** Why; never empty. */
  note: string
  details: { before?: unknown; after?: unknown }
}

/**
 * Every change of a term passes here: the version of the vocabulary is raised, the change is kept
 * with its note, and the log names ids only. Tags given afterwards belong to the new version.
 */
export async function recordCodebookChange(
  trx: Transaction<DB>,
  change: CodebookChange,
  by: { accountId: string },
  now: Instant,
): Promise<{ changeId: number; version: number }> {
  const { vocabularyId, termId, alsoIds = [], kind } = change
  const { version } = await trx
    .updateTable('vocabulary')
    .set((eb) => ({ codebook_version: eb('codebook_version', '+', 1) }))
    .where('id', '=', vocabularyId)
    .returning('codebook_version as version')
    .executeTakeFirstOrThrow()
  const { id } = await trx
    .insertInto('codebook_change')
    .values({
      vocabulary_id: vocabularyId,
      version,
      kind,
      term_id: termId,
      note: change.note.trim(),
      details: JSON.stringify(change.details),
      actor_id: by.accountId,
      at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('codebook_change_term')
    .values([...new Set([termId, ...alsoIds])].map((term_id) => ({ change_id: id, term_id })))
    .execute()
  await appendAudit(trx, {
    at: now,
    actorId: by.accountId,
    action: 'codebook.changed',
    objectType: 'codebook',
    objectId: String(vocabularyId),
    details: { act: kind, termIds: [termId, ...alsoIds], version },
  })
  return { changeId: id, version }
}
