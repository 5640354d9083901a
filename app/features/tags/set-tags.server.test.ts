import { expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { readTags } from './read-tags.server.ts'
import { setTags, type TagRefusal } from './set-tags.server.ts'
import { NO_TAGS, type TagChoice } from './tag-choice.ts'

/** The first test that asks for PostgreSQL waits until it has started. */
const STARTING_POSTGRES_MS = 60_000

const LATER = '2026-11-23T10:00:00.000Z'

async function tag(d: Desk, choice: Partial<TagChoice>, now = FIXED_NOW, reason = 'test') {
  return undoWhenRefused<unknown, TagRefusal>(d.db, async (trx) =>
    setTags(trx, await d.read(trx), { ...NO_TAGS, ...choice }, d.moderator.by, now, reason),
  )
}

test('one main area, and the column of the row says the same', async () => {
  await using d = await openDesk()
  const [first, second] = await d.areaIds()
  await tag(d, { mainAreaId: first, areaIds: [second] })
  expect((await d.read()).main_area_id).toBe(first)
  await tag(d, { mainAreaId: second, areaIds: [first] }, LATER)
  expect((await d.read()).main_area_id).toBe(second)
  const tags = (await readTags(d.db, [d.id], 'pl')).get(d.id) ?? []
  expect(tags.map((t) => [t.termId, t.isMain])).toEqual([
    [second, true],
    [first, false],
  ])
})

test('a tag taken off stays with who, when and why; one that stays keeps its judgement', async () => {
  await using d = await openDesk()
  const [main, other] = await d.areaIds()
  await tag(d, { mainAreaId: main, areaIds: [other] }, FIXED_NOW, 'first look')
  await tag(d, { mainAreaId: main }, LATER, 'second look')
  const rows = await d.db.selectFrom('tag').selectAll().orderBy('id').execute()
  expect(rows).toMatchObject([
    { term_id: main, proposed_at: FIXED_NOW, reason: 'first look', removed_at: null },
    {
      term_id: other,
      removed_at: LATER,
      removed_by: d.moderator.by.accountId,
      removal_reason: 'second look',
    },
  ])
  expect(rows[0]?.codebook_version).toBeGreaterThan(0)
  const events = await d.events()
  expect(events.map((e) => [e.type, e.audience])).toEqual([
    ['received', 'public'],
    ['tagged', 'internal'],
    ['untagged', 'internal'],
  ])
  expect(JSON.parse(events[2]?.data ?? '')).toEqual({ termIds: [other] })
})

test('the same choice again writes nothing', async () => {
  await using d = await openDesk()
  const [main] = await d.areaIds()
  await tag(d, { mainAreaId: main, keywords: ['Ławki'] })
  const before = await d.read()
  await tag(d, { mainAreaId: main, keywords: ['ławki '] }, LATER)
  expect(await d.read()).toEqual(before)
  expect(await d.events()).toHaveLength(2)
})

test('a term that does not exist, is of another kind or was retired is refused', async () => {
  await using d = await openDesk()
  const [main, retired] = await d.areaIds()
  const [theme] = await d.termIds('theme')
  expect(await tag(d, { mainAreaId: 999_999 })).toEqual({ ok: false, refusal: 'unknownTerm' })
  expect(await tag(d, { mainAreaId: theme })).toEqual({ ok: false, refusal: 'unknownTerm' })
  await tag(d, { mainAreaId: main, areaIds: [retired ?? 0] })
  await d.db
    .updateTable('term')
    .set({ retired_at: LATER })
    .where('id', '=', retired ?? 0)
    .execute()
  // What was given before it was retired may stay; anew it is not given.
  expect((await tag(d, { mainAreaId: main, areaIds: [retired ?? 0] })).ok).toBe(true)
  await tag(d, { mainAreaId: main })
  expect(await tag(d, { mainAreaId: retired })).toEqual({ ok: false, refusal: 'retiredTerm' })
})

test('terms of an edition or a goal set that is not in use are refused', async () => {
  await using d = await openDesk()
  const preparing = await d.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('kind', '=', 'theme')
    .where('state', '=', 'preparing')
    .executeTakeFirstOrThrow()
  expect(await tag(d, { themeIds: [preparing.id] })).toEqual({ ok: false, refusal: 'retiredTerm' })
})

test('keywords that differ only in case or diacritics are one term, and new ones are made once', async () => {
  await using d = await openDesk()
  await tag(d, { keywords: ['Zieleń  miejska', 'zielen miejska', 'ławki'] })
  const terms = await d.termIds('keyword')
  expect(terms).toHaveLength(2)
  const tags = (await readTags(d.db, [d.id], 'pl')).get(d.id) ?? []
  expect(tags.map((t) => t.name)).toEqual(['zieleń miejska', 'ławki'])
  expect(await tag(d, { keywords: ['x'.repeat(41)] })).toEqual({ ok: false, refusal: 'badKeyword' })
  expect(await tag(d, { keywords: ['!!!'] })).toEqual({ ok: false, refusal: 'badKeyword' })
})

test('what is published keeps a main area', async () => {
  await using d = await openDesk()
  const [main] = await d.areaIds()
  await tag(d, { mainAreaId: main })
  await d.db
    .updateTable('submission')
    .set({ visibility: 'published', public_title: 'T', public_body: 'B' })
    .execute()
  expect(await tag(d, {})).toEqual({ ok: false, refusal: 'mainAreaRequired' })
  expect((await d.read()).main_area_id).toBe(main)
})

test.each(databaseTargets())(
  'of two who tag at once the second is told, on %s',
  async (target) => {
    await using d = await openDesk(await testDatabase(target))
    const [first, second] = await d.areaIds()
    const row = await d.read()
    const results = await Promise.all(
      [first, second].map((mainAreaId) =>
        undoWhenRefused<unknown, TagRefusal>(d.db, (trx) =>
          setTags(
            trx,
            row,
            { ...NO_TAGS, mainAreaId: mainAreaId ?? null },
            d.moderator.by,
            FIXED_NOW,
            null,
          ),
        ),
      ),
    )
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toEqual({ ok: false, refusal: 'conflict' })
    expect((await readTags(d.db, [d.id], 'pl')).get(d.id)).toHaveLength(1)
  },
  STARTING_POSTGRES_MS,
)
