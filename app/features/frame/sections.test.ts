import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '#tests/support/database.ts'
import { en } from '../../i18n/en.ts'
import { pl } from '../../i18n/pl.ts'
import { uk } from '../../i18n/uk.ts'
import { inputText } from './form-values.ts'
import { listFrame, readFrameRow } from './frame-rows.server.ts'
import { rowSchema } from './row-schema.ts'
import { columnsOf } from './section.ts'
import { SECTIONS } from './sections.ts'

const TABLES = [
  'strategy',
  'strategy_stage',
  'evidence_source',
  'vocabulary',
  'area_level',
  'maturity_level',
  'estate',
  'unit',
  'body',
  'official_route',
  'legal_basis',
  'moderation_rule',
  'setting',
]

/** Columns of the frame that no section edits, each with its reason. */
const NOT_EDITED: Record<string, string> = {
  id: 'given by the database',
  key: 'names the setting',
  slug: 'made from the name once: it stands in addresses',
  position: 'moved by the buttons of the list',
  retired_at: 'set by retiring and bringing back',
  'vocabulary.code': 'made from the name once: it stands in addresses',
  'vocabulary.kind': 'what a vocabulary is for is settled when it is made',
  'vocabulary.codebook_version': 'counted by the changes themselves',
  'estate.kind': 'the whole city, outside and unknown are one row each, made by the seed',
  'strategy_stage.strategy_id': 'settled when the stage is made',
  'evidence_source.code': 'made from the title once',
  'area_level.area_id': 'part of the key',
  'area_level.level': 'part of the key',
  'maturity_level.level': 'the key',
  'official_route.code': 'the desk redirects by it',
  'legal_basis.code': 'consultations point at it',
  'moderation_rule.code': 'decisions point at it',
  'moderation_rule.kind': 'rules to hide and reasons to return are two sections',
  'setting.value': 'the promise and the settings of workshops are edited by their numbers',
}

async function columnsInDatabase(): Promise<Map<string, string[]>> {
  await using d = await testDatabase()
  const columns = new Map<string, string[]>()
  for (const table of TABLES) {
    const info = sql<{ name: string }>`select name from pragma_table_info(${table})`
    const { rows } = await info.execute(d.db)
    columns.set(
      table,
      rows.map((row) => row.name),
    )
  }
  return columns
}

test('every column that a section names is in its table', async () => {
  const columns = await columnsInDatabase()
  for (const section of SECTIONS) {
    const inTable = columns.get(section.table) ?? []
    const named = [
      ...section.key,
      ...(section.json ? [section.json] : section.fields.flatMap(columnsOf)),
      ...Object.keys(section.where ?? {}),
      ...Object.keys(section.fixed ?? {}),
      ...(section.made ?? []).map((made) => made.column),
      ...(section.parent ? [section.parent.column] : []),
      ...(section.order === 'key' ? [] : [section.order]),
      ...(section.can.retire ? ['retired_at'] : []),
      ...(section.prefix ? [section.prefix] : []),
    ]
    expect(
      named.filter((column) => !inTable.includes(column)),
      section.name,
    ).toEqual([])
  }
})

test('every column of the frame is edited somewhere, or has a reason not to be', async () => {
  for (const [table, columns] of await columnsInDatabase()) {
    const edited = new Set(
      SECTIONS.filter((section) => section.table === table).flatMap((section) =>
        section.fields.flatMap(columnsOf),
      ),
    )
    const left = columns.filter(
      (column) => !edited.has(column) && !NOT_EDITED[column] && !NOT_EDITED[`${table}.${column}`],
    )
    expect(left, table).toEqual([])
  }
})

test('every row of the seeded frame is in one section and passes its form unchanged', async () => {
  await using d = await testDatabase()
  const counted = new Map<string, number>()
  for (const section of SECTIONS) {
    const rows = (await listFrame(d.db, section, 'pl')).flatMap((group) => group.rows)
    counted.set(section.table, (counted.get(section.table) ?? 0) + rows.length)
    for (const { id } of rows) {
      const row = await readFrameRow(d.db, section, id)
      const typed = Object.entries(row?.values ?? {}).map(([column, value]) => [
        column,
        inputText(value) || undefined,
      ])
      const flags = section.fields.filter((field) => field.kind === 'flag')
      const form: Record<string, unknown> = Object.fromEntries(typed)
      for (const { column } of flags) form[column] = row?.values[column] ? 'on' : undefined
      const parsed = rowSchema(section).safeParse(form)
      expect(parsed.error ? z.prettifyError(parsed.error) : '', `${section.name} ${id}`).toBe('')
      expect(parsed.data, `${section.name} ${id}`).toEqual(row?.values)
    }
  }
  for (const [table, count] of counted) {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from ${sql.table(table)}`.execute(d.db)
    // The vocabularies of areas and of keywords have no form: people never read their names alone.
    expect(count, table).toBe((rows[0]?.n ?? 0) - (table === 'vocabulary' ? 2 : 0))
  }
})

test('every hint and every option has its words in each language', () => {
  for (const { frame } of [pl, en, uk]) {
    const hints: Record<string, string> = frame.hint
    const lists: Record<string, Record<string, string>> = frame.option
    for (const field of SECTIONS.flatMap((section) => section.fields)) {
      if (field.hinted) expect(hints[field.label], field.label).toBeTruthy()
      if (field.kind !== 'select') continue
      for (const option of field.options) expect(lists[field.words]?.[option], option).toBeTruthy()
    }
  }
})

test('addresses of sections are different, and a form asks for nothing twice', () => {
  expect(new Set(SECTIONS.map((section) => section.slug)).size).toBe(SECTIONS.length)
  for (const section of SECTIONS) {
    const columns = section.fields.flatMap(columnsOf)
    expect(new Set(columns).size, section.name).toBe(columns.length)
  }
})
