import type { Kysely } from 'kysely'
import type { Day, DB, DocumentKind, VersionState } from '#db/schema.ts'
import type { WorkshopState } from '#db/workshop-tables.ts'

export type ConsultedDocument = {
  id: number
  slug: string
  title: string
  kind: DocumentKind
  summary: string | null
  /** The newest version that is not a draft. */
  version: { id: number; number: number; state: VersionState } | null
}
export type ConsultedWorkshop = {
  id: number
  slug: string
  state: WorkshopState
  title_pl: string
  title_en: string | null
  title_uk: string | null
  place: string | null
  startsOn: Day
  endsOn: Day
}
export async function readDocuments(db: Kysely<DB>, id: number): Promise<ConsultedDocument[]> {
  const rows = await db
    .selectFrom('consultation_document as link')
    .innerJoin('document', 'document.id', 'link.document_id')
    .leftJoin('document_version as version', (join) =>
      join.onRef('version.document_id', '=', 'document.id').on('version.number', '=', (eb) =>
        eb
          .selectFrom('document_version as newest')
          .select((max) => max.fn.max('newest.number').as('number'))
          .whereRef('newest.document_id', '=', 'document.id')
          .where('newest.state', '!=', 'draft'),
      ),
    )
    .select(['document.id', 'document.slug', 'document.title', 'document.kind', 'summary'])
    .select(['version.id as versionId', 'version.number', 'version.state'])
    .where('link.consultation_id', '=', id)
    .orderBy('document.id')
    .execute()
  return rows.map(({ versionId, number, state, ...document }) => ({
    ...document,
    version: versionId && number && state ? { id: versionId, number, state } : null,
  }))
}

export async function readWorkshops(db: Kysely<DB>, id: number): Promise<ConsultedWorkshop[]> {
  return db
    .selectFrom('consultation_workshop as link')
    .innerJoin('workshop', 'workshop.id', 'link.workshop_id')
    .leftJoin('workshop_session as first', (join) =>
      join.onRef('first.workshop_id', '=', 'workshop.id').on('first.number', '=', 1),
    )
    .select(['workshop.id', 'slug', 'workshop.state', 'title_pl', 'title_en', 'title_uk'])
    .select('first.place')
    .select(['workshop.starts_on as startsOn', 'workshop.ends_on as endsOn'])
    .where('link.consultation_id', '=', id)
    .orderBy('workshop.starts_on')
    .orderBy('workshop.id')
    .execute()
}
