import type { Kysely } from 'kysely'
import type { DB, Day, Instant } from '#db/schema.ts'

export type Survey = {
  id: number
  title: string
  question: string
  method: string
  sampleSize: number
  startsOn: Day
  endsOn: Day
  /** In percentage points. */
  margin: number
  source: string | null
  documentId: number | null
  document: { slug: string; title: string } | null
  isExample: boolean
  revision: number
  publishedAt: Instant | null
  shares: { areaId: number; share: number; margin: number }[]
}

/** The newest first, with their shares. */
export async function listSurveys(
  db: Kysely<DB>,
  { onlyPublished }: { onlyPublished: boolean },
): Promise<Survey[]> {
  const rows = await db
    .selectFrom('survey')
    .leftJoin('document', 'document.id', 'survey.document_id')
    .selectAll('survey')
    .select(['document.slug', 'document.title as document_title'])
    .$if(onlyPublished, (query) => query.where('survey.published_at', 'is not', null))
    .orderBy('ends_on', 'desc')
    .orderBy('survey.id', 'desc')
    .limit(50)
    .execute()
  if (rows.length === 0) return []
  const shares = await db
    .selectFrom('survey_share')
    .selectAll()
    .where(
      'survey_id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    question: row.question,
    method: row.method,
    sampleSize: row.sample_size,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    margin: row.margin,
    source: row.source,
    documentId: row.document_id,
    document: row.slug === null ? null : { slug: row.slug, title: row.document_title ?? '' },
    isExample: row.is_example === 1,
    revision: row.revision,
    publishedAt: row.published_at,
    shares: shares
      .filter((share) => share.survey_id === row.id)
      .map((share) => ({
        areaId: share.area_id,
        share: share.share,
        margin: share.margin ?? row.margin,
      })),
  }))
}

/** Documents that a survey may come from. */
export function listSources(db: Kysely<DB>): Promise<{ id: number; title: string }[]> {
  return db
    .selectFrom('document')
    .select(['id', 'title'])
    .where('retired_at', 'is', null)
    .orderBy('title')
    .limit(200)
    .execute()
}
