import type { SubmissionKind } from '#db/schema.ts'

/** Where a piece of evidence can be read. */
export type EvidencePlace =
  | { kind: 'submission'; submission: SubmissionKind; reference: string }
  /** Without a version: named in the library, its text is not here. */
  | { kind: 'document'; slug: string; version: number | null }
  | { kind: 'block'; slug: string; version: number; key: string }
  | { kind: 'workshop'; slug: string }
  | { kind: 'initiative'; slug: string }
  | { kind: 'link'; url: string }

/** One thing that a rating rests on. */
export type EvidenceItem = {
  id: number
  ratingId: number
  sourceId: number
  kind: EvidencePlace['kind']
  /** Number of a submission or of a paragraph. */
  label: string | null
  title: string | null
  /** Why it speaks for the level. */
  note: string
  /** Null: it was public and is no more. */
  place: EvidencePlace | null
}

/** What the form sends for a thing that was found: `submission:12`. */
export const ITEM = /^(submission|document|workshop|initiative):([1-9]\d{0,8})$/

export type Stream = { id: number; code: string; title: string; description: string }
