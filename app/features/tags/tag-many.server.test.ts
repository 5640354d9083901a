import { expect, test } from 'vitest'
import { FIXED_NOW } from '#tests/support/database.ts'
import { openDesk } from '#tests/support/desk.ts'
import { readTags } from './read-tags.server.ts'
import { NO_TAGS } from './tag-choice.ts'
import { tagMany } from './tag-many.server.ts'

test('tags are added to many at once, and each that cannot be is named', async () => {
  await using d = await openDesk()
  const [main, other] = await d.areaIds()
  const [goal] = await d.termIds('goal')
  const locked = await d.submit('Cudza sprawa')
  const withdrawn = await d.submit('Wycofana')
  await d.db
    .updateTable('submission')
    .set({ locked_by: d.other.by.accountId, locked_until: '2026-11-23T09:10:00.000Z' })
    .where('id', '=', locked.id)
    .execute()
  await d.db
    .updateTable('submission')
    .set({ visibility: 'withdrawn' })
    .where('id', '=', withdrawn.id)
    .execute()
  const { by } = d.moderator
  const ids = [d.id, locked.id, withdrawn.id, 999, d.id]
  const choice = { ...NO_TAGS, mainAreaId: main ?? null, keywords: ['ławki'] }
  expect(await tagMany(d.db, ids, choice, by, FIXED_NOW, 'lista')).toEqual({
    taggedIds: [d.id],
    refused: [
      { submissionId: locked.id, refusal: 'locked' },
      { submissionId: withdrawn.id, refusal: 'wrongState' },
      { submissionId: 999, refusal: 'notFound' },
    ],
  })
  const more = { ...NO_TAGS, areaIds: [other ?? 0], goalIds: [goal ?? 0] }
  await tagMany(d.db, [d.id], more, by, FIXED_NOW, 'lista')
  const tags = (await readTags(d.db, [d.id], 'pl')).get(d.id) ?? []
  expect(tags.filter((t) => t.kind !== 'keyword').map((t) => t.termId)).toEqual([main, other, goal])
  expect(tags.find((t) => t.isMain)?.termId).toBe(main)
})
