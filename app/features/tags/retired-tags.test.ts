import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { readCodebook } from '../frame/codebook.server.ts'
import { readTags } from './read-tags.server.ts'
import { retiredTags } from './retired-tags.ts'

test('a tag stays in the form when its goal was retired since', async () => {
  await using database = await testDatabase()
  const { db } = database
  const before = await readCodebook(db, 'pl')
  const area = before.areas[0]
  const goal = before.goalSets[0]?.goals[0]?.children[0]
  if (!area || !goal) throw new Error('the frame has areas and goals')
  const [row] = await addPostulates(db, [{ termIds: [area.id, goal.id] }])
  const tags = (await readTags(db, [row!.id], 'pl')).get(row!.id) ?? []
  expect(retiredTags(tags, before)).toEqual([])
  await db
    .updateTable('term')
    .set({ retired_at: '2026-11-23T09:00:00.000Z' })
    .where('id', '=', goal.id)
    .execute()
  expect(retiredTags(tags, await readCodebook(db, 'pl'))).toEqual([
    { field: 'goalIds', termId: goal.id, name: `${goal.code} ${goal.name}` },
  ])
})
