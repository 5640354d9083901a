import { expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeActor } from '#tests/support/staff.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { splitTerm } from '../codebook/split-term.server.ts'
import { readRoom } from '../room/read-room.server.ts'
import { readList } from '../register/read-list.server.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { rebuildCoverage } from './refresh-coverage.server.ts'

test.each(databaseTargets())(
  'a goal that was split keeps its row, its list and its voices until they are given on, on %s',
  async (target) => {
    await using d = await testDatabase(target)
    const { db } = d
    await makeActor(db, 'strategist', 'strategist')
    const goal = await db
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select(['term.id', 'term.code', 'term.revision', 'vocabulary.code as set'])
      .where('vocabulary.kind', '=', 'goal')
      .where('term.parent_id', 'is not', null)
      .orderBy('term.id')
      .executeTakeFirstOrThrow()
    await addPostulates(
      db,
      Array.from({ length: 7 }, () => ({ termIds: [goal.id] })),
    )
    await rebuildCoverage(db)
    const read = () => readRoom(db, new URLSearchParams(), 'pl')
    const before = await read()
    const parts = ['Część pierwsza', 'Część druga'].map((name) => ({
      name_pl: name,
      description_pl: null,
    }))
    const split = await splitTerm(
      db,
      { termId: goal.id, revision: goal.revision, note: 'Dwa różne cele.', parts },
      { accountId: 'strategist', now: FIXED_NOW },
    )
    expect(split.ok).toBe(true)

    const { table, gaps } = await read()
    const group = table?.groups.find((each) => each.rows.some((row) => row.code === goal.code))
    const row = group?.rows.find((each) => each.code === goal.code)
    expect(row).toMatchObject({ note: 'wycofany, czeka na przydzielenie', goal: null })
    expect(row?.total.count).toBe(7)
    expect(group?.head?.total.count).toBe(7)
    const list = await readList(
      db,
      new URLSearchParams({ cel: row?.total.query?.cel ?? '' }),
      'pl',
      translator('pl'),
      FIXED_NOW,
    )
    expect(list.total).toBe(7)

    const silent = gaps.goals.map((each) => each.name)
    expect(silent).not.toContain('Część pierwsza')
    expect(silent).not.toContain('Część druga')
    expect(gaps.goals).toHaveLength(before.gaps.goals.length)
    expect(gaps.combinations.some((pair) => pair.goal.startsWith('Część'))).toBe(false)

    await db.updateTable('tag').set({ removed_at: FIXED_NOW }).execute()
    await rebuildCoverage(db)
    const after = await read()
    expect(after.table?.groups.flatMap((each) => each.rows.map((r) => r.code))).not.toContain(
      goal.code,
    )
    expect(after.gaps.goals.map((each) => each.name)).toContain('Część pierwsza')
  },
  30_000,
)
