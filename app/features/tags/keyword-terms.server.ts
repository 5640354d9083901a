import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Keyword } from './keyword.ts'

/** The terms of these keywords; those nobody used before are added to the vocabulary of keywords. */
export async function ensureKeywordTerms(
  trx: Transaction<DB>,
  keywords: readonly Keyword[],
): Promise<number[]> {
  if (keywords.length === 0) return []
  const vocabulary = await trx
    .selectFrom('vocabulary')
    .select(['id', 'codebook_version'])
    .where('kind', '=', 'keyword')
    .orderBy('position')
    .executeTakeFirstOrThrow()
  const keys = keywords.map(({ key }) => key)
  const known = await termsByKey(trx, vocabulary.id, keys)
  const added = keywords.filter(({ key }) => !known.has(key))
  if (added.length > 0) {
    await trx
      .insertInto('term')
      .values(
        added.map(({ name, key }) => ({
          vocabulary_id: vocabulary.id,
          code: key,
          slug: key,
          name_pl: name,
          position: 0,
          is_example: 0,
        })),
      )
      // Somebody else may add the same word at the same time.
      .onConflict((conflict) => conflict.columns(['vocabulary_id', 'code']).doNothing())
      .execute()
    await trx
      .updateTable('vocabulary')
      .set((eb) => ({ codebook_version: eb('codebook_version', '+', 1) }))
      .where('id', '=', vocabulary.id)
      .execute()
  }
  const all = await termsByKey(trx, vocabulary.id, keys)
  return [...all.values()]
}

async function termsByKey(
  trx: Transaction<DB>,
  vocabularyId: number,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('term')
    .select(['id', 'code'])
    .where('vocabulary_id', '=', vocabularyId)
    .where('code', 'in', keys)
    .execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}
