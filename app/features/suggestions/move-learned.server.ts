import { sql, type Transaction } from 'kysely'
import { countWords } from '#db/learned-words.server.ts'
import type { DB } from '#db/schema.ts'
import { sizeOf, unpackBag } from './bag.ts'

/** What was learned of a term that was merged into another is the other's from now on. */
export async function mergeLearned(
  trx: Transaction<DB>,
  fromTermId: number,
  intoTermId: number,
): Promise<void> {
  const from = await modelOf(trx, fromTermId)
  const into = await modelOf(trx, intoTermId)
  if (from === null || into === null || fromTermId === intoTermId) return
  await dropTwice(trx, [from, fromTermId], [into, intoTermId])
  await sql`insert into learned_label (model, label_id, documents, words)
    select ${int(into)}, ${int(intoTermId)}, documents, words from learned_label
    where model = ${from} and label_id = ${fromTermId}
    on conflict (model, label_id) do update set documents = learned_label.documents + excluded.documents,
      words = learned_label.words + excluded.words`.execute(trx)
  await sql`insert into learned_word (model, lemma, label_id, count)
    select ${int(into)}, lemma, ${int(intoTermId)}, count from learned_word
    where model = ${from} and label_id = ${fromTermId}
    on conflict (model, lemma, label_id) do update set count = learned_word.count + excluded.count`.execute(
    trx,
  )
  await trx
    .updateTable('learned_judgement')
    .set({ model: into, label_id: intoTermId })
    .where('model', '=', from)
    .where('label_id', '=', fromTermId)
    .execute()
  await forget(trx, from, fromTermId)
}

/** Nothing is remembered of a term that is no more, or whose meaning changed. */
export async function forgetLearned(trx: Transaction<DB>, termId: number): Promise<void> {
  const model = await modelOf(trx, termId)
  if (model !== null) await forget(trx, model, termId)
}

type Key = readonly [model: number, labelId: number]

/** A submission that had both terms is one judgement afterwards, not two. */
async function dropTwice(trx: Transaction<DB>, from: Key, into: Key): Promise<void> {
  const both = await trx
    .selectFrom('learned_judgement as a')
    .innerJoin('learned_judgement as b', 'b.submission_id', 'a.submission_id')
    .innerJoin('learned_text as t', 't.submission_id', 'a.submission_id')
    .select(['t.submission_id', 't.lemmas'])
    .where('a.model', '=', from[0])
    .where('a.label_id', '=', from[1])
    .where('b.model', '=', into[0])
    .where('b.label_id', '=', into[1])
    .execute()
  for (const { submission_id, lemmas } of both) {
    const bag = unpackBag(lemmas)
    await countWords(trx, [{ model: from[0], labelId: from[1] }], bag, -1)
    await trx
      .updateTable('learned_label')
      .set((eb) => ({
        documents: eb('documents', '-', 1),
        words: eb('words', '-', sizeOf(bag)),
      }))
      .where('model', '=', from[0])
      .where('label_id', '=', from[1])
      .execute()
    await trx
      .deleteFrom('learned_judgement')
      .where('submission_id', '=', submission_id)
      .where('model', '=', from[0])
      .where('label_id', '=', from[1])
      .execute()
  }
}

async function forget(trx: Transaction<DB>, model: number, labelId: number): Promise<void> {
  // The words of a submission are kept as long as somebody's judgement rests on them.
  await sql`delete from learned_text where submission_id in
    (select submission_id from learned_judgement where model = ${model} and label_id = ${labelId})
    and not exists (select 1 from learned_judgement j where j.submission_id = learned_text.submission_id
      and not (j.model = ${model} and j.label_id = ${labelId}))`.execute(trx)
  const of = sql`where model = ${model} and label_id = ${labelId}`
  await sql`delete from learned_word ${of}`.execute(trx)
  await sql`delete from learned_label ${of}`.execute(trx)
  await sql`delete from learned_judgement ${of}`.execute(trx)
}

async function modelOf(trx: Transaction<DB>, termId: number): Promise<number | null> {
  const term = await trx
    .selectFrom('term')
    .select('vocabulary_id')
    .where('id', '=', termId)
    .executeTakeFirst()
  return term?.vocabulary_id ?? null
}

/** PostgreSQL takes a parameter in a list of results for text unless it is told. */
function int(value: number) {
  return sql`cast(${value} as integer)`
}
