import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { listLegalBases } from '../consultations/list-legal-bases.server.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { listRules } from '../moderation/rules.server.ts'
import { addFrameRow } from './add-frame-row.server.ts'
import { changeFrameRow } from './change-frame.server.ts'
import { listEstates } from './estates.server.ts'
import { listFrame, readFrameRow } from './frame-rows.server.ts'
import { moveFrameRow } from './move-frame-row.server.ts'
import type { Values } from './row-schema.ts'
import { removeFrameRow, restoreFrameRow, retireFrameRow } from './retire-frame-row.server.ts'
import type { Section } from './section.ts'
import { areaLevels } from './sections/areas.ts'
import { estates, units } from './sections/city.ts'
import { legalBases, moderationRules, officialRoutes, returnReasons } from './sections/rules.ts'
import { bodies, stages } from './sections/strategy.ts'
import { listUnits } from './units.server.ts'

const BY = { accountId: 'administrator', now: FIXED_NOW }

async function add(d: Desk, section: Section, parentId: string | null, values: Values) {
  const added = await addFrameRow(d.db, section, parentId, { values }, BY)
  return added.ok ? added.value.id : added.refusal
}

describe.each(databaseTargets())('on %s', (target) => {
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
    const refused = { ok: false, refusal: 'notFound' }
    expect(await add(d, areaLevels, null, { description_pl: 'Szósty' })).toBe('notFound')
    expect(await add(d, stages, null, { title_pl: 'Bez strategii' })).toBe('notFound')
    const [level] = (await listFrame(d.db, areaLevels, 'pl')).flatMap((group) => group.rows)
    expect(await retireFrameRow(d.db, areaLevels, level?.id ?? '', BY)).toEqual(refused)
    const mark = level?.mark ?? ''
    expect(await removeFrameRow(d.db, areaLevels, level?.id ?? '', mark, BY)).toEqual(refused)
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

  test('two estates never share a name, however it is written', async () => {
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
  })
})
