import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { goalTree } from '../frame/codebook.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { setTags, type TagRefusal } from '../tags/set-tags.server.ts'
import { NO_TAGS, type TagChoice } from '../tags/tag-choice.ts'
import { addTerm } from './add-term.server.ts'
import { defineTerm, renameTerm } from './change-term.server.ts'
import { exportCodebook } from './export-codebook.server.ts'
import { listReview } from './list-review.server.ts'
import { mergeTerms } from './merge-terms.server.ts'
import { moveTerm } from './move-term.server.ts'
import { readJudgements } from './read-judgements.server.ts'
import { resolveReview } from './resolve-review.server.ts'
import { retireTerm } from './retire-term.server.ts'
import { splitTerm } from './split-term.server.ts'
import { readTermRow } from './term-row.server.ts'

const BY = { accountId: 'administrator', now: FIXED_NOW }
const LATER = '2026-11-24T09:00:00.000Z'
const NOTE = 'Granica była niejasna.'
const NO_TEXTS = {
  description_pl: null,
  description_en: null,
  description_uk: null,
  examples: null,
  counter_examples: null,
  everyday_words: null,
}
const NO_AREAS = { primaryArea: null, secondaryAreas: [] }

function tag(d: Desk, choice: Partial<TagChoice>, id = d.id) {
  return undoWhenRefused<unknown, TagRefusal>(d.db, async (trx) =>
    setTags(trx, await d.read(trx, id), { ...NO_TAGS, ...choice }, d.moderator.by, LATER, null),
  )
}

async function edit(d: Desk, termId: number, note = NOTE) {
  const row = await readTermRow(d.db, termId)
  return { termId, revision: row?.revision ?? 0, note }
}

function added(d: Desk, vocabularyId: number, code: string, name: string, parentId: number | null) {
  const names = { name_pl: name, name_en: null, name_uk: null }
  const place = { vocabularyId, parentId, code, icon: null, note: NOTE }
  return addTerm(d.db, { ...place, names, texts: NO_TEXTS, themeAreas: NO_AREAS }, BY)
}

