import type {
  AuthorKind,
  Instant,
  IntakeChannel,
  Locale,
  OrganisationType,
  PositionCode,
  SubmissionKind,
} from '#db/schema.ts'

export type ReportRow = {
  number: string
  kind: SubmissionKind
  /** Of the words of its author. */
  locale: Locale
  receivedAt: Instant
  channel: IntakeChannel
  isLate: boolean
  author: ReportedAuthor
  place: ReportedPlace | null
  /** The wording the author had before their eyes. */
  currentWording: string | null
  selectedWords: string | null
  /** Of a postulate: the title of its author. A remark has none of its own. */
  title: string | null
  /** Null: merged before its words were public. */
  remark: string | null
  proposal: string | null
  justification: string | null
  replyTo: string | null
  mergedInto: string | null
  area: Named | null
  goals: Named[]
  /** Null: there is none yet. */
  position: ReportedPosition | null
  /** Where in the documents it can be seen, as people cite it. */
  changes: { document: string; version: number; part: string | null }[]
}
export type Named = { code: string; name: string }
export type ReportedAuthor = {
  kind: AuthorKind
  /** Public names of organisations only. */
  organisation: string | null
  type: OrganisationType | null
}
export type ReportedPlace = {
  document: string
  version: number
  /** What people cite: `2.3.4`; null: the document as a whole, or a part without a number. */
  part: string | null
  /** The heading above it. */
  chapter: string | null
  /** How a paper form named the part, where nobody found it in the document. */
  named: string | null
  isWhole: boolean
}
export type ReportedPosition = {
  code: PositionCode
  summary: string
  /** Null: one of many with another position; its summary is the reason too. */
  justification: string | null
  whatChanges: string | null
  whatStays: string | null
  /** What is said to this one apart from the answer to many. */
  exception: string | null
  unit: string | null
  publishedAt: Instant | null
}
export type Fate = 'hidden' | 'redirected' | 'withdrawn' | 'returned' | 'awaiting'
export type ApartRow = {
  number: string
  receivedAt: Instant
  channel: IntakeChannel
  isLate: boolean
  fate: Fate
  /** The rule by which it was hidden, or the way it was sent. */
  ground: string | null
}
export type ChangedPlace = {
  document: string
  version: number
  part: string | null
  /** Null: new. */
  before: string | null
  /** Null: taken out. */
  after: string | null
  numbers: string[]
}
