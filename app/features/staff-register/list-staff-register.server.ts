import type { Database } from '#db/open.server.ts'
import type {
  AuthorKind,
  Day,
  Instant,
  IntakeChannel,
  Locale,
  PositionCode,
  SubmissionKind,
} from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { tagsOf, type AreaTag } from '../register/tags-of.server.ts'
import { wordsLookedFor } from '../search/looked.server.ts'
import { excerptAround, markHits, type Piece } from '../search/mark-hits.ts'
import type { SearchWord } from '../search/search-query.ts'
import { awaitsAnswer, statusOf, type Status } from '../submissions/status.ts'
import { countStaffRegister } from './count-staff-register.server.ts'
import { findOpenPositions, type OpenPosition } from './open-positions.server.ts'
import { EXCERPT, readStaffRows, SORTED_BY, type ReadRow } from './read-staff-rows.server.ts'
import { readPlace, writePlace } from './staff-place.ts'
import type { StaffFilters } from './staff-filters.ts'
import { STAFF_PAGE_SIZE } from './staff-page-size.ts'
import { staffTitle } from './staff-title.ts'

export type StaffRow = {
  id: number
  reference: string
  kind: SubmissionKind
  /** Null where this person may not read what is not public. */
  title: string | null
  /** The first words of a public remark: its title only names the place. */
  excerpt: string | null
  /** Title and words around what was looked for, marked; null where nobody looked for words. */
  hits: { title: Piece[]; excerpt: Piece[] } | null
  authorKind: AuthorKind
  organisation: string | null
  /** Came after the end of its consultation. */
  cameLate: boolean
  status: Status
  positionCode: PositionCode | null
  receivedAt: Instant
  channel: IntakeChannel
  isDemo: boolean
  estate: string | null
  unit: string | null
  areas: AreaTag[]
  supportCount: number
  answerDueAt: Instant
  /** Where it is another day than the promised one. */
  unitDueOn: Day | null
  /** Still owed an answer: then the two days matter. */
  isOpen: boolean
  isLate: boolean
  isUnitLate: boolean
  /** The position being written, and the one published. */
  position: OpenPosition | null
  publishedPositionId: number | null
}
export type StaffPage = { rows: StaffRow[]; total: number; next: string | null }

type Reader = { locale: Locale; mayReadOriginals: boolean; now: Instant }

/** One page of all submissions with the number found. */
export async function listStaffRegister(
  db: Database,
  filters: StaffFilters,
  after: string | null,
  reader: Reader,
): Promise<StaffPage> {
  const found = await readStaffRows(db, filters, readPlace(after), reader.now)
  const rows = found.slice(0, STAFF_PAGE_SIZE)
  const ids = rows.map((row) => row.id)
  const tags = await tagsOf(db, ids, reader.locale)
  const positions = await findOpenPositions(db, ids)
  const last = rows.at(-1)
  const words = filters.text ? wordsLookedFor(filters) : []
  return {
    rows: rows.map((row) => ({
      ...shape(row, reader, tags.get(row.id)?.areas, positions.get(row.id)),
      hits: hitsOf(row, words),
    })),
    total: await countStaffRegister(db, filters, reader.now),
    next:
      last && found.length > rows.length
        ? writePlace({ at: last[SORTED_BY[filters.sort].column], id: last.id })
        : null,
  }
}

function shape(
  row: ReadRow,
  { mayReadOriginals, now }: Reader,
  areas: AreaTag[] = [],
  position: OpenPosition | null = null,
): Omit<StaffRow, 'hits'> {
  const isOpen = awaitsAnswer(row)
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    title: staffTitle(row, mayReadOriginals),
    excerpt: shorten(row.excerpt),
    authorKind: row.author_kind,
    organisation: row.organisation_name,
    cameLate: row.is_late === 1,
    status: statusOf(row),
    positionCode: row.position_code,
    receivedAt: row.received_at,
    channel: row.channel,
    isDemo: row.is_demo === 1,
    estate: row.estate,
    unit: row.unit,
    areas,
    supportCount: row.support_count,
    answerDueAt: row.answer_due_at,
    unitDueOn: row.due_on === dayInWarsaw(row.answer_due_at) ? null : row.due_on,
    isOpen,
    isLate: isOpen && row.answer_due_at < now,
    isUnitLate: isOpen && row.due_on !== null && row.due_on < dayInWarsaw(now),
    position,
    publishedPositionId: row.position_id,
  }
}

/** Words are looked for in what is public; a number finds the rest. */
function hitsOf(row: ReadRow, words: readonly SearchWord[]): StaffRow['hits'] {
  if (words.length === 0 || row.visibility !== 'published') return null
  return {
    title: markHits(row.public_title ?? '', words, lexicon()),
    excerpt: excerptAround(row.body ?? '', words, lexicon()),
  }
}

function shorten(excerpt: string | null): string | null {
  if (excerpt === null || excerpt.length < EXCERPT) return excerpt
  return `${excerpt.replace(/\s+\S*$/, '')}…`
}
