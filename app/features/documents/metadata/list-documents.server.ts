import type { Kysely } from 'kysely'
import type { DB, DocumentKind, VersionState } from '#db/schema.ts'

const ON_A_PAGE = 30

export type DocumentRow = {
  id: number
  title: string
  kind: DocumentKind
  /** Of the newest version; null where there is none yet. */
  number: number | null
  state: VersionState | null
  remarks: number
}

/** Documents for those who edit them, the newest first; two queries. */
export async function listDocuments(
  db: Kysely<DB>,
  before: number | null,
): Promise<{ rows: DocumentRow[]; next: number | null }> {
  let query = db
    .selectFrom('document')
    .leftJoin('document_version as version', (join) =>
      join.onRef('version.document_id', '=', 'document.id').on(({ eb, selectFrom }) =>
        eb(
          'version.number',
          '=',
          selectFrom('document_version as other')
            .select((row) => row.fn.max('other.number').as('n'))
            .whereRef('other.document_id', '=', 'document.id'),
        ),
      ),
    )
    .select(['document.id', 'title', 'kind', 'version.number', 'version.state'])
    .orderBy('document.id', 'desc')
    .limit(ON_A_PAGE + 1)
  if (before !== null) query = query.where('document.id', '<', before)
  const found = await query.execute()
  const rows = found.slice(0, ON_A_PAGE)
  const counts = await countRemarks(
    db,
    rows.map((row) => row.id),
  )
  return {
    rows: rows.map((row) => ({ ...row, remarks: counts.get(row.id) ?? 0 })),
    next: found.length > ON_A_PAGE ? (rows.at(-1)?.id ?? null) : null,
  }
}

async function countRemarks(db: Kysely<DB>, ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('remark')
    .select((eb) => ['document_id', eb.fn.countAll<number>().as('n')])
    .where('document_id', 'in', ids)
    .groupBy('document_id')
    .execute()
  return new Map(rows.map((row) => [row.document_id, Number(row.n)]))
}
