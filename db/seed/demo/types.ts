import type {
  AuthorKind,
  IntakeChannel,
  OfficialRouteCode,
  OrganisationType,
  PositionCode,
  Role,
} from '#db/schema.ts'
import type { AreaSlug, ModerationRuleCode, ReturnReasonCode, Text } from '../types.ts'

export type PersonKey =
  | 'mieszkanka'
  | 'mieszkaniec'
  | 'organizatorka'
  | 'moderator'
  | 'moderatorka'
  | 'urzedniczka'
  | 'strateg'
  | 'stratezka'
  | 'administrator'

export interface DemoPerson {
  key: PersonKey
  name: string
  email: string
  roles: readonly Role[]
  /** Slug of the unit the person works for. */
  unit: string | null
  /** One sentence for the list of demo sign-ins. */
  about: Text
}

export type PersonalDataKind = 'phone' | 'email' | 'pesel' | 'address'

/** A position in Polish, the language the city answers in. */
export interface DemoPosition {
  key: string
  code: PositionCode
  unit: string
  preparedBy: PersonKey
  /** Somebody else than `preparedBy`; `null` = waits for the second person. */
  acceptance: { acceptedBy: PersonKey; publishedDaysAgo: number } | null
  summary: string
  whatChanges: string | null
  whatStays: string | null
  justification: string
  example: true
}

interface Decision {
  decidedDaysAgo: number
  decidedBy: PersonKey
}

interface Assignment extends Decision {
  unit: string
  assignedDaysAgo: number
}

/**
 * How far a demonstration postulate has got. From `published` on, the decision
 * is the publication. Days are counted back from the day of seeding.
 */
export type DemoScenario =
  | { state: 'awaiting' }
  | { state: 'awaiting_with_personal_data'; personalData: readonly PersonalDataKind[] }
  | ({ state: 'returned'; reason: ReturnReasonCode; question: string } & Decision)
  | ({
      /** Corrected by the author and waiting for moderation again. */
      state: 'returned_corrected'
      reason: ReturnReasonCode
      question: string
      originalText: string
      correctedDaysAgo: number
    } & Decision)
  | ({ state: 'redirected'; route: OfficialRouteCode; reason: string } & Decision)
  | ({
      state: 'hidden'
      rule: ModerationRuleCode
      facts: string
    } & Decision)
  | ({ state: 'merged'; into: string; reason: string } & Decision)
  | { state: 'withdrawn'; withdrawnDaysAgo: number; reason: string | null }
  | ({ state: 'published' } & Decision)
  | ({ state: 'assigned'; dueInDays: number } & Assignment)
  | ({
      state: 'in_analysis'
      dueInDays: number
      analysisDaysAgo: number
      /** A position that waits for the second person. */
      submittedPosition: string | null
    } & Assignment)
  | ({ state: 'late'; overdueDays: number } & Assignment)
  | ({ state: 'answered'; position: string } & Assignment)
  | ({
      state: 'reflected'
      position: string
      reflectedDaysAgo: number
      /** What changed in the document. */
      note: string
    } & Assignment)

export interface DemoPostulate {
  key: string
  title: string
  /** What the author wrote, untouched. */
  text: string
  /** The published wording where it differs from `text`. */
  publicText: string | null
  authorKind: AuthorKind
  organisation: { name: string; type: OrganisationType } | null
  /** The account that sent it; `null` = sent without an account. */
  author: PersonKey | null
  /** Who typed it in, for every channel but the web. */
  enteredBy: PersonKey | null
  channel: Exclude<IntakeChannel, 'import'>
  estate: string | null
  receivedDaysAgo: number
  /** The main area first. */
  areas: readonly AreaSlug[]
  /** Codes in the goal set `kielce-2030`. */
  goals: readonly string[]
  /** Slugs in the 2014 edition. */
  themes: readonly string[]
  keywords: readonly string[]
  supporters: readonly PersonKey[]
  scenario: DemoScenario
  example: true
}
