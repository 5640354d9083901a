import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIXED_NOW } from '#tests/support/database.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { choiceOfTags, readTags } from '../tags/read-tags.server.ts'
import { setTags, type TagRefusal } from '../tags/set-tags.server.ts'
import { addTerm } from './add-term.server.ts'
import { renameTerm } from './change-term.server.ts'
import { mergeTerms } from './merge-terms.server.ts'
import { moveTerm } from './move-term.server.ts'
import { readJudgements } from './read-judgements.server.ts'
import { readTermLines } from './read-vocabulary.server.ts'
import { restoreTerm, retireTerm } from './retire-term.server.ts'
import { freeGoalCode, splitTerm } from './split-term.server.ts'
import { readTermRow } from './term-row.server.ts'
import { waitingReviews } from './waiting.server.ts'

const BY = { accountId: 'administrator', now: FIXED_NOW }
const NOTE = 'Zmiana z próby losowej.'
const NO_TEXTS = {
  description_pl: null,
  description_en: null,
  description_uk: null,
  examples: null,
  counter_examples: null,
  everyday_words: null,
}

/** What happens, with numbers that are read modulo what there is. */
const act = fc.record({
  what: fc.constantFrom(
    'tag',
    'tag',
    'tag',
    'untag',
    'rename',
    'merge',
    'split',
    'retire',
    'restore',
    'move',
    'add',
  ),
  kind: fc.constantFrom('goal' as const, 'area' as const),
  a: fc.nat(40),
  b: fc.nat(40),
  c: fc.nat(40),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

test('any series of changes and taggings keeps every judgement readable and every count right', async () => {
  await using d = await openDesk()
  const world = await openWorld(d)
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 14 }), async (acts) => {
      for (const each of acts) await world.play(each)
      await world.check()
    }),
    { numRuns: 12 },
  )
  expect(world.played()).toMatchObject({ merge: expect.any(Number), split: expect.any(Number) })
})

