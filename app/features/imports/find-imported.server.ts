import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { ImportRow } from './check-row.ts'

export type Imported = { reference: string; title: string; text: string }

/** What came from this source before, as it came: later corrections by the author do not count. */
export async function findImported(
  db: Kysely<DB>,
  source: string,
  rows: readonly ImportRow[],
): Promise<Map<string, Imported>> {
  if (rows.length === 0) return new Map()
  const found = await db
    .selectFrom('submission')
    .innerJoin('submission_version as first', 'first.submission_id', 'submission.id')
    .select(['submission.external_id', 'submission.reference', 'first.title', 'first.body'])
    .where('submission.source', '=', source)
    .where(
      'submission.external_id',
      'in',
      rows.map((row) => row.externalId),
    )
    .where('first.version', '=', 1)
    .execute()
  return new Map(
    found.map((row) => [
      row.external_id ?? '',
      { reference: row.reference, title: row.title, text: row.body },
    ]),
  )
}

export function isSameText(row: ImportRow, imported: Imported): boolean {
  return row.title === imported.title && row.text === imported.text
}
