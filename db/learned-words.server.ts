import { sql, type Kysely, type Transaction } from 'kysely'
import { isPostgres } from './columns.ts'
import type { DB } from './schema.ts'

export type LearnedLabel = { model: number; labelId: number }
/** By label: how often a lemma stood in its texts. */
export type LabelCounts = Readonly<Record<string, number>>

/**
 * Adds the words to the counts of each label, or takes them away; what falls to nothing is no row.
 * The database adds, so nothing is lost when two teach at once.
 */
export async function countWords(
  trx: Transaction<DB>,
  labels: readonly LearnedLabel[],
  words: ReadonlyMap<string, number>,
  sign: 1 | -1,
): Promise<void> {
  if (words.size === 0) return
  // Everybody takes the rows of words in one order, so nobody waits in a circle.
  const json = JSON.stringify([...words].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  for (const { model, labelId } of labels) {
    const id = sql.lit(labelId)
    const key = sql.lit(String(labelId))
    if (isPostgres(trx)) {
      await sql`insert into learned_word (model, lemma, counts)
        select ${sql.lit(model)}, w->>0, jsonb_build_object(${key}, ${sql.lit(sign)} * (w->>1)::int)
        from jsonb_array_elements(${json}::jsonb) w
        on conflict (model, lemma) do update set counts = learned_word.counts || jsonb_build_object(${key},
          coalesce((learned_word.counts->>${key})::int, 0) + (excluded.counts->>${key})::int)`.execute(
        trx,
      )
    } else {
      const path = sql.lit(`$."${labelId}"`)
      await sql`insert into learned_word (model, lemma, counts)
        select ${sql.lit(model)}, value->>0, json_object(${key}, ${sql.lit(sign)} * (value->>1))
        from json_each(${json}) where true
        on conflict (model, lemma) do update set counts = json_set(learned_word.counts, ${path},
          coalesce(learned_word.counts->>${path}, 0) + (excluded.counts->>${path}))`.execute(trx)
    }
    if (sign === -1) await dropEmpty(trx, model, id, [...words.keys()])
  }
}

/** A label that a word stands under no more leaves its row; a row without labels goes. */
async function dropEmpty(
  trx: Transaction<DB>,
  model: number,
  label: ReturnType<typeof sql.lit>,
  lemmas: readonly string[],
): Promise<void> {
  const where = sql`model = ${model} and lemma in (${sql.join(lemmas)})`
  if (isPostgres(trx)) {
    await sql`update learned_word set counts = counts - ${label}::text
      where ${where} and counts->>${label}::text = '0'`.execute(trx)
    await sql`delete from learned_word where ${where} and counts = '{}'`.execute(trx)
    return
  }
  const path = sql`'$."' || ${label} || '"'`
  await sql`update learned_word set counts = json_remove(counts, ${path})
    where ${where} and counts->>(${path}) = 0`.execute(trx)
  await sql`delete from learned_word where ${where} and counts = '{}'`.execute(trx)
}

/** The counts of these words in these models, a row a word. */
export async function readCounts(
  db: Kysely<DB>,
  models: readonly number[],
  lemmas: readonly string[],
): Promise<{ model: number; lemma: string; counts: LabelCounts }[]> {
  if (models.length === 0 || lemmas.length === 0) return []
  const json = JSON.stringify(lemmas)
  // A list of any length as one parameter: the statement stays the same, and so does its plan.
  const list = isPostgres(db)
    ? sql<string>`(select jsonb_array_elements_text(${json}::jsonb))`
    : sql<string>`(select value from json_each(${json}))`
  const rows = await db
    .selectFrom('learned_word')
    .select(['model', 'lemma', 'counts'])
    .where('model', 'in', models)
    .where('lemma', 'in', list)
    .execute()
  return rows.map((row) => ({ ...row, counts: parsed(row.counts) }))
}

/** The next words of a model after `lemma`, with their counts. */
export async function wordsAfter(
  trx: Transaction<DB>,
  model: number,
  lemma: string,
  limit: number,
): Promise<{ lemma: string; counts: LabelCounts }[]> {
  const rows = await trx
    .selectFrom('learned_word')
    .select(['lemma', 'counts'])
    .where('model', '=', model)
    .where('lemma', '>', lemma)
    .orderBy('lemma')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, counts: parsed(row.counts) }))
}

/** PostgreSQL gives its JSON as an object, SQLite as text. */
function parsed(counts: unknown): LabelCounts {
  return (typeof counts === 'string' ? JSON.parse(counts) : counts) as LabelCounts
}
