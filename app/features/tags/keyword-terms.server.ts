import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { livingSuccessorsOf } from '../codebook/successors.server.ts'
import { bringBackKeywords } from './put-away-keywords.server.ts'
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
  const known = await findTerms(trx, vocabulary.id, keywords)
  const added = keywords.filter((keyword) => !known.has(keyword.key))
  if (added.length > 0) {
    // The vocabulary first: those who add words at the same time stand in line.
    await trx
      .updateTable('vocabulary')
      .set((eb) => ({ codebook_version: eb('codebook_version', '+', 1) }))
      .where('id', '=', vocabulary.id)
      .execute()
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
      // Somebody else may have added the same word in the meantime.
      .onConflict((conflict) => conflict.columns(['vocabulary_id', 'code']).doNothing())
      .execute()
  }
  const all = added.length > 0 ? await findTerms(trx, vocabulary.id, keywords) : known
  const ids = [...new Set(all.values())]
  await bringBackKeywords(trx, ids)
  return inUse(trx, ids)
}

/** A word that was merged into another means that one now; one that was split stays a question. */
async function inUse(trx: Transaction<DB>, ids: readonly number[]): Promise<number[]> {
  const successors = await livingSuccessorsOf(trx, ids)
  const meant = ids.map((id) => {
    const [only, ...more] = successors.get(id) ?? []
    return only !== undefined && more.length === 0 ? only : id
  })
  return [...new Set(meant)]
}

/** By name first: a renamed keyword keeps its code. */
async function findTerms(
  trx: Transaction<DB>,
  vocabularyId: number,
  keywords: readonly Keyword[],
): Promise<Map<string, number>> {
  const names = keywords.map(({ name }) => name)
  const keys = keywords.map(({ key }) => key)
  const rows = await trx
    .selectFrom('term')
    .select(['id', 'code', 'name_pl'])
    .where('vocabulary_id', '=', vocabularyId)
    .where((eb) => eb.or([eb('code', 'in', keys), eb('name_pl', 'in', names)]))
    .orderBy('id')
    .execute()
  const found = new Map<string, number>()
  for (const { name, key } of keywords) {
    const row = rows.find((term) => term.name_pl === name) ?? rows.find((term) => term.code === key)
    if (row) found.set(key, row.id)
  }
  return found
}