async function openWorld(d: Desk) {
  const submissions = [d.id]
  for (let n = 0; n < 5; n += 1) submissions.push((await d.submit(`Sprawa ${n}`)).id)
  /** What stands where, kept beside the database by the plain meaning of each act. */
  const standing = new Map<number, Set<number>>(submissions.map((id) => [id, new Set<number>()]))
  const names = new Map<number, string>()
  const played: Record<string, number> = {}
  const terms = async (kind: 'goal' | 'area') =>
    d.db
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .selectAll('term')
      .where('vocabulary.kind', '=', kind)
      .where('vocabulary.state', '=', 'active')
      .orderBy('term.id')
      .execute()
  let made = 0

  async function tag(submissionId: number, add: number | null, remove: number | null) {
    return undoWhenRefused<unknown, TagRefusal>(d.db, async (trx) => {
      const tags = (await readTags(trx, [submissionId], 'pl')).get(submissionId) ?? []
      const left = choiceOfTags(tags.filter((each) => each.termId !== remove))
      const row = add === null ? null : await readTermRow(trx, add)
      const ids = add === null ? [] : [add]
      const choice =
        row?.kind === 'area'
          ? { ...left, mainAreaId: add, areaIds: [...left.areaIds, left.mainAreaId ?? 0] }
          : { ...left, goalIds: [...left.goalIds, ...ids] }
      const areaIds = choice.areaIds.filter((id) => id > 0)
      const submission = await d.read(trx, submissionId)
      return setTags(trx, submission, { ...choice, areaIds }, d.moderator.by, FIXED_NOW, null)
    })
  }

  async function play({ what, kind, a, b, c }: Act): Promise<void> {
    const all = await terms(kind)
    const one = all[a % all.length]!
    const two = all[b % all.length]!
    const submissionId = submissions[c % submissions.length]!
    const tags = standing.get(submissionId)!
    const edit = { termId: one.id, revision: one.revision, note: NOTE }
    let isDone = true
    if (what === 'tag') {
      isDone = (await tag(submissionId, one.id, null)).ok
      // Nothing retired is given anew.
      expect(isDone).toBe(one.retired_at === null || tags.has(one.id))
      if (isDone) tags.add(one.id)
    } else if (what === 'untag') {
      await tag(submissionId, null, one.id)
      tags.delete(one.id)
    } else if (what === 'rename') {
      const name = `Nazwa ${(made += 1)}`
      await renameTerm(
        d.db,
        { ...edit, names: { name_pl: name, name_en: null, name_uk: null } },
        BY,
      )
    } else if (what === 'merge') {
      const merge = { targetId: two.id, sourceIds: [one.id], seen: edit, note: NOTE }
      isDone = (await mergeTerms(d.db, merge, BY)).ok
      if (isDone) {
        for (const each of standing.values()) if (each.delete(one.id)) each.add(two.id)
      }
    } else if (what === 'split') {
      const parts = [1, 2].map(() => ({ name_pl: `Część ${(made += 1)}`, description_pl: null }))
      isDone = (await splitTerm(d.db, { ...edit, parts }, BY)).ok
    } else if (what === 'retire') isDone = (await retireTerm(d.db, edit, BY)).ok
    else if (what === 'restore') isDone = (await restoreTerm(d.db, edit, BY)).ok
    else if (what === 'move') {
      const parent = c % 3 === 0 ? null : two
      const code = await freeGoalCode(d.db, one.vocabulary_id, parent)
      const place = { parentId: parent?.id ?? null, afterId: null, code }
      isDone = (await moveTerm(d.db, { ...edit, ...place }, BY)).ok
    } else {
      const parent = kind === 'goal' && c % 2 === 0 && two.parent_id === null ? two : null
      const code = kind === 'goal' ? await freeGoalCode(d.db, one.vocabulary_id, parent) : null
      const names = { name_pl: `Nowy ${(made += 1)}`, name_en: null, name_uk: null }
      const place = { vocabularyId: one.vocabulary_id, parentId: parent?.id ?? null, code }
      const areas = { primaryArea: null, secondaryAreas: [] }
      const term = { ...place, names, texts: NO_TEXTS, icon: null, themeAreas: areas, note: NOTE }
      isDone = (await addTerm(d.db, term, BY)).ok
    }
    if (isDone) played[what] = (played[what] ?? 0) + 1
    await remember()
  }

  /** Each new judgement with the name that people read when it was made. */
  async function remember() {
    const rows = await d.db
      .selectFrom('tag')
      .innerJoin('term', 'term.id', 'tag.term_id')
      .select(['tag.id', 'term.name_pl'])
      .where('tag.id', '>', Math.max(0, ...names.keys()))
      .execute()
    for (const row of rows) names.set(row.id, row.name_pl)
  }

  async function check() {
    const read = new Map<number, string>()
    const living = new Set<string>()
    const inUse = await d.db
      .selectFrom('term')
      .select('name_pl')
      .where('retired_at', 'is', null)
      .execute()
    for (const id of submissions) {
      const judgements = await readJudgements(d.db, id, 'pl')
      for (const each of judgements) {
        read.set(each.tagId, each.name)
        for (const name of each.today) expect(inUse.map((t) => t.name_pl)).toContain(name)
      }
      const now = judgements.filter((each) => each.removedAt === null)
      expect(now.map((each) => each.termId).sort()).toEqual([...standing.get(id)!].sort())
      const main = now.filter((each) => each.isMain).map((each) => each.termId)
      const { main_area_id } = await d.read(d.db, id)
      expect(main).toEqual(main_area_id === null ? [] : [main_area_id])
      for (const { tagId } of now) living.add(String(tagId))
    }
    expect(read).toEqual(names)
    for (const kind of ['goal', 'area'] as const) await checkCounts(kind)
    const waiting = await waitingReviews(d.db).select('tag.term_id').execute()
    const retired = (await terms('goal')).concat(await terms('area')).filter((t) => t.retired_at)
    // Whatever stands under a retired term waits for a person, and nothing waits without a cause.
    const asked = retired.flatMap((term) =>
      submissions.filter((id) => standing.get(id)!.has(term.id)).map(() => term.id),
    )
    expect(waiting.map((row) => row.term_id).sort()).toEqual(asked.sort())
  }

  async function checkCounts(kind: 'goal' | 'area') {
    const all = await terms(kind)
    const vocabularyIds = [...new Set(all.map((term) => term.vocabulary_id))]
    for (const vocabularyId of vocabularyIds) {
      const { lines } = await readTermLines(d.db, { id: vocabularyId, kind }, 'pl')
      expect(lines.length).toBe(all.filter((t) => t.vocabulary_id === vocabularyId).length)
      for (const line of lines) {
        const family = [line.id, ...lines.filter((l) => l.parentId === line.id).map((l) => l.id)]
        const on = (ids: readonly number[]) =>
          submissions.filter((id) => ids.some((each) => standing.get(id)!.has(each))).length
        expect([line.own, line.withBelow]).toEqual([on([line.id]), on(family)])
        const above = lines.find((each) => each.id === line.parentId)
        expect(above?.parentId ?? null).toBeNull()
      }
    }
  }

  return { play, check, played: () => played }
}
