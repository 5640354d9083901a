import type { Kysely } from 'kysely'
import type { DB, DocumentKind, Instant, VersionState } from '#db/schema.ts'
import { readingState, type ReadingState } from './reading-state.ts'

export type LibraryRow = {
  id: number
  slug: string
  kind: DocumentKind
  title: string
  summary: string | null
  authorName: string | null
  madeOn: string | null
  isDemo: boolean
  versionNumber: number
  publishedAt: Instant
  state: ReadingState
  /** Published remarks to any of its versions. */
  remarks: number
}

/** Documents that have a version the public may read, the newest first. Three queries. */
export async function readLibrary(db: Kysely<DB>, now: Instant): Promise<LibraryRow[]> {
  const [documents, clocks, counts] = await Promise.all([
    readDocuments(db),
    readClocks(db),
    countRemarks(db),
  ])
  return documents.map((row) => ({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    authorName: row.author_name,
    madeOn: row.made_on,
    isDemo: row.is_demo === 1,
    versionNumber: row.number,
    publishedAt: row.published_at ?? row.created_at,
    state: readingState(
      row.state as Exclude<VersionState, 'draft'>,
      clocks.get(row.id) ?? null,
      now,
    ),
    remarks: counts.get(row.id) ?? 0,
  }))
}

export type Material = Pick<
  LibraryRow,
  'slug' | 'kind' | 'title' | 'summary' | 'authorName' | 'madeOn'
> & { method: string | null; sample: string | null; sourceUrl: string | null }

/** What the city has named among its materials and not read in yet. */
export async function readMaterials(db: Kysely<DB>): Promise<Material[]> {
  const rows = await db
    .selectFrom('document')
    .select([
      'slug',
      'kind',
      'title',
      'summary',
      'author_name as authorName',
      'made_on as madeOn',
      'method',
      'sample',
      'source_url as sourceUrl',
    ])
    .where('listed_at', 'is not', null)
    .where('retired_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('document_version')
            .select('document_version.id')
            .whereRef('document_version.document_id', '=', 'document.id')
            .where('document_version.state', '!=', 'draft'),
        ),
      ),
    )
    .orderBy('document.id')
    .execute()
  return rows
}

function readDocuments(db: Kysely<DB>) {
  return db
    .selectFrom('document')
    .innerJoin('document_version as version', (join) =>
      join.onRef('version.document_id', '=', 'document.id').on('version.number', '=', (eb) =>
        eb
          .selectFrom('document_version as each')
          .select((e) => e.fn.max('each.number').as('newest'))
          .whereRef('each.document_id', '=', 'document.id')
          .where('each.state', '!=', 'draft'),
      ),
    )
    .select([
      'document.id',
      'slug',
      'kind',
      'title',
      'summary',
      'author_name',
      'made_on',
      'is_demo',
      'version.number',
      'version.state',
      'version.published_at',
      'version.created_at',
    ])
    .where('retired_at', 'is', null)
    .orderBy('version.published_at', 'desc')
    .orderBy('document.id', 'desc')
    .execute()
}

/** The consultation that each document is in now: the one opened last. */
async function readClocks(db: Kysely<DB>) {
  const rows = await db
    .selectFrom('consultation_document as link')
    .innerJoin('consultation', 'consultation.id', 'link.consultation_id')
    .select(['link.document_id', 'state', 'opens_at', 'closes_at'])
    .where('state', '!=', 'draft')
    .orderBy('opens_at')
    .execute()
  return new Map(rows.map(({ document_id, ...clock }) => [document_id, clock]))
}

async function countRemarks(db: Kysely<DB>): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('remark')
    .innerJoin('submission', 'submission.id', 'remark.submission_id')
    .select((eb) => ['document_id', eb.fn.countAll<number>().as('amount')])
    .where('visibility', '=', 'published')
    .groupBy('document_id')
    .execute()
  return new Map(rows.map((row) => [row.document_id, Number(row.amount)]))
}
