import type {
  AuthorKind,
  DocumentKind,
  IntakeChannel,
  OrganisationType,
  ParticipationLevel,
  PositionCode,
} from '#db/schema.ts'
import type { AreaSlug } from '../types.ts'
import type { PersonKey } from './types.ts'

export interface DemoDocument {
  key: string
  kind: DocumentKind
  title: string
  summary: string
  authorName: string
  method: string | null
  /** In their order. Each is read as Markdown, as an upload would be. */
  versions: readonly { publishedDaysAgo: number; note: string | null; markdown: string }[]
}

/** Days are counted back from the day of seeding; a negative end lies ahead. */
export interface DemoConsultation {
  key: string
  title: string
  subject: string
  scope: string
  level: ParticipationLevel
  legalBasis: string
  documents: readonly string[]
  announcedDaysAgo: number
  opensDaysAgo: number
  closesDaysAgo: number
  meetings: string
  /** Answered to the last remark and reported, so many days ago. */
  settledDaysAgo: number | null
  summary: string | null
}

export interface DemoRemark {
  key: string
  document: string
  version: number
  /** How the block begins that it speaks to; null: the whole document. */
  at: string | null
  text: string
  proposal: string | null
  justification: string | null
  authorKind: AuthorKind
  organisation: { name: string; type: OrganisationType } | null
  author: PersonKey | null
  enteredBy: PersonKey | null
  channel: Exclude<IntakeChannel, 'import'>
  receivedDaysAgo: number
  areas: readonly AreaSlug[]
  goals: readonly string[]
  /** Null: waits for moderation. */
  publishedDaysAgo: number | null
  replyTo: string | null
  supporters: readonly PersonKey[]
}

export interface DemoRemarkAnswer {
  key: string
  code: PositionCode
  unit: string
  remarks: readonly string[]
  preparedBy: PersonKey
  /** How far it has got; `published` needs the days. */
  state: 'draft' | 'submitted' | 'accepted' | 'published'
  acceptedBy: PersonKey | null
  draftedDaysAgo: number
  publishedDaysAgo: number | null
  summary: string
  whatChanges: string | null
  justification: string
  /** The blocks of a version that changed because of it: how they begin. */
  changes: { document: string; version: number; at: readonly string[] } | null
}