describe.each(databaseTargets())('on %s', (target) => {
  test('two areas become one: tags, the main area and the log of both follow', async () => {
    await using d = await openDesk(await testDatabase(target))
    const [kept, gone] = await d.areaIds()
    const other = await d.submit('Druga sprawa')
    await tag(d, { mainAreaId: gone, areaIds: [kept], keywords: ['ławki'] })
    await tag(d, { mainAreaId: kept, areaIds: [gone] }, other.id)
    const merge = { targetId: kept, sourceIds: [gone], seen: await edit(d, kept), note: NOTE }
    expect(await mergeTerms(d.db, merge, BY)).toEqual({ ok: true, value: { moved: 2 } })
    for (const id of [d.id, other.id]) {
      const living = (await readJudgements(d.db, id, 'pl')).filter((each) => !each.removedAt)
      expect(
        living.filter((each) => each.kind === 'area').map((e) => [e.termId, e.isMain]),
      ).toEqual([[kept, true]])
      expect((await d.read(d.db, id)).main_area_id).toBe(kept)
    }
    const past = (await readJudgements(d.db, d.id, 'pl')).find((each) => each.termId === gone)
    const name = (await readTermRow(d.db, kept))?.name_pl
    expect(past).toMatchObject({ fate: 'merged', today: [name], removalReason: NOTE })
    expect((await d.events()).at(-1)).toMatchObject({ type: 'tagged', reason: NOTE })
    expect(await tag(d, { mainAreaId: gone })).toEqual({ ok: false, refusal: 'retiredTerm' })
    const [entry] = await d.db
      .selectFrom('audit_entry')
      .select(['action', 'details'])
      .where('action', '=', 'codebook.changed')
      .execute()
    expect(JSON.parse(entry?.details ?? '')).toMatchObject({ act: 'merged', termIds: [kept, gone] })
    expect(entry?.details).not.toContain(NOTE)
  })

  test('a split and a new definition are looked at again: kept, changed, taken off', async () => {
    await using d = await openDesk(await testDatabase(target))
    const [main] = await d.areaIds()
    const goal = (await goalTree(d.db, 'pl'))[0]?.goals[0]?.children[0]
    const goalId = goal?.id ?? 0
    const second = await d.submit('Druga')
    const third = await d.submit('Trzecia')
    for (const id of [d.id, second.id, third.id])
      await tag(d, { mainAreaId: main, goalIds: [goalId] }, id)
    const texts = { ...NO_TEXTS, description_pl: 'Tylko to.', examples: 'Ławka\nKosz' }
    const definition = { texts, themeAreas: NO_AREAS, asksAgain: true }
    expect((await defineTerm(d.db, { ...(await edit(d, goalId)), ...definition }, BY)).ok).toBe(
      true,
    )
    const parts = ['Część A', 'Część B'].map((name_pl) => ({ name_pl, description_pl: null }))
    const split = await splitTerm(d.db, { ...(await edit(d, goalId)), parts }, BY)
    const [a] = split.ok ? split.value.ids : []
    const asked = { after: null, vocabularyId: null, locale: 'pl' as const }
    const { items, waiting } = await listReview(d.db, asked)
    expect(waiting).toBe(3)
    expect(items[0]).toMatchObject({
      term: goal?.name,
      change: { kind: 'split', note: NOTE },
      suggested: [{ name: 'Część A' }, { name: 'Część B' }],
    })
    const [one, two, three] = items.map((item) => item.id)
    const say = (id: number | undefined, outcome: 'kept' | 'changed' | 'removed') =>
      resolveReview(d.db, id ?? 0, { outcome, toTermId: a ?? null, reason: null }, BY)
    expect((await say(one, 'kept')).ok).toBe(true)
    expect((await say(two, 'changed')).ok).toBe(true)
    expect((await say(three, 'removed')).ok).toBe(true)
    expect(await say(three, 'removed')).toEqual({ ok: false, refusal: 'notFound' })
    expect(await listReview(d.db, asked)).toMatchObject({ waiting: 0, done: 3 })
    const goals = async (id: number) =>
      (await readJudgements(d.db, id, 'pl'))
        .filter((each) => !each.removedAt && each.kind === 'goal')
        .map((each) => each.termId)
    expect(await goals(d.id)).toEqual([goalId])
    expect(await goals(second.id)).toEqual([a])
    expect(await goals(third.id)).toEqual([])
  })

  test('a loop, a third level, a code once used, an empty note, an old form: refused', async () => {
    await using d = await openDesk(await testDatabase(target))
    const [set] = await goalTree(d.db, 'pl')
    const [first, second] = set?.goals ?? []
    const child = first?.children[0]
    if (!set || !first || !second || !child) throw new Error('the frame has goals')
    const refused = (refusal: string) => ({ ok: false, refusal })
    const move = async (id: number, parentId: number | null, code: string) =>
      moveTerm(d.db, { ...(await edit(d, id)), parentId, afterId: null, code }, BY)
    expect(await move(first.id, child.id, '1.9')).toEqual(refused('loop'))
    expect(await move(first.id, first.id, '1.9')).toEqual(refused('loop'))
    expect(await move(first.id, second.id, '2.9')).toEqual(refused('tooDeep'))
    expect(await move(child.id, second.id, '1.9')).toEqual(refused('codeShape'))
    expect((await move(child.id, second.id, `${second.code}.77`)).ok).toBe(true)
    // What was printed once means the same goal for ever.
    expect(await added(d, set.id, child.code, 'Cudzy numer', first.id)).toEqual(
      refused('codeTaken'),
    )
    expect(await added(d, set.id, '99', ` ${first.name.toUpperCase()}`, null)).toEqual(
      refused('nameTaken'),
    )
    expect(await retireTerm(d.db, await edit(d, first.id), BY)).toEqual(refused('hasLivingTerms'))
    const empty = await edit(d, child.id, '  ')
    expect(await retireTerm(d.db, empty, BY)).toEqual(refused('noteMissing'))
    const names = { name_pl: 'Nowa nazwa', name_en: null, name_uk: null }
    const seen = await edit(d, child.id)
    const [one, two] = await Promise.all([
      renameTerm(d.db, { ...seen, names }, BY),
      renameTerm(d.db, { ...seen, names: { ...names, name_pl: 'Inna' } }, BY),
    ])
    expect([one, two].filter((result) => result.ok)).toHaveLength(1)
    expect([one, two].find((result) => !result.ok)).toEqual(refused('conflict'))
    expect((await retireTerm(d.db, await edit(d, child.id), BY)).ok).toBe(true)
    const [mainAreaId] = await d.areaIds()
    expect(await tag(d, { mainAreaId, goalIds: [child.id] })).toEqual(refused('retiredTerm'))
    const book = await exportCodebook(d.db, set.id)
    expect(book?.terms.find((term) => term.code === `${second.code}.77`)).toMatchObject({
      parent_code: second.code,
      retired_at: FIXED_NOW,
    })
  })

  test('a keyword that was merged into another means that one when it is typed again', async () => {
    await using d = await openDesk(await testDatabase(target))
    const [mainAreaId] = await d.areaIds()
    await tag(d, { mainAreaId, keywords: ['ławka', 'ławki'] })
    const [one = 0, two = 0] = await d.termIds('keyword')
    const merge = { targetId: two, sourceIds: [one], seen: await edit(d, two), note: NOTE }
    expect((await mergeTerms(d.db, merge, BY)).ok).toBe(true)
    expect((await tag(d, { mainAreaId, keywords: ['Ławka'] })).ok).toBe(true)
    const living = (await readJudgements(d.db, d.id, 'pl')).filter((each) => !each.removedAt)
    expect(living.filter((each) => each.kind === 'keyword').map((each) => each.termId)).toEqual([
      two,
    ])
  })
})
