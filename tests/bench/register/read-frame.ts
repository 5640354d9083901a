import type { Kysely } from 'kysely'
import { readPromise } from '#app/features/promise/promise.server.ts'
import type { DB } from '#db/schema.ts'
import { promisedDays, type Days } from './days.ts'
import type { MadeText, TextMaker } from './made-texts.ts'

export type RegisterFrame = {
  areas: number[]
  /** Operational ones: people are tagged with those. */
  goals: number[]
  themes: number[]
  modelOf: ReadonlyMap<number, number>
  estates: { id: number; name: MadeText }[]
  units: number[]
  days: Days
}

/** What the seed of the frame made, as far as a register hangs on it. */
export async function readRegisterFrame(db: Kysely<DB>, texts: TextMaker): Promise<RegisterFrame> {
  const terms = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'vocabulary.kind', 'term.parent_id', 'vocabulary_id as model'])
    .where('vocabulary.state', '=', 'active')
    .where('term.retired_at', 'is', null)
    .orderBy('term.id')
    .execute()
  const parents = new Set(terms.map((term) => term.parent_id))
  const of = (kind: string) =>
    terms.filter((term) => term.kind === kind && !parents.has(term.id)).map((term) => term.id)
  const estates = await db.selectFrom('estate').select(['id', 'name']).orderBy('id').execute()
  const units = await db.selectFrom('unit').select('id').orderBy('id').execute()
  const promise = await readPromise(db)
  return {
    areas: of('area'),
    goals: of('goal'),
    themes: of('theme'),
    modelOf: new Map(terms.map((term) => [term.id, term.model])),
    estates: estates.map(({ id, name }) => ({ id, name: texts.prepared(name) })),
    units: units.map((unit) => unit.id),
    days: promisedDays(promise.moderationWorkingDays, promise.answerDays),
  }
}
