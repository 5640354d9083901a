import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { seedIndicators } from '#db/seed/seed-indicators.server.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { actOnIndicator } from './act-on-indicator.server.ts'
import { keepIndicatorFile, runIndicatorImport, viewIndicatorFile } from './import-values.server.ts'
import { readFileRows } from './export-tables.server.ts'
import { indicatorsCsv } from './indicators-csv.server.ts'
import { readCatalogueFilters } from './filters.ts'
import { indicatorsOfTerms } from './indicators-of.server.ts'
import { readIndicator } from './read-indicator.server.ts'

const strategist: AccountActor = {
  kind: 'account',
  id: 's1',
  name: 'Sylwia',
  locale: 'pl',
  roles: ['strategist'],
  unitId: null,
  confirmed: true,
}
const officer: AccountActor = { ...strategist, id: 'o1', roles: ['unit_officer'], unitId: 1 }
const NO_CHOICE = new Map<number, string>()

describe.each(databaseTargets())('indicators on %s', (target) => {
  test('catalogue, corrections, conflicts, imports: what is written once stays readable', async () => {
    await using d = await testDatabase(target)
    const { db } = d
    for (const { id, name } of [strategist, officer]) {
      await db
        .insertInto('account')
        .values({
          id,
          email: `${id}@example.pl`,
          email_canonical: `${id}@example.pl`,
          display_name: name,
          locale: 'pl',
          created_at: FIXED_NOW,
          password_hash: null,
          unit_id: null,
          confirmed_at: FIXED_NOW,
          blocked_at: null,
          demo_at: null,
        })
        .execute()
    }
    const known = await db
      .selectFrom('indicator')
      .select(['id', 'edition', 'code', 'theme_id', 'area_id'])
      .execute()
    expect(known).toHaveLength(204)
    expect(known.every((row) => row.theme_id && row.area_id)).toBe(true)
    expect(await seedIndicators(db)).toBe(0)

    const id = known.find((row) => row.edition === '2014' && row.code === '8.1')?.id ?? 0
    const form = (revision: number, value: number, reason: string | null = null) =>
      ({
        intent: 'value',
        revision,
        period: '2024',
        value,
        note: null,
        valueSource: null,
        reason,
        isExample: false,
      }) as const
    const act = (by: AccountActor, ...rest: Parameters<typeof form>) =>
      actOnIndicator(db, id, form(...rest), by, FIXED_NOW)
    expect(await act(officer, 1, 20)).toEqual({ ok: false, refusal: 'notYours' })
    expect(await act(strategist, 1, 20)).toEqual({ ok: true, value: 'added' })
    expect(await act(strategist, 1, 21)).toEqual({ ok: false, refusal: 'conflict' })
    expect(await act(strategist, 2, 21)).toMatchObject({ refusal: { field: 'reason' } })
    expect(await act(strategist, 2, 21, 'Błąd w raporcie')).toEqual({
      ok: true,
      value: 'corrected',
    })
    const page = await readIndicator(db, { id }, 'pl')
    expect(page?.changes).toMatchObject([
      { value_before: 20, value_after: 21, reason: 'Błąd w raporcie' },
    ])

    // An import with two bad rows: seen first, then the good ones only, and again changes nothing.
    const file = new TextEncoder().encode(
      'wskaznik;okres;wartosc\n8.1;2023;22,5\n8.1;2027;5\n8.1;2022;20 µg/m³\n8.1;2024;19,9\n',
    )
    const who = { actor: strategist, now: FIXED_NOW }
    const take = async () => {
      const kept = await keepIndicatorFile(db, file, 'pm.csv', who)
      if (!kept.ok) throw new Error(kept.refusal)
      const view = await viewIndicatorFile(db, kept.value, NO_CHOICE, who)
      expect(
        await viewIndicatorFile(db, kept.value, NO_CHOICE, { ...who, actor: officer }),
      ).toBeNull()
      const outcomes = view?.rows.map((row) => row.outcome)
      const why = { isExample: false, reason: 'Nowy raport GIOŚ' }
      if (outcomes?.includes('correct')) {
        // Published numbers are not overwritten in silence, and the file stays for the answer.
        const silent = { ...why, reason: null }
        expect(await runIndicatorImport(db, kept.value, NO_CHOICE, silent, who)).toEqual({
          ok: false,
          refusal: 'needsReason',
        })
        expect((await readIndicator(db, { id }, 'pl'))?.values).toHaveLength(1)
      }
      expect(await runIndicatorImport(db, kept.value, NO_CHOICE, why, who)).toMatchObject({
        ok: true,
      })
      expect(await runIndicatorImport(db, kept.value, NO_CHOICE, why, who)).toEqual({
        ok: false,
        refusal: 'done',
      })
      return outcomes
    }
    expect(await take()).toEqual(['add', 'bad', 'bad', 'correct'])
    expect(await take()).toEqual(['same', 'bad', 'bad', 'same'])
    const after = await readIndicator(db, { id }, 'pl')
    expect(after?.values.map(({ period, value }) => [period, value])).toEqual([
      ['2023', 22.5],
      ['2024', 19.9],
    ])
    expect(after?.changes).toHaveLength(2)
    expect(after?.changes[0]).toMatchObject({ reason: 'Nowy raport GIOŚ', by: 'Sylwia' })
    expect(after?.card).toMatchObject({ isExample: false, isMixed: false })

    // The files hold the numbers of the page; the area of the theme leads to it.
    const rows = await readFileRows(db, 'serie', readCatalogueFilters(new URLSearchParams()), 'pl')
    expect(rows).toMatchObject([
      { okres: '2023', wartosc: 22.5, przyklad: false },
      { okres: '2024', wartosc: 19.9 },
    ])
    const csv = indicatorsCsv(rows ?? [], 'pl')
    expect(csv).toContain('"Okres";"Wartość";"Przykład"')
    expect(csv).toMatch(/"nr \d+\.\d+";.*"2023";"22,5";"nie"/)
    const areaId = known.find((row) => row.id === id)?.area_id ?? 0
    expect((await indicatorsOfTerms(db, [areaId], 'en')).map((card) => card.id)).toEqual([id])
  })
})
