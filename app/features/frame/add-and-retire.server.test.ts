import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { listLegalBases } from '../consultations/list-legal-bases.server.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { listRules } from '../moderation/rules.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { readTags } from '../tags/read-tags.server.ts'
import { setTags, type TagRefusal } from '../tags/set-tags.server.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { addFrameRow } from './add-frame-row.server.ts'
import { changeFrameRow } from './change-frame.server.ts'
import { goalTree } from './codebook.server.ts'
import { listEstates } from './estates.server.ts'
import { listFrame, readFrameRow } from './frame-rows.server.ts'
import { moveFrameRow } from './move-frame-row.server.ts'
import type { Values } from './row-schema.ts'
import { removeFrameRow, restoreFrameRow, retireFrameRow } from './retire-frame-row.server.ts'
import type { Section } from './section.ts'
import { areas } from './sections/areas.ts'
import { estates, units } from './sections/city.ts'
import { goals, goalSets, operationalGoals } from './sections/goals.ts'
import { legalBases, moderationRules, officialRoutes, returnReasons } from './sections/rules.ts'
import { bodies, stages } from './sections/strategy.ts'
import { listUnits } from './units.server.ts'

const BY = { accountId: 'administrator', now: FIXED_NOW }
const SET = 'ramowe-cele-strategiczne'

async function add(d: Desk, section: Section, parentId: string | null, values: Values) {
  const added = await addFrameRow(d.db, section, parentId, values, BY)
  return added.ok ? added.value.id : added.refusal
}

async function emptySetId(d: Desk): Promise<string> {
  const [group] = await listFrame(d.db, goalSets, 'pl')
  const set = group?.rows.find((row) => row.values.state === 'preparing')
  if (!set) throw new Error(`no set in preparation like ${SET}`)
  return set.id
}

async function publish(d: Desk, setId: string) {
  const row = await readFrameRow(d.db, goalSets, setId)
  const values = { ...row?.values, state: 'active' }
  return changeFrameRow(d.db, goalSets, setId, { values, seen: row?.mark ?? '' }, BY)
}

async function tagGoal(d: Desk, goalId: string) {
  const [mainAreaId] = await d.areaIds()
  const choice = { ...NO_TAGS, mainAreaId, goalIds: [Number(goalId)] }
  return undoWhenRefused<unknown, TagRefusal>(d.db, async (trx) =>
    setTags(trx, await d.read(trx), choice, d.moderator.by, FIXED_NOW, null),
  )
}

