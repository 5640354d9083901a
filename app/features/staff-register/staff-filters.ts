import type {
  Handling,
  IntakeChannel,
  OrganisationType,
  PositionCode,
  SubmissionKind,
  Visibility,
} from '#db/schema.ts'
import type { Codebook, Term } from '../frame/codebook.server.ts'
import type { Estate } from '../frame/estates.server.ts'
import type { Unit } from '../frame/units.server.ts'
import type { GoalChoice } from '../register/choices.ts'
import { NO_CORRECTIONS, type Looked } from '../search/search-query.ts'
import type { Status } from '../submissions/status.ts'

/** `late`, `soon`: by the day promised to the author. `unitLate`: by the day given to the unit. */
export type Deadline = 'late' | 'soon' | 'unitLate'
export type PositionProgress = 'none' | 'draft' | 'submitted' | 'accepted' | 'published'
export type StaffSort = 'newest' | 'due'
/** A person, an organisation of any kind or of one, or nobody named. */
export type AuthorChoice =
  'resident' | 'organisation' | Exclude<OrganisationType, 'other'> | 'other'
/** Before the end of its consultation or after it. */
export type Arrival = 'inTime' | 'late'
/** A consultation or a document, as the filters offer it. */
export type Choice = { id: number; slug: string; title: string }
/** A chapter, a block, or what stands at no block: where remarks hang in the newest versions. */
export type PartChoice = {
  key: string
  label: string
  /** Chapters are offered; single blocks are found by their address. */
  isOffered: boolean
  versionIds: readonly number[]
  /** Null: at no block. */
  blockIds: readonly number[] | null
}

/** What staff look for among all submissions. */
export type StaffFilters = Looked & {
  status: Status | null
  visibility: Visibility | null
  handling: Handling | null
  unit: Unit | 'none' | null
  area: Term | null
  goal: GoalChoice | null
  estate: Estate | null
  channel: IntakeChannel | null
  deadline: Deadline | null
  progress: PositionProgress | null
  kind: SubmissionKind | null
  consultation: Choice | null
  document: Choice | null
  workshop: Choice | null
  part: PartChoice | null
  author: AuthorChoice | null
  arrival: Arrival | null
  /** The answer, published or being written. */
  code: PositionCode | null
  sort: StaffSort
}

export const NO_FILTERS: StaffFilters = {
  text: '',
  isExact: false,
  corrections: NO_CORRECTIONS,
  status: null,
  visibility: null,
  handling: null,
  unit: null,
  area: null,
  goal: null,
  estate: null,
  channel: null,
  deadline: null,
  progress: null,
  kind: null,
  consultation: null,
  document: null,
  workshop: null,
  part: null,
  author: null,
  arrival: null,
  code: null,
  sort: 'newest',
}

export type StaffFrame = {
  codebook: Codebook
  estates: readonly Estate[]
  units: readonly Unit[]
  consultations: readonly Choice[]
  documents: readonly Choice[]
  workshops: readonly Choice[]
  /** Only where the list is that of one consultation. */
  parts: readonly PartChoice[]
}
