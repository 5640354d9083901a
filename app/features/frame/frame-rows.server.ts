import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { keyOf, rowsOf } from './frame-table.server.ts'
import type { Value, Values } from './row-schema.ts'
import { columnsOf, LANGUAGES, type Section } from './section.ts'

/** A row as it is listed and edited. */
export type FrameRow = {
  id: string
  parentId: string | null
  /** Name in the reader's language, with its code or level before it. */
  title: string
  /** The editable columns. */
  values: Values
  /** Changes with every value: whoever edits an older row is told so. */
  mark: string
  position: number
  retiredAt: Instant | null
}
export type FrameGroup = { parent: FrameRow | null; rows: FrameRow[] }

type Stored = Record<string, unknown>

/** Every row in its order, under the rows it hangs on. Retired ones stand last. */
export async function listFrame(
  db: Kysely<DB>,
  section: Section,
  locale: Locale,
): Promise<FrameGroup[]> {
  let query = rowsOf(db, section).selectAll()
  if (section.order !== 'key') query = query.orderBy(section.order)
  for (const column of section.key) query = query.orderBy(column)
  const rows = (await query.execute()).map((stored) => frameRow(section, stored, locale))
  const ordered = [...rows.filter((row) => !row.retiredAt), ...rows.filter((row) => row.retiredAt)]
  if (!section.parent) return [{ parent: null, rows: ordered }]
  const above = await listFrame(db, section.parent.section, locale)
  return above.flatMap((group) =>
    group.rows.map((parent) => ({
      parent,
      rows: ordered.filter((row) => row.parentId === parent.id),
    })),
  )
}

/** One row with all that its form edits; null when the section has no such row. */
export async function readFrameRow(
  db: Kysely<DB>,
  section: Section,
  id: string,
  locale: Locale = 'pl',
): Promise<FrameRow | null> {
  const stored = await readStored(db, section, id)
  if (!stored) return null
  return frameRow(section, stored, locale)
}

/** Every column of the row, as the table holds them. */
async function readStored(db: Kysely<DB>, section: Section, id: string): Promise<Stored | null> {
  const key = keyOf(section, id)
  if (!key) return null
  let query = rowsOf(db, section).selectAll()
  for (const [column, value] of Object.entries(key)) query = query.where(column, '=', value)
  return (await query.executeTakeFirst()) ?? null
}

function frameRow(section: Section, stored: Stored, locale: Locale): FrameRow {
  const source = section.json ? (JSON.parse(String(stored[section.json])) as Stored) : stored
  const columns = section.fields.flatMap(columnsOf)
  const values = Object.fromEntries(
    columns.map((column) => [column, (source[column] ?? null) as Value]),
  )
  return {
    id: section.key.map((column) => String(stored[column])).join('-'),
    parentId: section.parent ? String(stored[section.parent.column]) : null,
    title: titleOf(section, stored, locale),
    values,
    mark: createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32),
    position: Number(stored.position ?? 0),
    retiredAt: (stored.retired_at ?? null) as Instant | null,
  }
}

function titleOf(section: Section, stored: Stored, locale: Locale): string {
  const names = [
    stored[`${section.title}_${locale}`],
    ...LANGUAGES.map((language) => stored[`${section.title}_${language}`]),
    stored[section.title],
  ]
  const name = String(names.find(Boolean) ?? '')
  return section.prefix ? `${String(stored[section.prefix])}. ${name}` : name
}
