import type { Kysely, Selectable } from 'kysely'
import type { LegalBasisTable } from '#db/consultation-tables.ts'
import type { Consultation, DB, Instant, IntakeChannel } from '#db/schema.ts'
import { reportDueAt } from './clock.ts'
import {
  readDocuments,
  readWorkshops,
  type ConsultedDocument,
  type ConsultedWorkshop,
} from './read-consulted.server.ts'

export type LegalBasis = Selectable<LegalBasisTable>

/** A consultation with all that its notice speaks of. */
export type FullConsultation = Omit<Consultation, 'channels' | 'announced_in'> & {
  channels: IntakeChannel[]
  /** Places in which it was announced. */
  announcedIn: string[]
  basis: LegalBasis
  /** The last instant at which the report is in time; null where none is due or nothing is dated. */
  reportDueAt: Instant | null
  documents: ConsultedDocument[]
  workshops: ConsultedWorkshop[]
  /** From the first to the last. */
  extensions: Extension[]
  /** The newest report that the public may read. */
  report: { number: number; publishedAt: Instant } | null
}
export type Extension = {
  id: number
  before: Instant
  closesAt: Instant
  reason: string
  at: Instant
}

/** By its id, or by the slug of its public address. Drafts too: whoever shows it to the public asks `state`. */
export async function readConsultation(
  db: Kysely<DB>,
  by: number | string,
): Promise<FullConsultation | null> {
  const row = await db
    .selectFrom('consultation')
    .selectAll()
    .where(typeof by === 'number' ? 'id' : 'slug', '=', by)
    .executeTakeFirst()
  if (!row) return null
  const basis = await db
    .selectFrom('legal_basis')
    .selectAll()
    .where('code', '=', row.legal_basis_code)
    .executeTakeFirstOrThrow()
  return {
    ...row,
    channels: JSON.parse(row.channels) as IntakeChannel[],
    announcedIn: linesOf(row.announced_in),
    basis,
    reportDueAt: row.closes_at ? reportDueAt(row.closes_at, basis.report_days) : null,
    documents: await readDocuments(db, row.id),
    workshops: await readWorkshops(db, row.id),
    extensions: await readExtensions(db, row.id),
    report: await readPublishedReport(db, row.id),
  }
}

/** As the public may have it: not who of the city did what, nor workshops that are not announced yet. */
export function publicPart(consultation: FullConsultation): FullConsultation {
  const workshops = consultation.workshops.filter((workshop) => workshop.state !== 'draft')
  return { ...consultation, workshops, created_by: null, opened_by: null, settled_by: null }
}

/** The lines of a field that holds one thing a line. */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

async function readExtensions(db: Kysely<DB>, id: number): Promise<Extension[]> {
  return db
    .selectFrom('consultation_extension')
    .select(['id', 'closed_at_before as before', 'closes_at as closesAt', 'reason'])
    .select('extended_at as at')
    .where('consultation_id', '=', id)
    .orderBy('id')
    .execute()
}

async function readPublishedReport(
  db: Kysely<DB>,
  id: number,
): Promise<{ number: number; publishedAt: Instant } | null> {
  const row = await db
    .selectFrom('consultation_report')
    .select(['number', 'published_at'])
    .where('consultation_id', '=', id)
    .where('published_at', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.published_at ? { number: row.number, publishedAt: row.published_at } : null
}
