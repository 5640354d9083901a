import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { decimalOf, toCsv } from '../../lib/csv.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { EvidencePlace } from './evidence-item.ts'
import { COLUMNS, TABLES, type ColumnName, type TableName } from './export-columns.ts'
import { exportRows, type ExportRow, type Value } from './export-tables.ts'
import { currentRatings } from './read-current.server.ts'
import { listStreams, readEvidence } from './read-evidence.server.ts'
import { readLifts } from './read-lifts.server.ts'
import { readRatings } from './read-ratings.server.ts'
import { readTargets } from './read-targets.server.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

export type AskedFile = { table: TableName; kind: 'csv' | 'json' }

/** `poziomy.csv`; null for what is no file of ours. */
export function parseFile(file: string): AskedFile | null {
  const [, name, kind] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? []
  const table = TABLES.find((each) => each === name)
  return table && (kind === 'csv' || kind === 'json') ? { table, kind } : null
}

/** The rows of a file, of all subjects or of one. */
export async function readExport(
  db: Kysely<DB>,
  { table, slug, locale }: { table: TableName; slug: string | null; locale: Locale },
  hrefOf: (place: EvidencePlace) => string,
): Promise<ExportRow[]> {
  const [{ city, areas }, ratings, streams, targets, lifts] = await Promise.all([
    currentRatings(db, locale),
    readRatings(db),
    listStreams(db, locale),
    readTargets(db),
    readLifts(db),
  ])
  const all = [...areas, city]
  const subjects = slug === null ? all : all.filter((each) => each.slug === slug)
  const ids = table === 'dowody' ? ratings.map((rating) => rating.id) : []
  const evidence = await readEvidence(db, ids, locale)
  return exportRows(
    table,
    { subjects, ratings, evidence, streams, targets, lifts },
    { t: translator(locale), hrefOf: ({ place }) => (place ? hrefOf(place) : null) },
  )
}

/** The names of columns in words, as the visitor's language says them. */
export function exportCsv(table: TableName, rows: readonly ExportRow[], locale: Locale): string {
  const t = translator(locale)
  const columns: readonly ColumnName[] = COLUMNS[table]
  const head = columns.map((column) => t(`maturity.column.${column}`))
  const day = (value: Value | undefined) =>
    typeof value === 'string' && INSTANT.test(value) ? dayInWarsaw(value) : value
  const lines = rows.map((row) => columns.map((column) => day(row[column])))
  return toCsv([head, ...lines], decimalOf(locale))
}
