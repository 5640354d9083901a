import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'

export type NoticeLinks = { documents: readonly number[]; workshops: readonly number[] }
export type LinkName = keyof NoticeLinks
export type LinkRefusal = 'unknownDocument' | 'unknownWorkshop'

/** What the consultation hangs on now. */
export async function readLinks(db: Kysely<DB>, id: number): Promise<NoticeLinks> {
  const documents = await db
    .selectFrom('consultation_document')
    .select('document_id as id')
    .where('consultation_id', '=', id)
    .orderBy('document_id')
    .execute()
  const workshops = await db
    .selectFrom('consultation_workshop')
    .select('workshop_id as id')
    .where('consultation_id', '=', id)
    .orderBy('workshop_id')
    .execute()
  return { documents: documents.map((row) => row.id), workshops: workshops.map((row) => row.id) }
}

/** Makes the links be these. Returns which of the two kinds changed. */
export async function writeLinks(
  trx: Transaction<DB>,
  id: number,
  wanted: NoticeLinks,
): Promise<Result<LinkName[], LinkRefusal>> {
  const before = await readLinks(trx, id)
  const changed = (['documents', 'workshops'] as const).filter(
    (name) => !sameIds(before[name], wanted[name]),
  )
  if (changed.includes('documents')) {
    if (!(await allExist(trx, 'document', wanted.documents))) return refuse('unknownDocument')
    await trx.deleteFrom('consultation_document').where('consultation_id', '=', id).execute()
    const rows = unique(wanted.documents).map((document_id) => {
      return { consultation_id: id, document_id }
    })
    if (rows.length > 0) await trx.insertInto('consultation_document').values(rows).execute()
  }
  if (changed.includes('workshops')) {
    if (!(await allExist(trx, 'workshop', wanted.workshops))) return refuse('unknownWorkshop')
    await trx.deleteFrom('consultation_workshop').where('consultation_id', '=', id).execute()
    const rows = unique(wanted.workshops).map((workshop_id) => {
      return { consultation_id: id, workshop_id }
    })
    if (rows.length > 0) await trx.insertInto('consultation_workshop').values(rows).execute()
  }
  return ok(changed)
}

/** Titles of those documents that another consultation takes remarks to, or will: a remark has one clock. */
export async function takenDocuments(db: Kysely<DB>, id: number, now: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('consultation_document as own')
    .innerJoin('consultation_document as other', 'other.document_id', 'own.document_id')
    .innerJoin('consultation', 'consultation.id', 'other.consultation_id')
    .innerJoin('document', 'document.id', 'own.document_id')
    .select('document.title')
    .distinct()
    .where('own.consultation_id', '=', id)
    .where('other.consultation_id', '!=', id)
    .where('consultation.state', '=', 'open')
    .where('consultation.closes_at', '>=', now)
    .orderBy('document.title')
    .execute()
  return rows.map((row) => row.title)
}

function unique(ids: readonly number[]): number[] {
  return [...new Set(ids)]
}

function sameIds(some: readonly number[], others: readonly number[]): boolean {
  const sorted = (ids: readonly number[]) => unique(ids).toSorted((a, b) => a - b)
  return sorted(some).join() === sorted(others).join()
}

async function allExist(
  trx: Transaction<DB>,
  table: 'document' | 'workshop',
  ids: readonly number[],
): Promise<boolean> {
  if (ids.length === 0) return true
  const rows = await trx.selectFrom(table).select('id').where('id', 'in', unique(ids)).execute()
  return rows.length === unique(ids).length
}
