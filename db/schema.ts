import type { Generated, Insertable, Selectable, Updateable } from 'kysely'
import type { SearchTables } from './search-tables.ts'
import type { SimilarTables } from './similar-tables.ts'
import type { SuggestionTables } from './suggestion-tables.ts'
import type { CodebookTables } from './codebook-tables.ts'
import type { CodingTables } from './coding-tables.ts'
import type { RoomTables } from './room-tables.ts'
import type { MaturityTables } from './maturity-tables.ts'
import type { IndicatorTables } from './indicator-tables.ts'
import type { InitiativeTables } from './initiative-tables.ts'
import type {
  CardTable,
  CardDotTable,
  CardGroupTable,
  CardVersionTable,
  CardWordTable,
  DayActionTable,
  HallTableTable,
  RegistrationTable,
  RegistrationNeedTable,
  SeatGroupTable,
  WorkshopTable,
  WorkshopChangeTable,
  WorkshopDocumentTable,
  WorkshopFeedbackTable,
  WorkshopMaterialTable,
  WorkshopOutcomeTable,
  WorkshopOutcomeChangeTable,
  WorkshopPhotoTable,
  WorkshopSeriesTable,
  WorkshopSessionTable,
  WorkshopSubmissionTable,
  WorkshopTeamTable,
  WorkshopToldAnswerTable,
} from './workshop-tables.ts'

/** A moment in UTC: `2026-11-23T09:14:00.000Z` on both databases. */
export type Instant = string
/** A day in Europe/Warsaw: `2026-11-23`. */
export type Day = string

export type Role = 'resident' | 'organizer' | 'moderator' | 'unit_officer' | 'strategist' | 'admin'
export type Locale = 'pl' | 'en' | 'uk'
export type Visibility =
  'awaiting' | 'published' | 'returned' | 'redirected' | 'hidden' | 'withdrawn' | 'merged'
export type Handling = 'received' | 'assigned' | 'in_analysis' | 'answered' | 'reflected'
export type IntakeChannel = 'web' | 'paper' | 'phone' | 'email' | 'workshop' | 'oral' | 'import'
export type AuthorKind = 'resident' | 'organisation' | 'other'
export type OrganisationType = 'ngo' | 'business' | 'university' | 'council' | 'other'
export type PositionCode =
  | 'accepted'
  | 'accepted_in_part'
  | 'already_in_text'
  | 'rejected'
  | 'clarified'
  | 'out_of_scope'
  | 'deferred'
export type PositionState = 'draft' | 'submitted' | 'accepted' | 'published' | 'withdrawn'
/** What a submission hangs on: nothing, or a place in a document. */
export type SubmissionKind = 'postulate' | 'remark'
export type DocumentKind =
  'action_plan' | 'study' | 'diagnosis' | 'vision' | 'strategy_draft' | 'other'
export type VersionState = 'draft' | 'published' | 'closed' | 'final'
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'table' | 'image' | 'footnote'
/** How a block of a new version found its predecessor. `doubtful` is a guess that waits for a person. */
export type BlockMatch = 'new' | 'same' | 'similar' | 'doubtful' | 'person'
/**
 * Where a remark stands in a version: `sent` to it, moved along to the same words (`exact`) or to
 * changed ones, waiting for a person (`doubtful`, `orphan`), `placed` by one, or `ended` by one:
 * its place is gone and it stands at the document.
 */
export type AnchorState = 'sent' | 'exact' | 'changed' | 'doubtful' | 'orphan' | 'placed' | 'ended'
export type ParticipationLevel = 'inform' | 'consult' | 'involve' | 'collaborate' | 'empower'
export type ConsultationState = 'draft' | 'open' | 'settled'
export type VocabularyKind = 'area' | 'goal' | 'theme' | 'keyword'
export type VocabularyState = 'active' | 'preparing' | 'retired'
export type OfficialRouteCode =
  'petition' | 'kpa_motion' | 'kpa_complaint' | 'fault' | 'public_information'
export type TokenPurpose = 'confirm' | 'reset' | 'sign_in' | 'first_admin'

