import type { Kysely } from 'kysely'
import type { Day, DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { listLegalBases } from './list-legal-bases.server.ts'

export type NoticeOptions = {
  bases: { code: string; name: string; minDays: number; reportDays: number; note: string }[]
  documents: { id: number; title: string; version: number | null }[]
  workshops: { id: number; title: string; startsOn: Day }[]
}

/** What an announcement chooses from. */
export async function readNoticeOptions(
  db: Kysely<DB>,
  locale: Locale,
  used: { basis: string | null; documents: readonly number[] },
): Promise<NoticeOptions> {
  const bases = await listLegalBases(db, used.basis)
  const documents = await db
    .selectFrom('document')
    .leftJoin('document_version as version', (join) =>
      join.onRef('version.document_id', '=', 'document.id').on('version.state', '=', 'published'),
    )
    .select(['document.id', 'title', 'version.number as version'])
    .where((eb) =>
      eb.or([
        eb('retired_at', 'is', null),
        ...(used.documents.length > 0 ? [eb('document.id', 'in', used.documents)] : []),
      ]),
    )
    .orderBy('title')
    .orderBy('document.id')
    .execute()
  const workshops = await db
    .selectFrom('workshop')
    .select(['id', 'title_pl', 'title_en', 'title_uk', 'starts_on'])
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .execute()
  return {
    bases: bases.map((basis) => ({
      code: basis.code,
      name: localized(basis, 'name', locale),
      minDays: basis.min_days,
      reportDays: basis.report_days ?? 0,
      note: localized(basis, 'note', locale),
    })),
    documents,
    workshops: workshops.map((workshop) => ({
      id: workshop.id,
      title: localized(workshop, 'title', locale),
      startsOn: workshop.starts_on,
    })),
  }
}
