import { sql, type Kysely, type Transaction } from 'kysely'
import { isPostgres } from './columns.ts'
import type { DB } from './schema.ts'

export type LearnedLabel = { model: number; labelId: number }

/** Adds the words to the counts of each label, or takes them away; what falls to nothing is no row. */
export async function countWords(
  trx: Transaction<DB>,
  labels: readonly LearnedLabel[],
  words: ReadonlyMap<string, number>,
  sign: 1 | -1,
): Promise<void> {
  if (labels.length === 0) return
  const json = JSON.stringify([...words])
  const pairs = JSON.stringify(labels.map(({ model, labelId }) => [model, labelId]))
  const source = isPostgres(trx)
    ? sql`select (l.value->>0)::int, w.value->>0, (l.value->>1)::int, ${sql.lit(sign)} * (w.value->>1)::int
        from jsonb_array_elements(${json}::jsonb) w cross join jsonb_array_elements(${pairs}::jsonb) l`
    : sql`select l.value->>0, w.value->>0, l.value->>1, ${sql.lit(sign)} * (w.value->>1)
        from json_each(${json}) w cross join json_each(${pairs}) l where true`
  if (words.size > 0) {
    await sql`insert into learned_word (model, lemma, label_id, count) ${source}
      on conflict (model, lemma, label_id) do update set count = learned_word.count + excluded.count`.execute(
      trx,
    )
  }
  if (sign === 1) return
  for (const { model, labelId } of labels) {
    await trx
      .deleteFrom('learned_word')
      .where('model', '=', model)
      .where('label_id', '=', labelId)
      .where('lemma', 'in', listed(trx, [...words.keys()]))
      .where('count', '=', 0)
      .execute()
  }
}

/** The counts of these words in these models: `labels` is `label:count,label:count`. One row a word. */
export async function readCounts(
  db: Kysely<DB>,
  models: readonly number[],
  lemmas: readonly string[],
): Promise<{ model: number; lemma: string; labels: string }[]> {
  if (models.length === 0 || lemmas.length === 0) return []
  const pair = sql`label_id || ':' || count`
  const labels = isPostgres(db)
    ? sql<string>`string_agg(${pair}, ',')`
    : sql<string>`group_concat(${pair}, ',')`
  return db
    .selectFrom('learned_word')
    .select(['model', 'lemma', labels.as('labels')])
    .where('model', 'in', models)
    .where('lemma', 'in', listed(db, lemmas))
    .groupBy(['model', 'lemma'])
    .execute()
}

/** A list of any length as one parameter: the statement stays the same, and so does its plan. */
function listed(db: Kysely<DB>, lemmas: readonly string[]) {
  const json = JSON.stringify(lemmas)
  return isPostgres(db)
    ? sql<string>`(select jsonb_array_elements_text(${json}::jsonb))`
    : sql<string>`(select value from json_each(${json}))`
}