/** Names in three languages; English and Ukrainian fall back to Polish when an administrator left them empty. */
type Named<Column extends string> = { [K in `${Column}_pl`]: string } & {
  [K in `${Column}_en` | `${Column}_uk`]: string | null
}

// ---------- accounts ----------
export type AccountTable = {
  id: string
  email: string
  email_canonical: string
  display_name: string
  password_hash: string | null
  locale: Locale
  unit_id: number | null
  confirmed_at: Instant | null
  blocked_at: Instant | null
  /** Set on accounts made by the demonstration seed; production refuses to start with any. */
  demo_at: Instant | null
  created_at: Instant
}
export type AccountRoleTable = {
  account_id: string
  role: Role
  granted_by: string | null
  granted_at: Instant
}
export type SessionTable = {
  /** sha256 of the id that the cookie holds. */
  id_hash: string
  account_id: string
  created_at: Instant
  /** Moves forward with use, by `idle_seconds`, never past `ends_at`. */
  expires_at: Instant
  ends_at: Instant
  idle_seconds: number
  user_agent: string | null
}
export type AccountTokenTable = {
  token_hash: string
  purpose: TokenPurpose
  email: string
  account_id: string | null
  /** sha256 of the cookie of the browser that asked; the token works only there. Null: any browser. */
  browser_hash: string | null
  created_at: Instant
  expires_at: Instant
  used_at: Instant | null
}

// ---------- the frame ----------
export type UnitTable = {
  id: Generated<number>
  slug: string
  name: string
  short_name: string
  kind: 'department' | 'unit' | 'company' | 'office'
  email: string | null
  /** Space-separated words that people use about its matters. */
  everyday_words: Generated<string | null>
  is_example: number
  position: number
  retired_at: Instant | null
}
export type EstateTable = {
  id: Generated<number>
  slug: string
  name: string
  kind: 'city' | 'estate' | 'outside' | 'none'
  position: number
  retired_at: Instant | null
}
export type VocabularyTable = Named<'name'> & {
  id: Generated<number>
  code: string
  kind: VocabularyKind
  state: VocabularyState
  note_pl: string | null
  note_en: string | null
  note_uk: string | null
  /** Raised with each change of its terms; tags remember the version they were given under. */
  codebook_version: number
  position: number
}
export type TermTable = Named<'name'> & {
  id: Generated<number>
  vocabulary_id: number
  parent_id: number | null
  code: string
  slug: string
  description_pl: string | null
  description_en: string | null
  description_uk: string | null
  /** Space-separated everyday words people use for this term. */
  everyday_words: string | null
  /** Texts that belong to the term, one a line, and such that only seem to. */
  examples: string | null
  counter_examples: string | null
  icon: string | null
  position: number
  is_example: number
  retired_at: Instant | null
  /** Raised with each change; a form that was opened on an older one is told so. */
  revision: Generated<number>
}
export type ThemeAreaTable = {
  theme_id: number
  area_id: number
  strength: 'primary' | 'secondary'
}
export type MaturityLevelTable = Named<'name'> & {
  level: number
  management_model_pl: string
  management_model_en: string | null
  management_model_uk: string | null
  description_pl: string
  description_en: string | null
  description_uk: string | null
}
export type AreaLevelTable = Named<'description'> & {
  area_id: number
  level: number
}
export type StrategyTable = Named<'name'> & {
  id: Generated<number>
  slug: string
  summary_pl: string
  summary_en: string | null
  summary_uk: string | null
}
export type StrategyStageTable = Named<'title'> & {
  id: Generated<number>
  strategy_id: number
  state: 'done' | 'now' | 'next'
  description_pl: string
  description_en: string | null
  description_uk: string | null
  when_pl: string | null
  when_en: string | null
  when_uk: string | null
  position: number
}
export type EvidenceSourceTable = Named<'title'> & {
  id: Generated<number>
  code: string
  description_pl: string
  description_en: string | null
  description_uk: string | null
  position: number
}
export type BodyTable = Named<'name'> & {
  id: Generated<number>
  slug: string
  role_pl: string
  role_en: string | null
  role_uk: string | null
  composition_pl: string | null
  composition_en: string | null
  composition_uk: string | null
  state: 'planned' | 'active'
  position: number
}
export type OfficialRouteTable = Named<'name'> & {
  code: OfficialRouteCode
  use_when_pl: string
  use_when_en: string | null
  use_when_uk: string | null
  needs_pl: string
  needs_en: string | null
  needs_uk: string | null
  deadline_pl: string
  deadline_en: string | null
  deadline_uk: string | null
  legal_basis_pl: string | null
  legal_basis_en: string | null
  legal_basis_uk: string | null
  address: string
  /** The city's own service for such matters, where there is one. */
  service: string | null
  url: string | null
  note_pl: string | null
  note_en: string | null
  note_uk: string | null
  position: number
}
export type ModerationRuleTable = Named<'name'> & {
  code: string
  kind: 'hide' | 'return'
  /** What a rule means, or the question that a reason to return asks. */
  text_pl: string
  text_en: string | null
  text_uk: string | null
  /** What a decision to hide rests on (DSA art. 17). */
  ground: 'law' | 'terms' | null
  allowed_pl: string | null
  allowed_en: string | null
  allowed_uk: string | null
  not_allowed_pl: string | null
  not_allowed_en: string | null
  not_allowed_uk: string | null
  position: number
  retired_at: Instant | null
}
export type SettingTable = {
  key: string
  value: string
}

