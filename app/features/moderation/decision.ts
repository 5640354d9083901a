import type { Instant, OfficialRouteCode, Role } from '#db/schema.ts'
import type { TermRefusal } from '../tags/choose-terms.server.ts'
import type { SubmissionText } from '../submissions/submission-text.ts'
import type { ShownSuggestion } from '../suggestions/shown-suggestion.ts'
import type { TagChoice } from '../tags/tag-choice.ts'

type PublicVersion = Pick<SubmissionText, 'title' | 'body'> & {
  /** Of a remark. */
  proposal?: string | null
  justification?: string | null
  tags: TagChoice
  tagReason: string | null
  /** What was suggested beside the tags. */
  shown?: readonly ShownSuggestion[]
  /** The person saw what looks like personal data and lets it stand: an office's telephone, say. */
  keepPersonalData?: boolean
}

/** What a moderator decides, with the reason the author is told. */
export type Decision =
  | ({ kind: 'publish'; reason: string | null } & PublicVersion)
  /** Changes the public text or the tags of what is published. */
  | ({ kind: 'redact'; reason: string } & PublicVersion)
  | { kind: 'return'; rule: string; question: string | null }
  | { kind: 'redirect'; route: OfficialRouteCode; reason: string }
  | { kind: 'hide'; rule: string; facts: string }
  | { kind: 'merge'; target: string; reason: string | null }
  /** Takes an earlier decision back: the case waits for a new one. */
  | { kind: 'reopen'; reason: string }

export type DecisionKind = Decision['kind']
export type DecisionOf<Kind extends DecisionKind> = Extract<Decision, { kind: Kind }>

export type Moderator = { id: string; roles: readonly Role[] }
export type DecisionContext = { moderator: Moderator; now: Instant; appOrigin: string }

export type DecisionRefusal =
  | 'notFound'
  | 'notAllowed'
  | 'wrongState'
  | 'conflict'
  | 'locked'
  | 'unchanged'
  | 'mainAreaRequired'
  | 'personalData'
  | 'unknownRule'
  | 'targetNotFound'
  | 'targetIsSelf'
  | 'targetClosed'
  | 'hasMerged'
  | TermRefusal
