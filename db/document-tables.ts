import type { ColumnType, Generated } from 'kysely'
import type {
  AnchorState,
  BlockKind,
  BlockMatch,
  DocumentKind,
  Instant,
  VersionState,
} from './schema.ts'

/** Documents, their versions and blocks, and the remarks that hang on them. */
export type DocumentTables = {
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
}

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
  /** When it came, noted by the database: remarks on a document are read in this order. */
  arrived_at: ColumnType<Instant | null, never, never>
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
