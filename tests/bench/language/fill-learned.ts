import { countWords } from '#db/learned-words.server.ts'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { bagOf, packBag, sizeOf, textToLearn } from '#app/features/suggestions/bag.ts'
import { lemmasOf } from '#app/features/language/analyse.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import type { Insertable } from 'kysely'

const CHUNK = 1_000
/** Words of one label written at once. */
const WORDS_AT_ONCE = 5_000

type Label = { model: number; labelId: number; documents: number; words: number }
type Counted = Label & { counts: Map<string, number> }

/**
 * What people's tags in the big register taught, counted in memory and written at once: one by one,
 * as the product learns, it would take the most part of an hour.
 */
export async function fillLearned(db: Database): Promise<void> {
  const lexicon = await loadLexicon()
  const labels = new Map<string, Counted>()
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('submission')
      .select(['id', 'public_title', 'public_body'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(CHUNK)
      .execute()
    if (rows.length === 0) break
    const tags = await tagsOf(
      db,
      rows.map((row) => row.id),
    )
    const texts: Insertable<DB['learned_text']>[] = []
    const judgements: Insertable<DB['learned_judgement']>[] = []
    for (const { id, public_title, public_body } of rows) {
      const bag = bagOf(lemmasOf(textToLearn([public_title, public_body]), lexicon))
      texts.push({ submission_id: id, lemmas: packBag(bag) })
      for (const { model, labelId } of tags.get(id) ?? []) {
        judgements.push({ submission_id: id, model, label_id: labelId })
        count(labels, { model, labelId }, bag)
      }
    }
    await insertAll(db, texts, judgements)
    last = rows.at(-1)!.id
  }
  await writeLabels(db, [...labels.values()])
}

async function tagsOf(db: Database, ids: readonly number[]) {
  const rows = await db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .select(['submission_id', 'vocabulary_id as model', 'term_id as labelId'])
    .where('submission_id', 'in', ids)
    .execute()
  return Map.groupBy(rows, (row) => row.submission_id)
}

function count(
  labels: Map<string, Counted>,
  { model, labelId }: { model: number; labelId: number },
  bag: ReadonlyMap<string, number>,
): void {
  const key = `${model} ${labelId}`
  const label = labels.get(key) ?? { model, labelId, documents: 0, words: 0, counts: new Map() }
  labels.set(key, label)
  label.documents += 1
  label.words += sizeOf(bag)
  for (const [lemma, times] of bag) label.counts.set(lemma, (label.counts.get(lemma) ?? 0) + times)
}

async function insertAll(
  db: Database,
  texts: Insertable<DB['learned_text']>[],
  judgements: Insertable<DB['learned_judgement']>[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('learned_text').values(texts).execute()
    await trx.insertInto('learned_judgement').values(judgements).execute()
  })
}

async function writeLabels(db: Database, labels: readonly Counted[]): Promise<void> {
  for (const { model, labelId, documents, words, counts } of labels) {
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('learned_label')
        .values({ model, label_id: labelId, documents, words })
        .execute()
      const all = [...counts]
      for (let start = 0; start < all.length; start += WORDS_AT_ONCE) {
        const part = new Map(all.slice(start, start + WORDS_AT_ONCE))
        await countWords(trx, [{ model, labelId }], part, 1)
      }
    })
  }
}
