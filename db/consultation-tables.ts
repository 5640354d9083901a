import type { Generated } from 'kysely'
import type { ConsultationState, Day, Instant, Named, ParticipationLevel } from './schema.ts'

/** Consultations, their legal bases and reports. */
export type ConsultationTables = {
  legal_basis: LegalBasisTable
  consultation: ConsultationTable
  consultation_document: ConsultationDocumentTable
  consultation_workshop: ConsultationWorkshopTable
  consultation_extension: ConsultationExtensionTable
  consultation_change: ConsultationChangeTable
  consultation_report: ConsultationReportTable
  report_part: ReportPartTable
}

export type LegalBasisTable = Named<'name'> &
  Named<'citation'> & {
    code: string
    /** Days that remarks must be taken at least; 0: the law sets none. */
    min_days: number
    /** Days after the end in which the report is due; null: none is demanded. */
    report_days: number | null
    needs_places: number
    needs_meetings: number
    min_forms: number
    /** Whether remarks that came late are considered or left without consideration. */
    late_remarks: 'considered' | 'left'
    note_pl: string | null
    note_en: string | null
    note_uk: string | null
    position: number
    retired_at: Instant | null
  }

export type ConsultationTable = {
  id: Generated<number>
  slug: string
  /** What a person decided; whether remarks are taken now follows from the two instants. */
  state: ConsultationState
  title: string
  subject: string | null
  /** What can still be changed and what cannot. */
  scope: string | null
  participation_level: ParticipationLevel
  legal_basis_code: string
  case_sign: string | null
  host_name: string | null
  host_email: string | null
  host_phone: string | null
  /** JSON array of intake channels. */
  channels: string
  how_to_send: string | null
  /** Where it was announced, one place a line. */
  announced_in: string | null
  /** Dates and places of meetings, one a line; or why there are none. */
  meetings: string | null
  /** Said in so many words: nothing planned is not the same as nothing filled in. */
  no_meetings: Generated<number>
  announced_on: Day | null
  opens_at: Instant | null
  closes_at: Instant | null
  opened_by: string | null
  opened_at: Instant | null
  settled_by: string | null
  settled_at: Instant | null
  /** What came of it, in plain words, for the page and the report. */
  summary: string | null
  is_demo: number
  revision: Generated<number>
  created_by: string | null
  created_at: Instant
}

export type ConsultationDocumentTable = { consultation_id: number; document_id: number }

export type ConsultationWorkshopTable = { consultation_id: number; workshop_id: number }

export type ConsultationExtensionTable = {
  id: Generated<number>
  consultation_id: number
  closed_at_before: Instant
  closes_at: Instant
  reason: string
  extended_by: string
  extended_at: Instant
}

/** What was corrected in the notice of an open consultation: a public list. */
export type ConsultationChangeTable = {
  id: Generated<number>
  consultation_id: number
  /** JSON array of the names of what changed. */
  fields: string
  /** What and why, in the words of whoever changed it. */
  note: string
  changed_by: string
  changed_at: Instant
}

export type ConsultationReportTable = {
  id: Generated<number>
  consultation_id: number
  number: number
  state: 'making' | 'ready' | 'failed'
  done: Generated<number>
  total: Generated<number>
  /** Gzipped JSON: everything the report says, frozen. */
  snapshot: Buffer | null
  /** sha256 of the JSON. */
  checksum: string | null
  created_by: string
  created_at: Instant
  /** Moves while it is being made: a standing one was interrupted. */
  touched_at: Instant | null
  published_by: string | null
  published_at: Instant | null
}

/** What was rendered from a snapshot, once: pages of its lists, the files to download. */
export type ReportPartTable = {
  report_id: number
  name: string
  /** Gzipped, but for the DOCX. */
  content: Buffer
}
