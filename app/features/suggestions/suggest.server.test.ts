import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { makeActor } from '#tests/support/staff.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { setTags } from '../tags/set-tags.server.ts'
import { keepTagRounds } from './keep-rounds.server.ts'
import { recordTables } from './record-tables.ts'
import { readRecord } from './read-record.server.ts'
import { withTaken } from './shown-suggestion.ts'
import { textToLearn } from './bag.ts'
import { suggestTags } from './suggest-for-case.server.ts'
import { suggestFor, type Suggestions } from './suggest.server.ts'

/** The first test that asks for PostgreSQL waits until it has started. */
const STARTING_POSTGRES_MS = 60_000
const BUS = {
  title: 'Autobus spóźnia się',
  body: 'Na przystanku stoję w deszczu, a rozkład kłamie.',
}

/** Says something of several areas. */
const MIXED = { title: 'Autobus do szkoły', body: 'Przystanek, drzewa, latarnia i rozkład.' }

const of = (suggestions: Suggestions, kind: string) =>
  suggestions.find((each) => each.kind === kind)?.items ?? []

async function teach(db: Database, termName: string, texts: readonly string[]): Promise<string[]> {
  const term = await db
    .selectFrom('term')
    .select('id')
    .where('name_pl', '=', termName)
    .executeTakeFirstOrThrow()
  const rows = await addPostulates(
    db,
    texts.map((body) => ({ title: 'Prośba', body })),
  )
  for (const row of rows) {
    const choice = { ...NO_TAGS, mainAreaId: term.id }
    const by = { kind: 'staff', accountId: 'ola' } as const
    await db.transaction().execute((trx) => setTags(trx, row, choice, by, FIXED_NOW, null))
  }
  return rows.map((row) => row.reference)
}

