import type { Insertable, Selectable, Updateable } from 'kysely'
import type { AccountTable, AccountTables } from './account-tables.ts'
import type { CardTable, CardTables } from './card-tables.ts'
import type { CodebookTables } from './codebook-tables.ts'
import type { CodingTables } from './coding-tables.ts'
import type { ConsultationTable, ConsultationTables } from './consultation-tables.ts'
import type {
  BlockVersionTable,
  DocumentTable,
  DocumentTables,
  DocumentVersionTable,
} from './document-tables.ts'
import type { FrameTables } from './frame-tables.ts'
import type { GroundTables } from './ground-tables.ts'
import type { GrowthTables } from './growth-tables.ts'
import type { IndicatorTables } from './indicator-tables.ts'
import type { InitiativeTables } from './initiative-tables.ts'
import type { MaturityTables } from './maturity-tables.ts'
import type { OutcomeTables } from './outcome-tables.ts'
import type { PositionTable, PositionTables } from './position-tables.ts'
import type { RoomTables } from './room-tables.ts'
import type { SearchTables } from './search-tables.ts'
import type { SimilarTables } from './similar-tables.ts'
import type {
  SubmissionEventTable,
  SubmissionTable,
  SubmissionTables,
} from './submission-tables.ts'
import type { SuggestionTables } from './suggestion-tables.ts'
import type {
  RegistrationTable,
  WorkshopSessionTable,
  WorkshopTable,
  WorkshopTables,
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
export type Named<Column extends string> = { [K in `${Column}_pl`]: string } & {
  [K in `${Column}_en` | `${Column}_uk`]: string | null
}

/** An interface: the checker names it in what it infers, where an intersection would be written out each time. */
export interface DB
  extends
    AccountTables,
    FrameTables,
    SubmissionTables,
    PositionTables,
    DocumentTables,
    ConsultationTables,
    GroundTables,
    GrowthTables,
    WorkshopTables,
    CardTables,
    OutcomeTables,
    SearchTables,
    SimilarTables,
    SuggestionTables,
    CodebookTables,
    CodingTables,
    RoomTables,
    MaturityTables,
    IndicatorTables,
    InitiativeTables {}

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
