import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import {
  databaseTargets,
  FIXED_NOW,
  testDatabase,
  type TestDatabase,
} from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { makeActor } from '#tests/support/staff.ts'
import { indexSubmission } from '../register/search-index.server.ts'
import { setTags } from '../tags/set-tags.server.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { learnFromUnit } from './learn.server.ts'
import { forgetLearned, mergeLearned } from './move-learned.server.ts'
import { learnedWords } from '#tests/support/learned-words.ts'
import { rebuildLearned } from '#tests/support/rebuild-learned.ts'

/** The first test that asks for PostgreSQL waits until it has started. */
const STARTING_POSTGRES_MS = 60_000
const TEXTS = [
  'Ławki w parku i więcej drzew',
  'Autobus spóźnia się na przystanek, autobus nie jedzie',
  'Zielony park, drzewa i ławki, ławki, ławki',
  '🌳🌳🌳',
]

type Step =
  | { act: 'tag'; who: number; areas: number[] }
  | { act: 'unit'; who: number; unit: number | null }
  | { act: 'write'; who: number; text: number }
  | { act: 'show'; who: number; isShown: boolean }
  | { act: 'merge'; from: number; into: number }
  | { act: 'forget'; area: number }

const who = fc.nat(2)
const area = fc.nat(3)
const steps = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant('tag' as const),
      who,
      areas: fc.uniqueArray(area, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ act: fc.constant('unit' as const), who, unit: fc.option(fc.nat(1)) }),
    fc.record({ act: fc.constant('write' as const), who, text: fc.nat(TEXTS.length - 1) }),
    fc.record({ act: fc.constant('show' as const), who, isShown: fc.boolean() }),
    fc.record({ act: fc.constant('merge' as const), from: area, into: area }),
    fc.record({ act: fc.constant('forget' as const), area }),
  ),
  { minLength: 3, maxLength: 14 },
)

/** All that was learned, as one text. */
async function learned(db: Database): Promise<string> {
  const words = await learnedWords(db)
  const labels = await db.selectFrom('learned_label').selectAll().execute()
  const judgements = await db.selectFrom('learned_judgement').selectAll().execute()
  const texts = await db.selectFrom('learned_text').selectAll().execute()
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).toSorted()
  return [words, sorted(labels), sorted(judgements), sorted(texts)]
    .map((rows) => rows.join('\n'))
    .join('\n\n')
}

async function world(database: TestDatabase) {
  const { db } = database
  await makeActor(db, 'ola', 'moderator')
  const rows = await addPostulates(
    db,
    [0, 1, 2].map((i) => ({ body: TEXTS[i] ?? '' })),
  )
  const areas = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('kind', '=', 'area')
    .orderBy('term.id')
    .execute()
  const units = await db.selectFrom('unit').select('id').orderBy('id').execute()
  const read = (id: number) =>
    db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { db, ids: rows.map((row) => row.id), areas: areas.map((a) => a.id), units, read }
}

type World = Awaited<ReturnType<typeof world>>
const OLA = { kind: 'staff', accountId: 'ola' } as const

async function play({ db, ids, areas, units, read }: World, step: Step): Promise<void> {
  switch (step.act) {
    case 'tag': {
      const row = await read(ids[step.who]!)
      const [mainAreaId = null, ...areaIds] = step.areas.map((index) => areas[index]!)
      const choice = { ...NO_TAGS, mainAreaId, areaIds }
      const set = await db
        .transaction()
        .execute((trx) => setTags(trx, row, choice, OLA, FIXED_NOW, null))
      expect(set.ok).toBe(true)
      return
    }
    case 'unit':
      return db.transaction().execute(async (trx) => {
        const unit_id = step.unit === null ? null : units[step.unit]!.id
        await trx
          .updateTable('submission')
          .set({ unit_id })
          .where('id', '=', ids[step.who]!)
          .execute()
        await learnFromUnit(trx, ids[step.who]!)
      })
    case 'write':
    case 'show': {
      const set =
        step.act === 'write'
          ? { public_body: TEXTS[step.text] ?? '' }
          : { visibility: step.isShown ? ('published' as const) : ('hidden' as const) }
      return db.transaction().execute(async (trx) => {
        const changed = await trx
          .updateTable('submission')
          .set(set)
          .where('id', '=', ids[step.who]!)
          .returningAll()
          .executeTakeFirstOrThrow()
        await indexSubmission(trx, changed)
      })
    }
    case 'merge':
    case 'forget': {
      const gone = step.act === 'merge' ? areas[step.from]! : areas[step.area]!
      const into = step.act === 'merge' ? areas[step.into]! : null
      if (gone === into) return
      return db.transaction().execute(async (trx) => {
        for (const { submission_id } of await trx
          .updateTable('tag')
          .set({ removed_at: FIXED_NOW })
          .where('term_id', '=', gone)
          .where('removed_at', 'is', null)
          .returning('submission_id')
          .execute()) {
          const has = await trx
            .selectFrom('tag')
            .select('id')
            .where('submission_id', '=', submission_id)
            .where('term_id', '=', into ?? 0)
            .where('removed_at', 'is', null)
            .executeTakeFirst()
          if (into === null || has) continue
          const tag = { submission_id, term_id: into, is_main: 0, codebook_version: 1 }
          await trx
            .insertInto('tag')
            .values({ ...tag, proposed_by: 'ola', proposed_at: FIXED_NOW })
            .execute()
        }
        await (into === null ? forgetLearned(trx, gone) : mergeLearned(trx, gone, into))
      })
    }
  }
}

describe.each(databaseTargets())('learning on %s', (target) => {
  test(
    'any series of judgements and changes leaves what a rebuild finds',
    async () => {
      await using database = await testDatabase(target)
      const w = await world(database)
      let last = ''
      await fc.assert(
        fc.asyncProperty(steps, async (series) => {
          for (const step of series) await play(w, step)
          last = await learned(w.db)
          await rebuildLearned(w.db)
          expect(last).toBe(await learned(w.db))
        }),
        { numRuns: target === 'sqlite' ? 30 : 5, seed: 7 },
      )
      expect(last).not.toBe('')
    },
    STARTING_POSTGRES_MS,
  )

  test('the same judgements teach both databases the same; taken back, nothing is left', async () => {
    await using database = await testDatabase(target)
    const w = await world(database)
    await play(w, { act: 'tag', who: 0, areas: [0, 1] })
    await play(w, { act: 'unit', who: 0, unit: 1 })
    const words = await learnedWords(w.db)
    const rows = words
      .map((word) => word.split(' '))
      .filter(([, lemma]) => ['lawka', 'park', 'autobus'].includes(lemma ?? ''))
    const areasModel = Math.max(...rows.map(([model]) => Number(model)))
    const sorted = rows.map(
      ([model, lemma, , count]) => `${Number(model) === areasModel} ${lemma} ${count}`,
    )
    expect(sorted.toSorted()).toEqual([
      'false lawka 2',
      'false park 1',
      'true lawka 2',
      'true lawka 2',
      'true park 1',
      'true park 1',
    ])
    await play(w, { act: 'show', who: 0, isShown: false })
    expect((await learned(w.db)).trim()).toBe('')
  })

  test('a tag that nobody judged teaches nothing', async () => {
    await using database = await testDatabase(target)
    const { db, ids, areas } = await world(database)
    const tag = { submission_id: ids[0]!, term_id: areas[0]!, is_main: 1, codebook_version: 1 }
    await db
      .insertInto('tag')
      .values({ ...tag, proposed_at: FIXED_NOW })
      .execute()
    await rebuildLearned(db)
    expect((await learned(db)).trim()).toBe('')
  })
})