describe.each(databaseTargets())('on %s', (target) => {
  test('the empty set gets its goals, is put to use, and its goals can be tagged', async () => {
    await using d = await openDesk(await testDatabase(target))
    const set = await emptySetId(d)
    const goal = await add(d, goals, set, { code: '1', name_pl: 'Zdrowe miasto' })
    const below = await add(d, operationalGoals, goal, { code: '1.1', name_pl: 'Więcej zieleni' })
    expect(await tagGoal(d, below)).toEqual({ ok: false, refusal: 'retiredTerm' })
    expect((await publish(d, set)).ok).toBe(true)
    expect((await tagGoal(d, below)).ok).toBe(true)
    const tree = (await goalTree(d.db, 'pl')).find((each) => String(each.id) === set)
    expect(tree?.state).toBe('active')
    expect(
      tree?.goals.map(({ code, slug, children }) => [code, slug, children.map((c) => c.code)]),
    ).toEqual([['1', '1-zdrowe-miasto', ['1.1']]])
  })

  test('the number of a goal is unique in its set and starts with that of the goal above', async () => {
    await using d = await openDesk(await testDatabase(target))
    const set = await emptySetId(d)
    const goal = await add(d, goals, set, { code: '5', name_pl: 'Piąty' })
    expect(await add(d, goals, set, { code: '5', name_pl: 'Znów piąty' })).toBe('codeTaken')
    expect(await add(d, goals, set, { code: '5.1', name_pl: 'Nie tutaj' })).toBe('codeShape')
    expect(await add(d, operationalGoals, goal, { code: '6.1', name_pl: 'Nie pod tym' })).toBe(
      'codeShape',
    )
    await add(d, operationalGoals, goal, { code: '5.1', name_pl: 'Pierwszy' })
    expect(await add(d, operationalGoals, goal, { code: '5.1', name_pl: 'Drugi' })).toBe(
      'codeTaken',
    )
    // In another set the same number is another goal.
    const other = await add(d, goalSets, null, { name_pl: 'Inny zbiór', state: 'preparing' })
    expect(Number(await add(d, goals, other, { code: '5', name_pl: 'Piąty' }))).toBeGreaterThan(0)
  })

  test('a retired goal is not offered or given any more, but old tags show it', async () => {
    await using d = await openDesk(await testDatabase(target))
    const set = await emptySetId(d)
    const goal = await add(d, goals, set, { code: '1', name_pl: 'Cel' })
    await publish(d, set)
    await tagGoal(d, goal)
    expect((await retireFrameRow(d.db, goals, goal, BY)).ok).toBe(true)
    const tags = (await readTags(d.db, [d.id], 'pl')).get(d.id) ?? []
    expect(tags.map((tag) => tag.name)).toContain('Cel')
    const offered = (await goalTree(d.db, 'pl')).flatMap((each) => each.goals.map((g) => g.id))
    expect(offered).not.toContain(Number(goal))
    const [mainAreaId] = await d.areaIds()
    await undoWhenRefused<unknown, TagRefusal>(d.db, async (trx) =>
      setTags(trx, await d.read(trx), { ...NO_TAGS, mainAreaId }, d.moderator.by, FIXED_NOW, null),
    )
    expect(await tagGoal(d, goal)).toEqual({ ok: false, refusal: 'retiredTerm' })
    await restoreFrameRow(d.db, goals, goal, BY)
    expect((await tagGoal(d, goal)).ok).toBe(true)
  })

  test('a goal goes after the goals below it and comes back before them', async () => {
    await using d = await openDesk(await testDatabase(target))
    const set = await emptySetId(d)
    const goal = await add(d, goals, set, { code: '1', name_pl: 'Cel' })
    const below = await add(d, operationalGoals, goal, { code: '1.1', name_pl: 'Pod celem' })
    expect(await retireFrameRow(d.db, goals, goal, BY)).toEqual({
      ok: false,
      refusal: 'hasLivingGoals',
    })
    await retireFrameRow(d.db, operationalGoals, below, BY)
    expect((await retireFrameRow(d.db, goals, goal, BY)).ok).toBe(true)
    const under = { code: '1.2', name_pl: 'Za późno' }
    expect(await add(d, operationalGoals, goal, under)).toBe('parentRetired')
    expect(await restoreFrameRow(d.db, operationalGoals, below, BY)).toEqual({
      ok: false,
      refusal: 'parentRetired',
    })
  })

  test('estates, units, rules, reasons and legal bases are added, retired and brought back', async () => {
    await using d = await openDesk(await testDatabase(target))
    const name = 'Zażółć Gęślą'
    const rule = { name_pl: name, text_pl: 'Tekst', ground: 'terms' }
    const cases: [Section, Values, () => Promise<string[]>][] = [
      [estates, { name }, async () => (await listEstates(d.db)).map((row) => row.slug)],
      [
        units,
        { name, short_name: 'Z', kind: 'office', email: null, is_example: 0 },
        async () => (await listUnits(d.db)).map((row) => row.slug),
      ],
      [
        moderationRules,
        rule,
        async () => (await listRules(d.db, 'hide', 'pl')).map((row) => row.code),
      ],
      [
        returnReasons,
        rule,
        async () => (await listRules(d.db, 'return', 'pl')).map((row) => row.code),
      ],
      [
        legalBases,
        {
          name_pl: name,
          citation_pl: 'art. 1',
          min_days: 14,
          report_days: null,
          needs_places: 1,
          needs_meetings: 0,
          min_forms: 1,
          late_remarks: 'left',
        },
        async () => (await listLegalBases(d.db)).map((row) => row.code),
      ],
    ]
    for (const [section, values, offered] of cases) {
      const before = await offered()
      const id = await add(d, section, null, values)
      const [code = ''] = (await offered()).filter((each) => !before.includes(each))
      // Both kinds of rules share a table, so the second of the same name gets a number.
      expect(code).toMatch(/^zazolc[-_]gesla(_2)?$/)
      expect((await offered()).at(-1)).toBe(code)
      await retireFrameRow(d.db, section, id, BY)
      expect(await offered()).toEqual(before)
      await restoreFrameRow(d.db, section, id, BY)
      expect(await offered()).toContain(code)
    }
  })

  test('nothing is added, retired, moved or removed where the section does not allow it', async () => {
    await using d = await openDesk(await testDatabase(target))
    const [mainArea] = await d.areaIds()
    const id = String(mainArea)
    const refused = { ok: false, refusal: 'notFound' }
    expect(await add(d, areas, null, { name_pl: 'Siódmy' })).toBe('notFound')
    expect(await add(d, goals, null, { code: '1', name_pl: 'Bez zbioru' })).toBe('notFound')
    expect(await retireFrameRow(d.db, areas, id, BY)).toEqual(refused)
    const mark = (await readFrameRow(d.db, areas, id))?.mark ?? ''
    expect(await removeFrameRow(d.db, areas, id, mark, BY)).toEqual(refused)
    expect(await removeFrameRow(d.db, officialRoutes, 'petition', '', BY)).toEqual(refused)
  })

  test('what nothing points at can be removed, by somebody who saw it as it is', async () => {
    await using d = await openDesk(await testDatabase(target))
    const values = { name_pl: 'Rada', role_pl: 'Radzi', state: 'planned' }
    const id = await add(d, bodies, null, values)
    expect(await removeFrameRow(d.db, bodies, id, 'old', BY)).toEqual({
      ok: false,
      refusal: 'conflict',
    })
    const row = await readFrameRow(d.db, bodies, id)
    expect((await removeFrameRow(d.db, bodies, id, row?.mark ?? '', BY)).ok).toBe(true)
    expect(await readFrameRow(d.db, bodies, id)).toBeNull()
  })

  test('rows change places with their neighbours, and each step is logged', async () => {
    await using d = await openDesk(await testDatabase(target))
    const ids = async () =>
      (await listFrame(d.db, stages, 'pl'))[0]?.rows.map((row) => row.id) ?? []
    const [one = '', two = '', ...rest] = await ids()
    expect((await moveFrameRow(d.db, stages, one, 'down', BY)).ok).toBe(true)
    expect(await ids()).toEqual([two, one, ...rest])
    await moveFrameRow(d.db, stages, one, 'up', BY)
    expect(await ids()).toEqual([one, two, ...rest])
    expect(await moveFrameRow(d.db, stages, one, 'up', BY)).toEqual({
      ok: false,
      refusal: 'unchanged',
    })
    expect(await moveFrameRow(d.db, stages, '999', 'up', BY)).toEqual({
      ok: false,
      refusal: 'notFound',
    })
    const log = await d.db.selectFrom('audit_entry').select('details').execute()
    expect(log.map(({ details }) => JSON.parse(details).act)).toEqual(['moved', 'moved'])
  })

  test('a retired row is passed over, and equal places move apart', async () => {
    await using d = await openDesk(await testDatabase(target))
    await d.db.updateTable('estate').set({ position: 3 }).execute()
    const ids = async () =>
      (await listFrame(d.db, estates, 'pl'))[0]?.rows.map((row) => row.id) ?? []
    const [one = '', two = '', three = ''] = await ids()
    await retireFrameRow(d.db, estates, two, BY)
    await moveFrameRow(d.db, estates, three, 'up', BY)
    expect((await ids()).slice(0, 2)).toEqual([three, one])
    expect((await ids()).at(-1)).toBe(two)
  })

  test('two estates or goals of one set never share a name, however it is written', async () => {
    await using d = await openDesk(await testDatabase(target))
    const one = await add(d, estates, null, { name: 'Nowe Pole' })
    expect(await add(d, estates, null, { name: 'NOWE pole' })).toBe('nameTaken')
    const other = await add(d, estates, null, { name: 'Stare Pole' })
    await retireFrameRow(d.db, estates, one, BY)
    const row = await readFrameRow(d.db, estates, other)
    const rename = (name: string) =>
      changeFrameRow(d.db, estates, other, { values: { name }, seen: row?.mark ?? '' }, BY)
    expect(await rename('Nowe Pole')).toEqual({ ok: false, refusal: 'nameTaken' })
    expect((await rename('STARE POLE')).ok).toBe(true)
    const setId = await emptySetId(d)
    expect(await add(d, goals, setId, { code: '1', name_pl: 'Jeden cel' })).toMatch(/^\d+$/)
    expect(await add(d, goals, setId, { code: '2', name_pl: 'Jeden cel' })).toBe('nameTaken')
  })
})