// ---------- the register ----------
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
export type PositionTable = {
  id: Generated<number>
  code: PositionCode
  state: PositionState
  summary: string
  what_changes: string | null
  what_stays: string | null
  justification: string
  unit_id: number | null
  drafted_by: string | null
  drafted_at: Instant
  /** Who changed it last after the draft, if anybody; neither of the two may accept it. */
  edited_by: string | null
  edited_at: Instant | null
  submitted_at: Instant | null
  sent_back_reason: string | null
  accepted_by: string | null
  accepted_at: Instant | null
  published_by: string | null
  published_at: Instant | null
  withdrawn_at: Instant | null
  withdrawal_reason: string | null
  revision: Generated<number>
}
export type PositionSubmissionTable = {
  position_id: number
  submission_id: number
  /** Where one of many gets another code, or a sentence of its own. */
  exception_code: PositionCode | null
  exception_text: string | null
}
/** Every save of a position, with its author. */
export type PositionVersionTable = {
  position_id: number
  number: number
  /** JSON of the texts, the code and the numbers it answered. */
  content: string
  written_by: string | null
  written_at: Instant
}
export type PositionTemplateTable = {
  id: Generated<number>
  name: string
  code: PositionCode
  summary: string
  what_changes: string | null
  justification: string
  position: number
  retired_at: Instant | null
}
/** A block of a version that says what a position changed. */
export type PositionBlockTable = {
  position_id: number
  version_id: number
  block_id: number
  tied_by: string | null
  tied_at: Instant
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

// ---------- documents ----------
/** Content-addressed: the name is the sha256 of what it holds. */
export type FileTable = {
  hash: string
  mime: string
  size: number
  width: number | null
  height: number | null
  content: Buffer
  created_by: string | null
  created_at: Instant
}
export type DocumentTable = {
  id: Generated<number>
  slug: string
  kind: DocumentKind
  title: string
  /** „W skrócie”: plain language. */
  summary: string | null
  author_name: string | null
  /** A day, a month or a year, as far as it is known: `2018-03-05`, `2018-03`, `2018`. */
  made_on: string | null
  method: string | null
  sample: string | null
  source_url: string | null
  /** Since when the library names it, though its text is not here yet. */
  listed_at: Instant | null
  is_demo: number
  revision: Generated<number>
  created_by: string | null
  created_at: Instant
  retired_at: Instant | null
}
export type DocumentAttachmentTable = {
  id: Generated<number>
  document_id: number
  title: string
  file_name: string
  file_hash: string
  created_at: Instant
}
/** A file that somebody looks at before it becomes a draft. */
export type DocumentUploadTable = {
  id: Generated<number>
  document_id: number
  file_name: string
  /** Gzipped JSON: the blocks and what was dropped or changed. */
  content: Buffer
  created_by: string
  created_at: Instant
}
export type DocumentUploadImageTable = {
  upload_id: number
  hash: string
  mime: string
  width: number
  height: number
  content: Buffer
}
export type DocumentVersionTable = {
  id: Generated<number>
  document_id: number
  number: number
  state: VersionState
  /** What is new in it, in plain words. */
  note: string | null
  based_on_id: number | null
  created_by: string | null
  created_at: Instant
  published_by: string | null
  published_at: Instant | null
  closed_at: Instant | null
  final_at: Instant | null
  revision: Generated<number>
}
/** A place in a document: its id outlives every version. `key` is its address. */
export type BlockTable = {
  id: Generated<number>
  document_id: number
  key: string
}
export type BlockVersionTable = {
  version_id: number
  block_id: number
  position: number
  kind: BlockKind
  /** Headings 1–6; list items 0 (bulleted) or the depth; see features/documents/block.ts. */
  level: Generated<number>
  /** What people cite: `2.3.4`. */
  number: string | null
  /** The plain words: compared, quoted and searched. Of an image: its alternative text. */
  text: string
  /** JSON of the formatted words, where there is any formatting. */
  spans: string | null
  file_hash: string | null
  match: BlockMatch
  match_score: number | null
  suggested_block_id: number | null
}
/** What a person said about a block that the version no longer has: gone, or gone into another. */
export type BlockEndingTable = {
  version_id: number
  block_id: number
  into_block_id: number | null
  decided_by: string
  decided_at: Instant
}
export type SendingTable = {
  id: Generated<number>
  kind: 'web' | 'letter' | 'form'
  document_id: number | null
  consultation_id: number | null
  /** sha256 of the token in the link that opens the draft on another device. */
  resume_hash: string | null
  idempotency_key: string
  /** JSON of what is not sent yet; emptied by sending. */
  content: string | null
  revision: Generated<number>
  submitter_id: string | null
  entered_by: string | null
  started_at: Instant
  updated_at: Instant
  sent_at: Instant | null
  letter_text: string | null
  letter_file_name: string | null
  letter_file_hash: string | null
}
/** What a remark hangs on, as it was when the remark was written. */
export type RemarkTable = {
  submission_id: number
  document_id: number
  version_id: number
  /** Null: the whole document, or a part that nobody has found yet. */
  block_id: number | null
  block_number: string | null
  /** The wording the author had before their eyes. */
  quoted_text: string | null
  selected_text: string | null
  /** How a paper form or a letter named the part. */
  part_as_given: string | null
  reply_to_id: number | null
}
/** Where a remark stands in each version since; guesses stand at no block. */
export type RemarkAnchorTable = {
  submission_id: number
  version_id: number
  block_id: number | null
  state: AnchorState
  suggested_block_id: number | null
  score: number | null
  decided_by: string | null
  decided_at: Instant | null
  reason: string | null
}

// ---------- consultations ----------
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

// ---------- the ground ----------
export type AuditEntryTable = {
  seq: number
  at: Instant
  actor_id: string | null
  action: string
  object_type: string
  object_id: string
  /** JSON without personal data: ids, codes, states. */
  details: string
  previous_hash: string
  hash: string
}
export type AuditHeadTable = { id: number; seq: number; hash: string }
export type OutboxTable = {
  id: Generated<number>
  kind: string
  to_address: string
  subject: string
  body: string
  /** The same notice is never queued twice. */
  dedupe_key: string | null
  /** An entry for calendars (RFC 5545) that goes with it. */
  calendar: string | null
  /** Whose registration it tells about: erased together with it. */
  registration_id: number | null
  created_at: Instant
  attempts: Generated<number>
  next_attempt_at: Instant
  sent_at: Instant | null
  failed_at: Instant | null
  last_error: string | null
}
export type RateLimitTable = {
  /** A keyed hash of the limit and whom it counts: the table names nobody. */
  key: string
  points: number
  resets_at: Instant
}
export type ContentVersionTable = { id: number; version: number }
export type ReferenceCounterTable = { year: number; last: number }

/** An interface: the checker names it in what it infers, where an intersection would be written out each time. */
export interface DB
  extends
    RegisterTables,
    SearchTables,
    SimilarTables,
    SuggestionTables,
    CodebookTables,
    CodingTables,
    RoomTables,
    MaturityTables,
    IndicatorTables,
    InitiativeTables {}

type RegisterTables = {
  account: AccountTable
  account_role: AccountRoleTable
  session: SessionTable
  account_token: AccountTokenTable
  unit: UnitTable
  estate: EstateTable
  vocabulary: VocabularyTable
  term: TermTable
  theme_area: ThemeAreaTable
  maturity_level: MaturityLevelTable
  area_level: AreaLevelTable
  strategy: StrategyTable
  strategy_stage: StrategyStageTable
  evidence_source: EvidenceSourceTable
  body: BodyTable
  official_route: OfficialRouteTable
  moderation_rule: ModerationRuleTable
  setting: SettingTable
  submission: SubmissionTable
  submission_version: SubmissionVersionTable
  submission_contact: SubmissionContactTable
  submission_event: SubmissionEventTable
  submission_index: SubmissionIndexTable
  tag: TagTable
  position: PositionTable
  position_submission: PositionSubmissionTable
  position_version: PositionVersionTable
  position_template: PositionTemplateTable
  position_block: PositionBlockTable
  assignment: AssignmentTable
  support: SupportTable
  follow: FollowTable
  import_batch: ImportBatchTable
  file: FileTable
  document: DocumentTable
  document_attachment: DocumentAttachmentTable
  document_upload: DocumentUploadTable
  document_upload_image: DocumentUploadImageTable
  document_version: DocumentVersionTable
  block: BlockTable
  block_version: BlockVersionTable
  block_ending: BlockEndingTable
  sending: SendingTable
  remark: RemarkTable
  remark_anchor: RemarkAnchorTable
  legal_basis: LegalBasisTable
  consultation: ConsultationTable
  consultation_document: ConsultationDocumentTable
  consultation_workshop: ConsultationWorkshopTable
  consultation_extension: ConsultationExtensionTable
  consultation_change: ConsultationChangeTable
  consultation_report: ConsultationReportTable
  report_part: ReportPartTable
  workshop: WorkshopTable
  workshop_series: WorkshopSeriesTable
  workshop_document: WorkshopDocumentTable
  workshop_material: WorkshopMaterialTable
  workshop_change: WorkshopChangeTable
  workshop_session: WorkshopSessionTable
  seat_group: SeatGroupTable
  registration: RegistrationTable
  registration_need: RegistrationNeedTable
  workshop_team: WorkshopTeamTable
  day_action: DayActionTable
  hall_table: HallTableTable
  card: CardTable
  card_version: CardVersionTable
  card_group: CardGroupTable
  card_dot: CardDotTable
  card_word: CardWordTable
  workshop_outcome: WorkshopOutcomeTable
  workshop_outcome_change: WorkshopOutcomeChangeTable
  workshop_photo: WorkshopPhotoTable
  workshop_submission: WorkshopSubmissionTable
  workshop_feedback: WorkshopFeedbackTable
  workshop_told_answer: WorkshopToldAnswerTable
  audit_entry: AuditEntryTable
  audit_head: AuditHeadTable
  outbox: OutboxTable
  rate_limit: RateLimitTable
  content_version: ContentVersionTable
  reference_counter: ReferenceCounterTable
}

export type Submission = Selectable<SubmissionTable>
export type NewSubmission = Insertable<SubmissionTable>
export type SubmissionChange = Updateable<SubmissionTable>
export type SubmissionEvent = Selectable<SubmissionEventTable>
export type Position = Selectable<PositionTable>
export type Account = Selectable<AccountTable>
export type Document = Selectable<DocumentTable>
export type DocumentVersion = Selectable<DocumentVersionTable>
export type BlockVersion = Selectable<BlockVersionTable>
export type Consultation = Selectable<ConsultationTable>
export type Workshop = Selectable<WorkshopTable>
export type WorkshopSession = Selectable<WorkshopSessionTable>
export type Registration = Selectable<RegistrationTable>
export type Card = Selectable<CardTable>
