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
    await addCounts(trx, model, String(labelId), json, sign)
    if (sign === 1) continue
    await sql`delete from learned_word where model = ${model} and counts = '{}'
      and lemma in (${sql.join([...words.keys()])})`.execute(trx)
  }
}

/** A label that a word stands under no more leaves its row. */
async function addCounts(
  trx: Transaction<DB>,
  model: number,
  label: string,
  words: string,
  sign: 1 | -1,
): Promise<void> {
  const [m, key, factor] = [sql.lit(model), sql.lit(label), sql.lit(sign)]
  if (isPostgres(trx)) {
    const sum = sql`coalesce((learned_word.counts->>${key})::int, 0) + (excluded.counts->>${key})::int`
    await sql`insert into learned_word (model, lemma, counts)
      select ${m}, w->>0, jsonb_build_object(${key}, ${factor} * (w->>1)::int)
      from jsonb_array_elements(${words}::jsonb) w
      on conflict (model, lemma) do update set counts = case when ${sum} = 0 then learned_word.counts - ${key}
        else learned_word.counts || jsonb_build_object(${key}, ${sum}) end`.execute(trx)
    return
  }
  const path = sql.lit(`$."${label}"`)
  const sum = sql`coalesce(learned_word.counts->>${path}, 0) + (excluded.counts->>${path})`
  await sql`insert into learned_word (model, lemma, counts)
    select ${m}, value->>0, json_object(${key}, ${factor} * (value->>1)) from json_each(${words}) where true
    on conflict (model, lemma) do update set counts = case when ${sum} = 0
      then json_remove(learned_word.counts, ${path})
      else json_set(learned_word.counts, ${path}, ${sum}) end`.execute(trx)
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
