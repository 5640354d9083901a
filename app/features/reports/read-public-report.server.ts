import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { findConsultationId } from './find-consultation.server.ts'
import { readHead } from './read-report.server.ts'
import { viewReport, type AskedPage, type ReportView } from './view-report.server.ts'

export type PublicReport = {
  title: string
  number: number
  /** The number of the one that holds now. */
  newest: number
  checksum: string
  publishedAt: Instant
  others: { number: number; publishedAt: Instant }[]
  view: ReportView
}

/** A published report; without a number the newest. Null where the public has none to read. */
export async function readPublicReport(
  db: Kysely<DB>,
  slug: string,
  asked: { number: number | null; page: AskedPage },
): Promise<PublicReport | null> {
  const consultationId = await findConsultationId(db, slug)
  if (!consultationId) return null
  const published = (
    await db
      .selectFrom('consultation_report')
      .select(['id', 'number', 'checksum', 'published_at as publishedAt'])
      .where('consultation_id', '=', consultationId)
      .where('published_at', 'is not', null)
      .orderBy('number', 'desc')
      .execute()
  ).flatMap(({ publishedAt, checksum, ...row }) =>
    publishedAt && checksum ? [{ ...row, publishedAt, checksum }] : [],
  )
  const [newest] = published
  const shown = asked.number ? published.find((row) => row.number === asked.number) : newest
  if (!newest || !shown) return null
  const view = await viewReport(db, shown.id, asked.page)
  if (!view) return null
  const { id, ...report } = shown
  return {
    ...report,
    title: (await readHead(db, id)).consultation.title,
    newest: newest.number,
    others: published
      .filter((row) => row.number !== shown.number)
      .map(({ number, publishedAt }) => ({ number, publishedAt })),
    view,
  }
}
