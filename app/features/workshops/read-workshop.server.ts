import type { Kysely } from 'kysely'
import type { DB, Instant, Workshop, WorkshopSession } from '#db/schema.ts'
import { readChange, type WorkshopChange } from './workshop-change.ts'
import { readOfferedAccess, readParts, type OfferedAccess } from './workshop-parts.ts'

export type FullSession = Omit<WorkshopSession, 'access'> & { access: OfferedAccess[] }
export type PublicChange = { at: Instant; note: string | null; what: WorkshopChange }
export type FullWorkshop = Omit<Workshop, keyof ReturnType<typeof readParts> | 'reminder_hours'> &
  ReturnType<typeof readParts> & {
    sessions: FullSession[]
    documents: { slug: string; title: string }[]
    materials: { title: string; fileName: string; hash: string }[]
    changes: PublicChange[]
    consultations: { slug: string; title: string }[]
    series: { id: number; title: string } | null
  }

/** A workshop with everything its page says; drafts too, so ask for its state. */
export async function readWorkshop(
  db: Kysely<DB>,
  which: { slug: string } | { id: number },
): Promise<FullWorkshop | null> {
  const query = db.selectFrom('workshop').selectAll()
  const row = await (
    'slug' in which ? query.where('slug', '=', which.slug) : query.where('id', '=', which.id)
  ).executeTakeFirst()
  if (!row) return null
  const { reminder_hours: _hours, ...workshop } = row
  return {
    ...workshop,
    ...readParts(row),
    sessions: await readSessions(db, row.id),
    documents: await readDocuments(db, row.id),
    materials: await readMaterials(db, row.id),
    changes: await readChanges(db, row.id),
    consultations: await readConsultations(db, row.id),
    series: row.series_id === null ? null : await readSeries(db, row.series_id),
  }
}

async function readSessions(db: Kysely<DB>, workshopId: number): Promise<FullSession[]> {
  const rows = await db
    .selectFrom('workshop_session')
    .selectAll()
    .where('workshop_id', '=', workshopId)
    .orderBy('starts_at')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, access: readOfferedAccess(row) }))
}

/** Those that the public library names. */
function readDocuments(db: Kysely<DB>, workshopId: number) {
  return db
    .selectFrom('workshop_document as link')
    .innerJoin('document', 'document.id', 'link.document_id')
    .select(['slug', 'title'])
    .where('link.workshop_id', '=', workshopId)
    .where('listed_at', 'is not', null)
    .where('retired_at', 'is', null)
    .orderBy('document.id')
    .execute()
}

function readMaterials(db: Kysely<DB>, workshopId: number) {
  return db
    .selectFrom('workshop_material')
    .select(['title', 'file_name as fileName', 'file_hash as hash'])
    .where('workshop_id', '=', workshopId)
    .orderBy('id')
    .execute()
}

async function readChanges(db: Kysely<DB>, workshopId: number): Promise<PublicChange[]> {
  const rows = await db
    .selectFrom('workshop_change')
    .select(['at', 'note', 'what'])
    .where('workshop_id', '=', workshopId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, what: readChange(row.what) }))
}

function readConsultations(db: Kysely<DB>, workshopId: number) {
  return db
    .selectFrom('consultation_workshop as link')
    .innerJoin('consultation', 'consultation.id', 'link.consultation_id')
    .select(['slug', 'title'])
    .where('link.workshop_id', '=', workshopId)
    .where('state', '!=', 'draft')
    .orderBy('consultation.id')
    .execute()
}

async function readSeries(db: Kysely<DB>, id: number) {
  const row = await db
    .selectFrom('workshop_series')
    .select(['id', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
