import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { ImportRow } from './check-row.ts'

export type Imported = {
  reference: string
  title: string
  text: string
  proposal: string | null
  justification: string | null
}

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
    .select(['first.proposal', 'first.justification'])
    .where('submission.source', '=', source)
    .where(
      'submission.external_id',
      'in',
      rows.map((row) => row.externalId),
    )
    .where('first.version', '=', 1)
    .execute()
  return new Map(
    found.map(({ external_id, body, ...row }) => [external_id ?? '', { ...row, text: body }]),
  )
}

export function isSameText(row: ImportRow, imported: Imported): boolean {
  const { remark } = row
  if (row.text !== imported.text) return false
  // The title of a remark is ours: it names the place.
  if (!remark) return row.title === imported.title
  return remark.proposal === imported.proposal && remark.justification === imported.justification
}
