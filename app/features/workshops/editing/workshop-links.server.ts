import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'

export type WorkshopLinks = { documents: readonly number[]; consultations: readonly number[] }
export type LinkRefusal = 'unknownDocument' | 'unknownConsultation' | 'consultationOpen'

export async function readWorkshopLinks(db: Kysely<DB>, id: number): Promise<WorkshopLinks> {
  const documents = await db
    .selectFrom('workshop_document')
    .select('document_id as id')
    .where('workshop_id', '=', id)
    .orderBy('document_id')
    .execute()
  const consultations = await db
    .selectFrom('consultation_workshop')
    .select('consultation_id as id')
    .where('workshop_id', '=', id)
    .orderBy('consultation_id')
    .execute()
  return {
    documents: documents.map((row) => row.id),
    consultations: consultations.map((row) => row.id),
  }
}

/** Makes the links be these. Returns which of the two kinds changed. */
export async function writeWorkshopLinks(
  trx: Transaction<DB>,
  id: number,
  wanted: WorkshopLinks,
): Promise<Result<(keyof WorkshopLinks)[], LinkRefusal>> {
  const before = await readWorkshopLinks(trx, id)
  const documents = await writeDocuments(trx, id, difference(before.documents, wanted.documents))
  if (!documents.ok) return documents
  const consultations = await writeConsultations(trx, id, wanted.consultations)
  if (!consultations.ok) return consultations
  return ok([
    ...(documents.value ? (['documents'] as const) : []),
    ...(consultations.value ? (['consultations'] as const) : []),
  ])
}

type Difference = { added: number[]; removed: number[] }

async function writeDocuments(
  trx: Transaction<DB>,
  id: number,
  { added, removed }: Difference,
): Promise<Result<boolean, LinkRefusal>> {
  if (removed.length > 0) {
    await trx
      .deleteFrom('workshop_document')
      .where('workshop_id', '=', id)
      .where('document_id', 'in', removed)
      .execute()
  }
  if (added.length > 0) {
    const known = await trx.selectFrom('document').select('id').where('id', 'in', added).execute()
    if (known.length < added.length) return refuse('unknownDocument')
    await trx
      .insertInto('workshop_document')
      .values(added.map((document_id) => ({ workshop_id: id, document_id })))
      .execute()
  }
  return ok(added.length + removed.length > 0)
}

async function writeConsultations(
  trx: Transaction<DB>,
  id: number,
  wanted: readonly number[],
): Promise<Result<boolean, LinkRefusal>> {
  // What is settled stays as it was reported, and is not asked for.
  const before = await trx
    .selectFrom('consultation_workshop')
    .innerJoin('consultation', 'consultation.id', 'consultation_workshop.consultation_id')
    .select('consultation.id')
    .where('workshop_id', '=', id)
    .where('state', '!=', 'settled')
    .execute()
  const { added, removed } = difference(
    before.map((row) => row.id),
    wanted,
  )
  const touched = [...added, ...removed]
  if (touched.length === 0) return ok(false)
  const known = await trx
    .updateTable('consultation')
    // Whoever has its announcement open would otherwise take the workshop out again.
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', 'in', touched)
    .where('state', '!=', 'settled')
    .returning(['id', 'state'])
    .execute()
  if (known.length < touched.length) return refuse('unknownConsultation')
  if (known.some((row) => row.state === 'open' && removed.includes(row.id))) {
    return refuse('consultationOpen')
  }
  if (removed.length > 0) {
    await trx
      .deleteFrom('consultation_workshop')
      .where('workshop_id', '=', id)
      .where('consultation_id', 'in', removed)
      .execute()
  }
  if (added.length > 0) {
    await trx
      .insertInto('consultation_workshop')
      .values(added.map((consultation_id) => ({ consultation_id, workshop_id: id })))
      .execute()
  }
  return ok(true)
}

function difference(before: readonly number[], wanted: readonly number[]): Difference {
  const unique = [...new Set(wanted)]
  return {
    added: unique.filter((each) => !before.includes(each)),
    removed: before.filter((each) => !unique.includes(each)),
  }
}
