import { sql } from 'kysely'
import { gunzipSync } from 'node:zlib'
import type { Database } from '#db/open.server.ts'

/** Stands in every marked value. Its first five letters too: the index of likeness keeps only those. */
export const MARK = 'zqxpo'

/** The phone of the person: the only mark that is no word. */
export const PHONE = '600700800'
const MARKS = [MARK, PHONE]

let made = 0
/** What the person gave themselves; their copy must hold each. */
export const given: string[] = []
export function marked(): string {
  const mark = markedByOthers()
  given.push(mark)
  return mark
}

/** A word that stands nowhere else, of letters only, so that no analyser splits it. */
export function markedByOthers(): string {
  const letters = (made++)
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')
  return `${MARK}le${letters}`
}

export type Place = { table: string; column: string }

/** Every column of every table whose values hold the mark; packed files are looked into. */
export async function placesOf(db: Database): Promise<Place[]> {
  const places: Place[] = []
  for (const { table, column } of await textColumns(db)) {
    const { rows } = await sql<{ value: unknown }>`select ${sql.ref(column)} as value
      from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(db)
    if (rows.some(({ value }) => holds(value))) places.push({ table, column })
  }
  return places
}

function holds(value: unknown): boolean {
  if (typeof value === 'string') return marksIn(value) > 0
  if (!(value instanceof Uint8Array)) return false
  const bytes = Buffer.from(value)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return marksIn((isPacked ? gunzipSync(bytes) : bytes).toString('latin1')) > 0
}

/** How many marks stand in a text. */
export function marksIn(text: string): number {
  return MARKS.reduce((sum, mark) => sum + text.toLowerCase().split(mark).length - 1, 0)
}

/** Columns of text and bytes, as the database itself tells. */
export async function textColumns(db: Database): Promise<Place[]> {
  const { rows } = await sql<Place & { type: string }>`
    select m.name as "table", p.name as "column", p.type from sqlite_master m
    join pragma_table_info(m.name) p
    where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'kysely_%'
      and m.name not like '%\\_data' escape '\\' and m.name not like '%\\_idx' escape '\\'
      and m.name not like '%\\_docsize' escape '\\'`.execute(db)
  return rows
    .filter(({ type }) => ['TEXT', 'BLOB', ''].includes(type.toUpperCase()))
    .map(({ table, column }) => ({ table, column }))
}
