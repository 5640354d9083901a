import type { Transaction } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import type { DB, Instant } from '#db/schema.ts'

type Given = { tagId: number; termId: number }

/**
 * Keywords that only these tags ever used, and nothing uses now, leave the codebook again: their
 * history stays readable. Nobody retired them, so whoever types one later brings it back.
 */
export async function putAwayKeywords(
  trx: Transaction<DB>,
  given: readonly Given[],
  now: Instant,
): Promise<void> {
  if (given.length === 0) return
  const termIds = [...new Set(given.map((tag) => tag.termId))]
  const asked = trx
    .selectFrom('term')
    .select('id')
    .where('id', 'in', termIds)
    .where('retired_at', 'is', null)
    .where('vocabulary_id', 'in', (eb) =>
      eb.selectFrom('vocabulary').select('vocabulary.id').where('kind', '=', 'keyword'),
    )
    .where('id', 'not in', (eb) => eb.selectFrom('codebook_change_term').select('term_id'))
  // Whoever gives one of them right now is waited for; SQLite has one writer at a time anyway.
  const keywords = await (isPostgres(trx) ? asked.forUpdate('term') : asked).execute()
  if (keywords.length === 0) return
  const own = new Set(given.map((tag) => tag.tagId))
  const tags = await trx
    .selectFrom('tag')
    .select(['id', 'term_id', 'removed_at'])
    .where(
      'term_id',
      'in',
      keywords.map((term) => term.id),
    )
    .execute()
  const used = new Set(
    tags.filter((tag) => tag.removed_at === null || !own.has(tag.id)).map((tag) => tag.term_id),
  )
  const unused = keywords.map((term) => term.id).filter((id) => !used.has(id))
  if (unused.length === 0) return
  await trx.updateTable('term').set({ retired_at: now }).where('id', 'in', unused).execute()
}

/** Those that left with an undone act and not by anybody's decision are in use again. */
export async function bringBackKeywords(
  trx: Transaction<DB>,
  termIds: readonly number[],
): Promise<void> {
  if (termIds.length === 0) return
  await trx
    .updateTable('term')
    .set({ retired_at: null })
    .where('id', 'in', termIds)
    .where('retired_at', 'is not', null)
    .where('id', 'not in', (eb) => eb.selectFrom('codebook_change_term').select('term_id'))
    .execute()
}
