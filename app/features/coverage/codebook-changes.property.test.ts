import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageCells } from '#tests/support/coverage-cells.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import type { TestDatabase } from '#tests/support/database.ts'
import { makeActor } from '#tests/support/staff.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { mergeTerms } from '../codebook/merge-terms.server.ts'
import { moveTerm } from '../codebook/move-term.server.ts'
import { restoreTerm, retireTerm } from '../codebook/retire-term.server.ts'
import { freeGoalCode, splitTerm } from '../codebook/split-term.server.ts'
import { readCodebook } from '../frame/codebook.server.ts'
import { NO_CHOICES } from '../register/choices.ts'
import { countFacets } from '../register/facets.server.ts'
import { SYSTEM } from '../submissions/events.ts'
import { setTags } from '../tags/set-tags.server.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { EVERYTHING } from './filters.ts'
import { readCoverage } from './read-coverage.server.ts'
import { rebuildCoverage } from './refresh-coverage.server.ts'

const NOTE = 'Zmiana z próby losowej.'

/** Numbers are read modulo what there is. */
const act = fc.record({
  what: fc.constantFrom('tag', 'tag', 'merge', 'split', 'move', 'move', 'retire', 'restore'),
  kind: fc.constantFrom('goal' as const, 'goal' as const, 'area' as const, 'theme' as const),
  a: fc.nat(60),
  b: fc.nat(60),
  c: fc.nat(60),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

describe.each(databaseTargets())('the coverage map and the codebook on %s', (target) => {
  test('any series of merges, splits, moves and retirements leaves every number right', async () => {
    await using d = await testDatabase(target)
    const world = await openWorld(d)
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 12 }), async (acts) => {
        for (const each of acts) await world.play(each)
        await world.check()
      }),
      { numRuns: target === 'sqlite' ? 12 : 4 },
    )
    expect(Object.keys(world.played).toSorted()).toEqual(
      expect.arrayContaining(['merge', 'move', 'split', 'tag']),
    )
  }, 60_000)
})

async function openWorld({ db }: TestDatabase) {
  await makeActor(db, 'strategist', 'strategist')
  const by = { accountId: 'strategist', now: FIXED_NOW }
  const start = await readCodebook(db, 'pl')
  const low = start.goalSets.flatMap((set) => set.goals.flatMap((goal) => goal.children))
  const rows = await addPostulates(
    db,
    Array.from({ length: 24 }, (_, n) => ({
      termIds: [start.areas[n % 6]!.id, low[n % low.length]!.id],
    })),
  )
  await rebuildCoverage(db)
  const played: Record<string, number> = {}
  let made = 0

  const terms = (kind: Act['kind']) =>
    db
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .selectAll('term')
      .where('vocabulary.kind', '=', kind)
      .where('vocabulary.state', '=', 'active')
      .orderBy('term.id')
      .execute()

  async function tag({ a, b, c }: Act): Promise<boolean> {
    const living = async (kind: Act['kind'], n: number) => {
      const all = (await terms(kind)).filter((term) => term.retired_at === null)
      return all[n % all.length]!.id
    }
    const [main, goal, other, theme] = await Promise.all([
      living('area', a),
      living('goal', b),
      living('goal', c),
      living('theme', a + c),
    ])
    const id = rows[c % rows.length]!.id
    const choice = { ...NO_TAGS, mainAreaId: main, goalIds: [...new Set([goal, other])] }
    const done = await db.transaction().execute(async (trx) => {
      const submission = await trx
        .selectFrom('submission')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return setTags(trx, submission, { ...choice, themeIds: [theme] }, SYSTEM, FIXED_NOW, null)
    })
    return done.ok
  }

  async function change(each: Act): Promise<boolean> {
    const all = await terms(each.kind)
    const one = all[each.a % all.length]!
    const two = all[each.b % all.length]!
    const edit = { termId: one.id, revision: one.revision, note: NOTE }
    switch (each.what) {
      case 'merge': {
        const merge = { targetId: two.id, sourceIds: [one.id], seen: edit, note: NOTE }
        return (await mergeTerms(db, merge, by)).ok
      }
      case 'split': {
        const parts = [1, 2].map(() => ({ name_pl: `Część ${(made += 1)}`, description_pl: null }))
        return (await splitTerm(db, { ...edit, parts }, by)).ok
      }
      case 'move': {
        // Operational goals to another strategic one: what stands under them is counted there from now on.
        const goals = await terms('goal')
        const low = goals.filter((term) => term.parent_id !== null && term.retired_at === null)
        const moved = low[each.a % low.length]!
        const high = goals.filter(
          (term) =>
            term.parent_id === null &&
            term.retired_at === null &&
            term.vocabulary_id === moved.vocabulary_id,
        )
        const parent = high[each.b % high.length]!
        const code = await freeGoalCode(db, moved.vocabulary_id, parent)
        const place = { parentId: parent.id, afterId: null, code }
        const seen = { termId: moved.id, revision: moved.revision, note: NOTE }
        return (await moveTerm(db, { ...seen, ...place }, by)).ok
      }
      case 'retire':
        return (await retireTerm(db, edit, by)).ok
      default:
        return (await restoreTerm(db, edit, by)).ok
    }
  }

  async function play(each: Act): Promise<void> {
    const isDone = each.what === 'tag' ? await tag(each) : await change(each)
    if (isDone) played[each.what] = (played[each.what] ?? 0) + 1
  }

  /** What was counted step by step is what counting anew finds, and what the lists hold. */
  async function check(): Promise<void> {
    const codebook = await readCodebook(db, 'pl')
    const lists = await countFacets(db, { ...NO_CHOICES, kind: 'all' }, codebook, FIXED_NOW)
    for (const view of ['goals', 'themes'] as const) {
      const map = await readCoverage(db, { rows: view, columns: 'areas', filters: EVERYTHING })
      expect(map.total).toBe(lists.total)
      const shown = (
        view === 'themes'
          ? codebook.themes
          : codebook.goalSets
              .filter((set) => set.state === 'active')
              .flatMap((set) => set.goals.flatMap((goal) => [goal, ...goal.children]))
      ).map(({ id }) => id)
      for (const id of shown) {
        expect([view, id, map.rowTotals.get(id) ?? 0]).toEqual([view, id, lists[view].get(id) ?? 0])
      }
      for (const { id } of codebook.areas) {
        expect([id, map.columnTotals.get(id) ?? 0]).toEqual([id, lists.areas.get(id) ?? 0])
      }
    }
    const stepped = await coverageCells(db)
    await rebuildCoverage(db)
    expect(stepped).toEqual(await coverageCells(db))
  }

  return { play, check, played }
}
