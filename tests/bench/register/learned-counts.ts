import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { packBag } from '#app/features/suggestions/bag.ts'
import type { Rows } from './rows.ts'
import { addRow } from './rows.ts'
import { insertAll } from './write-rows.ts'

/** As `bagOf`: so many different lemmas of a text count. */
const MOST_LEMMAS = 120
const WORDS = 60_000

type Label = { model: number; labelId: number }
type Counted = Label & { documents: number; words: number; counts: Int32Array }

/**
 * What people's judgements taught, counted in memory and written at once: one by one, as the product
 * learns, it would take the most part of a day.
 */
export class LearnedCounts {
  readonly #labels = new Map<string, Counted>()
  readonly #lemmas: readonly string[]

  constructor(lemmas: readonly string[]) {
    this.#lemmas = lemmas
  }

  learn(
    rows: Rows,
    submission_id: number,
    lemmaIds: Iterable<number>,
    labels: readonly Label[],
  ): void {
    const bag = new Map<number, number>()
    let size = 0
    for (const id of lemmaIds) {
      const known = bag.get(id)
      if (known === undefined && bag.size >= MOST_LEMMAS) continue
      bag.set(id, (known ?? 0) + 1)
      size += 1
    }
    const lemmas = packBag(new Map([...bag].map(([id, times]) => [this.#lemmas[id] ?? '', times])))
    addRow(rows, 'learned_text', { submission_id, lemmas })
    for (const { model, labelId } of labels) {
      addRow(rows, 'learned_judgement', { submission_id, model, label_id: labelId })
      const counted = this.#of(model, labelId)
      counted.documents += 1
      counted.words += size
      for (const [id, times] of bag) counted.counts[id] = (counted.counts[id] ?? 0) + times
    }
  }

  #of(model: number, labelId: number): Counted {
    const key = `${model} ${labelId}`
    const known = this.#labels.get(key)
    if (known) return known
    const counts = new Int32Array(WORDS)
    const made = { model, labelId, documents: 0, words: 0, counts }
    this.#labels.set(key, made)
    return made
  }

  async write(db: Kysely<DB>): Promise<void> {
    if (this.#lemmas.length > WORDS) throw new Error('too many lemmas for the counts')
    const labels = [...this.#labels.values()].toSorted((a, b) => a.labelId - b.labelId)
    await insertAll(
      db,
      'learned_label',
      labels.map(({ model, labelId, documents, words }) => ({
        model,
        label_id: labelId,
        documents,
        words,
      })),
    )
    for (const model of new Set(labels.map((label) => label.model))) {
      const own = labels.filter((label) => label.model === model)
      const rows = this.#lemmas.flatMap((lemma, id) => {
        const counts = own.flatMap(({ labelId, counts: of }) =>
          of[id] ? [`"${labelId}":${of[id]}`] : [],
        )
        return counts.length > 0 ? [{ model, lemma, counts: `{${counts.join(',')}}` }] : []
      })
      await insertAll(db, 'learned_word', rows)
    }
  }
}

export type { Label }
