import type { Kysely } from 'kysely'
import { readCounts } from '#db/learned-words.server.ts'
import type { DB } from '#db/schema.ts'
import { lemmasOf } from '../language/analyse.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { bagOf, sizeOf, type Bag } from './bag.ts'
import type { Model } from './read-models.server.ts'
import type { Label } from './score-labels.ts'

/**
 * What is known of each choice about the words of one text: the rows of these words are read, never
 * the whole table.
 */
export async function readLabels(
  db: Kysely<DB>,
  models: readonly Model[],
  text: Bag,
): Promise<Map<number, Label[]>> {
  const ids = models.map((model) => model.id)
  if (ids.length === 0) return new Map()
  const [learned, counts] = await Promise.all([
    db.selectFrom('learned_label').selectAll().where('model', 'in', ids).execute(),
    countsOf(db, ids, text),
  ])
  const totals = new Map(learned.map((row) => [`${row.model} ${row.label_id}`, row]))
  return new Map(
    models.map((model) => {
      const labels = model.choices.map((choice) => {
        const key = `${model.id} ${choice.id}`
        const total = totals.get(key)
        const seed = choice.isBranch ? NO_WORDS : seedOf(choice.described)
        return {
          id: choice.id,
          documents: total?.documents ?? 0,
          words: total?.words ?? 0,
          counts: counts.get(key) ?? new Map<string, number>(),
          seed,
          seedWords: sizeOf(seed),
          isBranch: choice.isBranch,
        }
      })
      return [model.id, labels.filter((label) => label.documents > 0 || !label.isBranch)]
    }),
  )
}

const NO_WORDS: Bag = new Map()

/** By `model label`: how often each lemma stood there. */
async function countsOf(db: Kysely<DB>, models: readonly number[], text: Bag) {
  const rows = await readCounts(db, models, [...text.keys()])
  const counts = new Map<string, Map<string, number>>()
  for (const { model, lemma, counts: ofLemma } of rows) {
    for (const [label, count] of Object.entries(ofLemma)) {
      const key = `${model} ${label}`
      let ofLabel = counts.get(key)
      if (!ofLabel) counts.set(key, (ofLabel = new Map()))
      ofLabel.set(lemma, count)
    }
  }
  return counts
}

const MOST_REMEMBERED = 1_000
/** By the text itself: a changed description is another text, in every process at once. */
const remembered = new Map<string, Bag>()

function seedOf(described: string): Bag {
  const known = remembered.get(described)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const seed = bagOf(lemmasOf(described, lexicon()))
  remembered.set(described, seed)
  return seed
}
