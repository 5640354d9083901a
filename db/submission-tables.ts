import type { Generated } from 'kysely'
import type {
  AuthorKind,
  Day,
  Handling,
  Instant,
  IntakeChannel,
  Locale,
  OrganisationType,
  PositionCode,
  SubmissionKind,
  Visibility,
} from './schema.ts'

/** The register: what people sent, and what happened to it. */
export type SubmissionTables = {
  submission: SubmissionTable
  submission_version: SubmissionVersionTable
  submission_contact: SubmissionContactTable
  submission_event: SubmissionEventTable
  submission_index: SubmissionIndexTable
  tag: TagTable
  assignment: AssignmentTable
  support: SupportTable
  follow: FollowTable
  import_batch: ImportBatchTable
}

export type SubmissionTable = {
  id: Generated<number>
  reference: string
  kind: SubmissionKind
  /** The author's latest wording. Staff reads of it are logged. */
  original_title: string
  original_body: string
  /** Of a remark: the wording its author proposes, and why. */
  original_proposal: string | null
  original_justification: string | null
  /** What the public reads: set at publication, perhaps redacted. */
  public_title: string | null
  public_body: string | null
  public_proposal: string | null
  public_justification: string | null
  visibility: Visibility
  handling: Handling
  /** Raised with every change; a form that was opened on an older one is told so. */
  revision: Generated<number>
  channel: IntakeChannel
  received_at: Instant
  created_at: Instant
  locale: Locale
  author_kind: AuthorKind
  organisation_name: string | null
  organisation_type: OrganisationType | null
  estate_id: number | null
  /** What the author thought it is about; the tags are the city's judgement. */
  area_hint_id: number | null
  submitter_id: string | null
  entered_by: string | null
  follow_up_hash: string | null
  idempotency_key: string | null
  source: string | null
  external_id: string | null
  consultation_id: number | null
  /** What was sent together: one receipt, one code, perhaps one letter. */
  sending_id: number | null
  /** Came after the consultation was closed: kept, marked and listed apart. */
  is_late: Generated<number>
  is_demo: number
  merged_into_id: number | null
  moderation_due_at: Instant
  answer_due_at: Instant
  published_at: Instant | null
  answered_at: Instant | null
  unit_id: number | null
  position_id: number | null
  position_code: PositionCode | null
  main_area_id: number | null
  support_count: Generated<number>
  locked_by: string | null
  locked_until: Instant | null
}

export type SubmissionVersionTable = {
  id: Generated<number>
  submission_id: number
  version: number
  title: string
  body: string
  proposal: string | null
  justification: string | null
  created_at: Instant
}

/** Personal data of the author: apart, so that few read it and one deletion ends it. */
export type SubmissionContactTable = {
  submission_id: number
  name: string | null
  email: string | null
  phone: string | null
}

export type SubmissionEventTable = {
  id: Generated<number>
  submission_id: number
  type: string
  audience: 'public' | 'author' | 'internal'
  actor_kind: 'author' | 'staff' | 'system'
  actor_id: string | null
  at: Instant
  reason_code: string | null
  reason: string | null
  /** JSON: from/to states, unit, position and the like. */
  data: string | null
}

export type SubmissionIndexTable = {
  submission_id: number
  analyzer: number
  title_tokens: string
  body_tokens: string
  /** The first five letters of each word, for likeness. */
  p5: Generated<string>
}

export type TagTable = {
  id: Generated<number>
  submission_id: number
  term_id: number
  is_main: number
  codebook_version: number
  proposed_by: string | null
  proposed_at: Instant
  reason: string | null
  removed_by: string | null
  removed_at: Instant | null
  removal_reason: string | null
}

export type AssignmentTable = {
  id: Generated<number>
  submission_id: number
  unit_id: number
  due_on: Day
  note: string | null
  assigned_by: string | null
  assigned_at: Instant
  ended_at: Instant | null
}

export type SupportTable = {
  account_id: string
  submission_id: number
  created_at: Instant
}

export type FollowTable = {
  account_id: string
  submission_id: number
  created_at: Instant
}

export type ImportBatchTable = {
  id: Generated<number>
  source: string
  file_name: string
  total: number
  created_count: number
  unchanged_count: number
  /** Imported before with another text: reported, never overwritten. */
  different_count: number
  failed_count: number
  state: 'preview' | 'running' | 'done'
  /** The uploaded file, gzipped: kept from the preview to the run, a day at most. */
  content: Buffer | null
  /** What became of each row, gzipped JSON with texts of people: kept for a day. */
  report: Buffer | null
  kind: Generated<SubmissionKind>
  /** Of remarks: the version of the document that all rows speak to. */
  version_id: number | null
  actor_id: string | null
  created_at: Instant
}
