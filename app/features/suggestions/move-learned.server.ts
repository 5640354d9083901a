import { setImmediate } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import { countWords, wordsAfter } from '#db/learned-words.server.ts'
import type { DB } from '#db/schema.ts'
import { sizeOf, unpackBag } from './bag.ts'

/** Of words or judgements: between two slices others get their turn. */
const SLICE = 500

/** What was learned of a term that was merged into another is the other's from now on. */
export async function mergeLearned(
  trx: Transaction<DB>,
  fromTermId: number,
  intoTermId: number,
): Promise<void> {
  const model = await modelOf(trx, fromTermId)
  const isSame = model !== null && model === (await modelOf(trx, intoTermId))
  if (!isSame || fromTermId === intoTermId) return
  const from: Key = [model, fromTermId]
  await dropTwice(trx, from, [model, intoTermId])
  await sql`insert into learned_label (model, label_id, documents, words)
    select model, ${int(intoTermId)}, documents, words from learned_label
    where model = ${model} and label_id = ${fromTermId}
    on conflict (model, label_id) do update set documents = learned_label.documents + excluded.documents,
      words = learned_label.words + excluded.words`.execute(trx)
  await eachWord(trx, from, async (words) => {
    await countWords(trx, [{ model, labelId: intoTermId }], words, 1)
  })
  await eachSlice(judgementsOf(trx, from), async (ids) => {
    await trx
      .updateTable('learned_judgement')
      .set({ label_id: intoTermId })
      .where('model', '=', model)
      .where('label_id', '=', fromTermId)
      .where('submission_id', 'in', ids)
      .execute()
  })
  await forget(trx, from)
}

/** Nothing is remembered of a term that is no more, or whose meaning changed. */
export async function forgetLearned(trx: Transaction<DB>, termId: number): Promise<void> {
  const model = await modelOf(trx, termId)
  if (model !== null) await forget(trx, [model, termId])
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
    await setImmediate()
  }
}

async function forget(trx: Transaction<DB>, of: Key): Promise<void> {
  await eachSlice(judgementsOf(trx, of), async (ids) => {
    await trx
      .deleteFrom('learned_judgement')
      .where('model', '=', of[0])
      .where('label_id', '=', of[1])
      .where('submission_id', 'in', ids)
      .execute()
    // The words of a submission are kept as long as somebody's judgement rests on them.
    await sql`delete from learned_text where submission_id in (${sql.join(ids)}) and not exists
      (select 1 from learned_judgement j where j.submission_id = learned_text.submission_id)`.execute(
      trx,
    )
  })
  await eachWord(trx, of, () => Promise.resolve())
  await trx
    .deleteFrom('learned_label')
    .where('model', '=', of[0])
    .where('label_id', '=', of[1])
    .execute()
}

/** Until nothing is left: `work` takes what `next` finds away. */
async function eachSlice<T>(
  next: () => Promise<T[]>,
  work: (slice: T[]) => Promise<void>,
): Promise<void> {
  for (let slice = await next(); slice.length > 0; slice = await next()) {
    await work(slice)
    await setImmediate()
  }
}

/** Hands the words of a label over slice by slice; they are the label's no more afterwards. */
async function eachWord(
  trx: Transaction<DB>,
  [model, labelId]: Key,
  work: (words: ReadonlyMap<string, number>) => Promise<void>,
): Promise<void> {
  let last = ''
  for (;;) {
    const rows = await wordsAfter(trx, model, last, SLICE)
    if (rows.length === 0) return
    const words = new Map(
      rows.flatMap(({ lemma, counts }) => {
        const count = counts[labelId]
        return count === undefined ? [] : [[lemma, count] as const]
      }),
    )
    if (words.size > 0) {
      await work(words)
      await countWords(trx, [{ model, labelId }], words, -1)
    }
    last = rows.at(-1)!.lemma
    await setImmediate()
  }
}

function judgementsOf(trx: Transaction<DB>, [model, labelId]: Key) {
  return async () => {
    const rows = await trx
      .selectFrom('learned_judgement')
      .select('submission_id')
      .where('model', '=', model)
      .where('label_id', '=', labelId)
      .limit(SLICE)
      .execute()
    return rows.map((row) => row.submission_id)
  }
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
