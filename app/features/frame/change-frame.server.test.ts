import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW } from '#tests/support/database.ts'
import { testDatabase } from '#tests/support/database.ts'
import { openDesk } from '#tests/support/desk.ts'
import { contentVersion } from '#db/content-version.server.ts'
import { readPromise } from '../promise/promise.server.ts'
import {
  DEFAULT_WORKSHOP_SETTINGS,
  readWorkshopSettings,
} from '../workshops/workshop-settings.server.ts'
import { listThemes } from './codebook.server.ts'
import { changeFrameRow } from './change-frame.server.ts'
import { listFrame, readFrameRow, type FrameRow } from './frame-rows.server.ts'
import type { Values } from './row-schema.ts'
import type { Section } from './section.ts'
import { maturity } from './sections/areas.ts'
import { units } from './sections/city.ts'
import { goalSets } from './sections/goals.ts'
import { promise, workshops } from './sections/rules.ts'
import { themeEditions } from './sections/themes.ts'

const BY = { accountId: 'administrator', now: FIXED_NOW }

async function first(db: Database, section: Section): Promise<FrameRow> {
  const [group] = await listFrame(db, section, 'pl')
  const row = group?.rows[0] && (await readFrameRow(db, section, group.rows[0].id))
  if (!row) throw new Error(`no rows in ${section.name}`)
  return row
}

function save(db: Database, section: Section, row: FrameRow, values: Values) {
  const edit = { values: { ...row.values, ...values }, seen: row.mark }
  return changeFrameRow(db, section, row.id, edit, BY)
}

describe.each(databaseTargets())('on %s', (target) => {
  test('of two who edit the same row the second is told, and nothing of it is written', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const row = await first(desk.db, units)
    const [one, two] = await Promise.all([
      save(desk.db, units, row, { name: 'Pierwsza nazwa' }),
      save(desk.db, units, row, { short_name: 'Druga' }),
    ])
    expect([one, two].filter((result) => result.ok)).toHaveLength(1)
    expect([one, two].find((result) => !result.ok)).toEqual({ ok: false, refusal: 'conflict' })
    const log = await desk.db.selectFrom('audit_entry').select('action').execute()
    expect(log).toHaveLength(1)
  })

  test('a change is logged by the names of its columns, without the texts', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const row = await first(desk.db, maturity)
    const version = await contentVersion(desk.db)
    await save(desk.db, maturity, row, { name_pl: 'Tajny tekst', name_en: 'Secret' })
    const [entry] = await desk.db.selectFrom('audit_entry').selectAll().execute()
    expect(entry).toMatchObject({
      action: 'frame.changed',
      object_type: 'frame',
      object_id: `dojrzalosc/${row.id}`,
      actor_id: 'administrator',
    })
    expect(JSON.parse(entry?.details ?? '')).toEqual({
      section: 'maturity',
      id: row.id,
      act: 'changed',
      columns: ['name_pl', 'name_en'],
    })
    expect(await contentVersion(desk.db)).toBeGreaterThan(version)
  })

  test('saving what is stored writes nothing', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const version = await contentVersion(desk.db)
    for (const section of [maturity, units, themeEditions, promise]) {
      const row = await first(desk.db, section)
      expect(await save(desk.db, section, row, {})).toEqual({ ok: false, refusal: 'unchanged' })
    }
    expect(await contentVersion(desk.db)).toBe(version)
    expect(await desk.db.selectFrom('audit_entry').select('seq').execute()).toEqual([])
  })

  test('only columns that the section edits are written', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const row = await first(desk.db, units)
    const values = { name: 'Nowa', slug: 'inny', position: 99, retired_at: FIXED_NOW }
    await save(desk.db, units, row, values)
    const stored = await desk.db
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', Number(row.id))
      .executeTakeFirstOrThrow()
    expect(stored).toMatchObject({ name: 'Nowa', retired_at: null, position: row.position })
    expect(stored.slug).not.toBe('inny')
  })

  test('a row of another section, or of none, is not found', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const edition = await first(desk.db, themeEditions)
    for (const id of [edition.id, '999999', '0', 'x', '1-1', '-1', '1e3', '']) {
      expect(await readFrameRow(desk.db, goalSets, id), id).toBeNull()
    }
  })

  test('a new promise holds for what is sent afterwards', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const before = await desk.read()
    const row = await first(desk.db, promise)
    await save(desk.db, promise, row, { moderationWorkingDays: 5, answerDays: 60 })
    const [entry] = await desk.db.selectFrom('audit_entry').select('details').execute()
    expect(JSON.parse(entry?.details ?? '')).toMatchObject({
      moderationWorkingDays: [row.values.moderationWorkingDays, 5],
      answerDays: [row.values.answerDays, 60],
    })
    expect(await readPromise(desk.db)).toEqual({ moderationWorkingDays: 5, answerDays: 60 })
    expect((await desk.read()).answer_due_at).toBe(before.answer_due_at)
    const later = await desk.submit('Po zmianie terminów')
    expect(later.answer_due_at > before.answer_due_at).toBe(true)
  })

  test('one edition of the themes is in use: choosing the other puts the first aside', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const rows = (await listFrame(desk.db, themeEditions, 'pl')).flatMap((group) => group.rows)
    const used = rows.find((row) => row.values.state === 'active')
    const other = rows.find((row) => row.values.state === 'preparing')
    if (!used || !other) throw new Error('two editions expected')
    const count = (await listThemes(desk.db, 'pl')).length
    expect(await save(desk.db, themeEditions, used, { state: 'preparing' })).toEqual({
      ok: false,
      refusal: 'lastEdition',
    })
    await save(desk.db, themeEditions, other, { state: 'active' })
    expect((await readFrameRow(desk.db, themeEditions, used.id))?.values.state).toBe('preparing')
    expect((await listThemes(desk.db, 'pl')).length).not.toBe(count)
  })

  test('an empty goal set is not put to use', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const [group] = await listFrame(desk.db, goalSets, 'pl')
    const empty = group?.rows.find((row) => row.values.state === 'preparing')
    expect(empty && (await save(desk.db, goalSets, empty, { state: 'active' }))).toEqual({
      ok: false,
      refusal: 'emptySet',
    })
  })

  test('the settings of workshops hold for every workshop', async () => {
    await using desk = await openDesk(await testDatabase(target))
    const row = await first(desk.db, workshops)
    expect(row.values).toEqual(DEFAULT_WORKSHOP_SETTINGS)
    await save(desk.db, workshops, row, { seatsAtOnce: 3 })
    expect(await readWorkshopSettings(desk.db)).toEqual({
      ...DEFAULT_WORKSHOP_SETTINGS,
      seatsAtOnce: 3,
    })
  })
})
