import type { LegalBasisTable } from '#db/consultation-tables.ts'
import type {
  AuthorKind,
  Day,
  DocumentKind,
  Instant,
  IntakeChannel,
  ParticipationLevel,
  PositionCode,
  VersionState,
} from '#db/schema.ts'
import type { ApartRow, ChangedPlace, ReportRow } from './snapshot-rows.ts'

/**
 * Everything that a report says, frozen. Public words only: no name, address or number of a private
 * person is ever read into it, so nothing made from it can show one.
 */
export type Snapshot = ReportHead & ReportLists

export type ReportHead = {
  /** Raised when the form changes, so that old snapshots stay readable. */
  format: 1
  number: number
  takenAt: Instant
  consultation: ReportedConsultation
  basis: ReportedBasis
  dates: ReportedDates
  /** As the notice says them, one a line. */
  meetings: string[]
  workshops: ReportedWorkshop[]
  people: { persons: number; organisations: number }
  counts: Counts
  documents: ReportedDocument[]
  annexes: Annex[]
  correction: Correction | null
}

/** The lists that may be long: pages of their own on the site. */
export type ReportLists = {
  /** What came in time (or what the law has considered all the same: see `late`). */
  rows: ReportRow[]
  /** What came after the end. */
  late: ReportRow[]
  /** What has no position, ended or not yet moderated: numbers and days, never words. */
  apart: ApartRow[]
  /** Places of the documents that changed because of positions. */
  changes: ChangedPlace[]
}
export const LISTS = ['rows', 'late', 'apart', 'changes'] as const satisfies (keyof ReportLists)[]
export type ListName = (typeof LISTS)[number]

export type ReportedConsultation = {
  slug: string
  title: string
  subject: string | null
  scope: string | null
  level: ParticipationLevel
  caseSign: string | null
  host: string | null
  announcedIn: string[]
  channels: IntakeChannel[]
  howToSend: string | null
  /** What came of it, in plain words. */
  summary: string | null
  isDemo: boolean
}
export type ReportedBasis = {
  code: string
  name: string
  citation: string
  minDays: number
  reportDays: number | null
  lateRemarks: LegalBasisTable['late_remarks']
}
export type ReportedDates = {
  announcedOn: Day | null
  opensAt: Instant | null
  closesAt: Instant | null
  /** As the law counts them; null where no day of the announcement is known. */
  days: number | null
  extensions: { before: Instant; closesAt: Instant; reason: string; at: Instant }[]
  settledAt: Instant | null
  reportDueAt: Instant | null
}
export type ReportedWorkshop = {
  title: string
  place: string | null
  startsOn: Day
  endsOn: Day
  /** Null: nobody wrote it down. */
  attendance: number | null
}
export type ReportedDocument = {
  slug: string
  title: string
  kind: DocumentKind
  versions: ReportedVersion[]
}
export type ReportedVersion = {
  number: number
  state: VersionState
  publishedAt: Instant | null
  note: string | null
}
export type Annex = {
  kind: 'version' | 'attachment'
  title: string
  fileName: string | null
  size: number | null
  /** sha256: of the file; of a version, of the words of its blocks, one a line. */
  checksum: string
}

export type Counts = {
  all: number
  inTime: number
  late: number
  apart: number
  /** Of those apart: nobody has decided yet whether they can be public. */
  awaiting: number
  merged: number
  withoutPosition: number
  /** Places of the documents. */
  changes: number
  byChannel: Count<IntakeChannel>[]
  byAuthor: Count<AuthorKind>[]
  byCode: Count<PositionCode>[]
  byArea: TermCount[]
  byGoal: TermCount[]
}
export type Count<Key> = { key: Key; count: number }
/** `code` is null for what nobody tagged. */
export type TermCount = {
  code: string | null
  name: string | null
  count: number
  byCode: Count<PositionCode>[]
}

/** What a later report says about the one before it. */
export type Correction = {
  of: number
  note: string
  added: string[]
  removed: string[]
  /** Another position, other words, another place. */
  changed: string[]
}
