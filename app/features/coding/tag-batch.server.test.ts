import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { openDesk } from '#tests/support/desk.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { readTermLines } from '../codebook/read-vocabulary.server.ts'
import { readTags } from '../tags/read-tags.server.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { setTags } from '../tags/set-tags.server.ts'
import { carryOutTagBatch, prepareTagBatch, runTagBatch } from './tag-batch.server.ts'
import { undoTagBatch } from './undo-tag-batch.server.ts'

const UNDO = { reason: 'cofnięcie' }
const BATCH = { reason: 'lista', scope: 'selected' as const, back: '/panel/rejestr' }

describe.each(databaseTargets())('tags of many on %s', (target) => {
  test('a keyword that only an undone batch used leaves the codebook, and comes back when typed', async () => {
    await using d = await openDesk(await testDatabase(target))
    const { id: accountId } = d.moderator
    const [main = 0] = await d.areaIds()
    const rows = await addPostulates(d.db, [{ termIds: [main] }, { termIds: [main] }])
    const [one = 0, two = 0] = rows.map((row) => row.id)
    const tag = (id: number, keywords: string[]) =>
      d.db
        .transaction()
        .execute(async (trx) =>
          setTags(
            trx,
            await d.read(trx, id),
            { ...NO_TAGS, mainAreaId: main, keywords },
            d.other.by,
            FIXED_NOW,
            null,
          ),
        )
    await tag(two, ['stare'])
    const vocabulary = await d.db
      .selectFrom('vocabulary')
      .select('id')
      .where('kind', '=', 'keyword')
      .executeTakeFirstOrThrow()
    const keywords = async () =>
      (await readTermLines(d.db, { id: vocabulary.id, kind: 'keyword' }, 'pl')).lines.map(
        (line) => line.name,
      )
    const change = { add: { ...NO_TAGS, keywords: ['nowe', 'stare'] }, removeTermIds: [] }
    const batch = { ...BATCH, submissionIds: [one], change }
    const done = await runTagBatch(d.db, batch, accountId, FIXED_NOW)
    expect(await keywords()).toEqual(['nowe', 'stare'])
    await undoTagBatch(d.db, done.batchId, { accountId, ...UNDO }, FIXED_NOW)
    expect(await keywords()).toEqual(['stare'])
    expect(await tag(one, ['nowe'])).toMatchObject({ ok: true })
    expect(await keywords()).toEqual(['nowe', 'stare'])
  })

  test('put on and taken off, each refusal named, undone except what was judged again', async () => {
    await using d = await openDesk(await testDatabase(target))
    const { id: accountId } = d.moderator
    const [main, other] = await d.areaIds()
    const [goal = 0, goal2 = 0] = await d.termIds('goal')
    const rows = await addPostulates(d.db, [
      { termIds: [main, goal] },
      { termIds: [main, goal] },
      { termIds: [other] },
      { termIds: [main], locked_by: d.other.id, locked_until: '2026-11-23T09:10:00.000Z' },
      { termIds: [main], visibility: 'withdrawn' },
    ])
    const ids = rows.map((row) => row.id)
    const [one = 0, two = 0, three = 0, locked = 0, withdrawn = 0] = ids
    const living = async (id: number) =>
      ((await readTags(d.db, [id], 'pl')).get(id) ?? [])
        .map((tag) => (tag.isMain ? -tag.termId : tag.termId))
        .toSorted((a, b) => a - b)
    const before = await Promise.all(ids.map(living))
    const add = { ...NO_TAGS, mainAreaId: other, goalIds: [goal2], keywords: ['ławki'] }
    const change = { add, removeTermIds: [goal] }
    const batch = { ...BATCH, submissionIds: [...ids, one], change }
    const done = await runTagBatch(d.db, batch, accountId, FIXED_NOW)
    expect(done).toMatchObject({
      changed: 3,
      unchanged: [],
      refused: [
        { submissionId: locked, refusal: 'locked' },
        { submissionId: withdrawn, refusal: 'wrongState' },
      ],
    })
    const keyword = (await d.termIds('keyword'))[0] ?? 0
    const wanted = [-other, goal2, keyword].toSorted((a, b) => a - b)
    expect(await Promise.all([one, two, three].map(living))).toEqual([wanted, wanted, wanted])
    expect((await d.read(d.db, one)).main_area_id).toBe(other)

    // Somebody judges the second one again, and adds to the third what the batch did not touch.
    const theme = (await d.termIds('theme'))[0] ?? 0
    const judge = async (id: number, choice: typeof add) =>
      d.db
        .transaction()
        .execute(async (trx) =>
          setTags(trx, await d.read(trx, id), choice, d.other.by, FIXED_NOW, null),
        )
    await judge(two, { ...NO_TAGS, mainAreaId: main, goalIds: [goal2], keywords: ['ławki'] })
    await judge(three, { ...add, themeIds: [theme] } as typeof add)
    const again = { accountId, ...UNDO }
    const undone = await undoTagBatch(d.db, done.batchId, again, FIXED_NOW)
    expect(undone).toEqual({ ok: true, value: { undone: 2, kept: 1, later: 0 } })
    expect(await living(one)).toEqual(before[0])
    expect(await living(two)).toEqual([-main, goal2, keyword].toSorted((a, b) => a - b))
    expect(await living(three)).toEqual([-other, theme].toSorted((a, b) => a - b))
    expect(await undoTagBatch(d.db, done.batchId, again, FIXED_NOW)).toMatchObject({ ok: false })
    const kept = await d.db
      .selectFrom('tag_batch_item')
      .select(['submission_id', 'refusal'])
      .where('state', '=', 'kept')
      .execute()
    expect(kept).toEqual([{ submission_id: two, refusal: 'judgedAgain' }])
    // Nothing of the history is gone: what the batch gave is there, taken off with its reason.
    const history = await d.db
      .selectFrom('tag')
      .select('removal_reason')
      .where('submission_id', '=', one)
      .where('removed_at', 'is not', null)
      .where('term_id', '=', goal2)
      .execute()
    expect(history).toEqual([{ removal_reason: 'cofnięcie' }])
  })

  test('one asked twice is done once, and one that stopped goes on', async () => {
    await using d = await openDesk(await testDatabase(target))
    const { id: accountId } = d.moderator
    const [main, other] = await d.areaIds()
    const rows = await addPostulates(d.db, [{ termIds: [main] }, { termIds: [main] }])
    const submissionIds = rows.map((row) => row.id)
    const change = { add: { ...NO_TAGS, areaIds: [other] }, removeTermIds: [] }
    const batch = { ...BATCH, submissionIds, change }
    const id = await prepareTagBatch(d.db, batch, accountId, FIXED_NOW)
    await d.db.updateTable('tag_batch').set({ state: 'running' }).where('id', '=', id).execute()
    await Promise.all([1, 2].map(() => carryOutTagBatch(d.db, id, accountId, FIXED_NOW)))
    const tags = await d.db
      .selectFrom('tag')
      .select('id')
      .where('term_id', '=', other)
      .where('submission_id', 'in', submissionIds)
      .execute()
    expect(tags).toHaveLength(2)
    const last = await carryOutTagBatch(d.db, id, accountId, FIXED_NOW)
    expect(last).toEqual({ ok: false, refusal: 'alreadyDone' })
  })
})