describe.each(databaseTargets())('suggestions on %s', (target) => {
  test(
    'words of the descriptions lead to areas, themes and units, as they are written',
    async () => {
      await using database = await testDatabase(target)
      const suggestions = await suggestFor(database.db, BUS, 'pl')
      const [area] = of(suggestions, 'area')
      expect(area).toMatchObject({ name: 'Infrastruktura i transport', earlier: [] })
      expect(area?.words).toContain('przystanku')
      // Descriptions alone are never called sure.
      expect(area?.confidence).not.toBe('sure')
      expect(of(suggestions, 'theme')[0]?.name).toBe('Transport')
      expect(of(suggestions, 'unit')[0]?.name).toBe('Zarząd Transportu Miejskiego w Kielcach')
      for (const { items } of suggestions) expect(items.length).toBeLessThanOrEqual(3)
    },
    STARTING_POSTGRES_MS,
  )

  test('how to reach the author is no reason, nor is what was covered', async () => {
    await using database = await testDatabase(target)
    const { db } = database
    const body =
      'Autobus nie zatrzymuje się na przystanku. Telefon 600 700 800, e-mail ja@example.pl.'
    const [row] = await addPostulates(db, [{ title: 'Prośba', body }])
    const suggestions = await suggestTags(db, row!, new Set(), 'pl')
    const words = suggestions.flatMap(({ items }) => items.flatMap((item) => item.words))
    expect(words).toContain('Autobus')
    for (const word of ['Telefon', 'telefon', 'e', 'mail', '600', 'example']) {
      expect(words).not.toContain(word)
    }
    const covered = textToLearn(['[ukryto: telefon] [ukryto: e-mail] autobus'])
    expect(covered.trim()).toBe('autobus')
  })

  test('a judgement is learned at once, with the submissions it comes from', async () => {
    await using database = await testDatabase(target)
    const { db } = database
    await makeActor(db, 'ola', 'moderator')
    const text = { title: 'Paczkomat', body: 'Paczkomat przy bloku.' }
    expect(of(await suggestFor(db, text, 'pl'), 'area')[0]?.name).not.toBe('Cyfrowe Kielce')
    const references = await teach(db, 'Cyfrowe Kielce', [
      'Paczkomat na osiedlu',
      'Jeszcze jeden paczkomat',
      'Paczkomat i znowu paczkomat',
    ])
    const [first] = of(await suggestFor(db, text, 'pl'), 'area')
    expect(first?.name).toBe('Cyfrowe Kielce')
    expect(first?.words).toEqual(['Paczkomat'])
    expect(first?.earlier).toHaveLength(2)
    for (const { reference } of first?.earlier ?? []) expect(references).toContain(reference)
  })

  test('a term, a unit or a vocabulary that is out of use is never suggested', async () => {
    await using database = await testDatabase(target)
    const { db } = database
    await makeActor(db, 'ola', 'moderator')
    await teach(db, 'Infrastruktura i transport', [BUS.body, BUS.body])
    const gone = { retired_at: FIXED_NOW }
    await db.updateTable('term').set(gone).where('code', '=', 'infrastruktura').execute()
    await db.updateTable('unit').set(gone).where('slug', '=', 'ztm').execute()
    await db
      .updateTable('vocabulary')
      .set({ state: 'retired' })
      .where('kind', '=', 'theme')
      .execute()
    const suggestions = await suggestFor(db, MIXED, 'pl')
    const names = suggestions.flatMap(({ items }) => items.map((item) => item.name))
    expect(names).not.toContain('Infrastruktura i transport')
    expect(names).not.toContain('Zarząd Transportu Miejskiego w Kielcach')
    expect(of(suggestions, 'theme')).toEqual([])
    expect(of(suggestions, 'area').length).toBeGreaterThan(0)
  })

  test('what is switched off is not suggested, one vocabulary or all', async () => {
    await using database = await testDatabase(target)
    const { db } = database
    const set = (value: object) =>
      db
        .updateTable('setting')
        .set({ value: JSON.stringify(value) })
        .where('key', '=', 'suggestions')
        .execute()
    await set({ isOn: 1, areas: 0, goals: 1, themes: 1, units: 1 })
    const kinds = (await suggestFor(db, BUS, 'pl')).map(({ kind }) => kind)
    expect(kinds).toEqual(['goal', 'theme', 'unit'])
    await set({ isOn: 0, areas: 1, goals: 1, themes: 1, units: 1 })
    expect(await suggestFor(db, BUS, 'pl')).toEqual([])
  })

  test('texts that say nothing get nothing; a huge one is read to its limit', async () => {
    await using database = await testDatabase(target)
    for (const body of ['', '🌳🌳 👍🏽', 'i oraz ale się', '\u0000 ​', 'xqzt wvkp']) {
      expect(await suggestFor(database.db, { title: '', body }, 'pl')).toEqual([])
    }
    const huge = `${BUS.body} `.repeat(20_000)
    expect(
      of(await suggestFor(database.db, { title: '', body: huge }, 'pl'), 'area')[0]?.name,
    ).toBe('Infrastruktura i transport')
  })

  test('the record counts what was taken and what was refused, and leaves out what nobody judged', async () => {
    await using database = await testDatabase(target)
    const { db } = database
    const [row] = await addPostulates(db, [MIXED])
    const shown = of(await suggestFor(db, MIXED, 'pl'), 'area')
    const model = (await suggestFor(db, MIXED, 'pl', ['area']))[0]!.model
    const stood = shown.map(({ labelId, confidence }, index) => {
      return { model, labelId, confidence, place: index + 1 }
    })
    const decided = { submissionId: row!.id, by: null, at: FIXED_NOW }
    const choices = [shown[0]!, shown[1]!].map((item) => ({ ...NO_TAGS, mainAreaId: item.labelId }))
    for (const choice of [...choices, NO_TAGS]) {
      await db.transaction().execute((trx) => keepTagRounds(trx, stood, choice, decided))
    }
    const record = await readRecord(db, 'pl', null)
    expect(record.rounds).toEqual([{ model, month: '2026-11', decided: 2, first: 1, any: 2 }])
    const first = record.items.filter((item) => item.labelId === shown[0]!.labelId)
    expect(first).toMatchObject([{ shown: 2, taken: 1, name: 'Infrastruktura i transport' }])
    // Of one month: its terms alone, beside all months.
    const earlier = { ...decided, at: '2026-09-01T09:00:00.000Z' }
    await db.transaction().execute((trx) => keepTagRounds(trx, stood, choices[1]!, earlier))
    const september = await readRecord(db, 'pl', '2026-09')
    expect(september.items.find((item) => item.labelId === shown[0]!.labelId)).toMatchObject({
      shown: 1,
      taken: 0,
    })
    const [models, , months] = recordTables(september, (word) => word, '2026-09')
    expect(models?.rows.map(({ of: decisions, counts }) => [decisions, counts])).toEqual([
      [1, [0, 1]],
    ])
    expect(months?.rows.map((month) => month.head[0])).toEqual(['2026-11', '2026-09'])
  })
})

test('the first area taken is the main one where none was chosen', () => {
  const taken = ['area:4', 'area:5', 'goal:9', 'theme:12']
  expect(withTaken(NO_TAGS, taken)).toMatchObject({
    mainAreaId: 4,
    areaIds: [5],
    goalIds: [9],
    themeIds: [12],
  })
  expect(withTaken({ ...NO_TAGS, mainAreaId: 5 }, taken)).toMatchObject({
    mainAreaId: 5,
    areaIds: [4],
  })
})
