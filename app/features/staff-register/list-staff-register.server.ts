import type { Database } from '#db/open.server.ts'
import type { Day, Instant, IntakeChannel, Locale, PositionCode } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { tagsOf, type AreaTag } from '../register/tags-of.server.ts'
import { awaitsAnswer, statusOf, type Status } from '../submissions/status.ts'
import { findOpenPositions, type OpenPosition } from './open-positions.server.ts'
import { staffRegister } from './staff-conditions.server.ts'
import { readPlace, writePlace, type StaffPlace } from './staff-place.ts'
import type { StaffFilters, StaffSort } from './staff-filters.ts'
import { STAFF_PAGE_SIZE } from './staff-page-size.ts'
import { staffTitle } from './staff-title.ts'

export type StaffRow = {
  id: number
  reference: string
  /** Null where this person may not read what is not public. */
  title: string | null
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
  const found = await readRows(db, filters, readPlace(after), reader.now)
  const rows = found.slice(0, STAFF_PAGE_SIZE)
  const ids = rows.map((row) => row.id)
  const tags = await tagsOf(db, ids, reader.locale)
  const positions = await findOpenPositions(db, ids)
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => shape(row, reader, tags.get(row.id)?.areas, positions.get(row.id))),
    total: await count(db, filters, reader.now),
    next:
      last && found.length > rows.length
        ? writePlace({ at: last[SORTED_BY[filters.sort].column], id: last.id })
        : null,
  }
}

const SORTED_BY = {
  newest: { column: 'received_at', direction: 'desc' },
  due: { column: 'answer_due_at', direction: 'asc' },
} as const satisfies Record<StaffSort, object>

type Row = Awaited<ReturnType<typeof readRows>>[number]

function readRows(db: Database, filters: StaffFilters, place: StaffPlace | null, now: Instant) {
  const { column, direction } = SORTED_BY[filters.sort]
  const further = direction === 'desc' ? '<' : '>'
  return staffRegister(db, filters, now)
    .$if(place !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb(column, further, place?.at ?? ''),
          eb.and([eb(column, '=', place?.at ?? ''), eb('submission.id', further, place?.id ?? 0)]),
        ]),
      ),
    )
    .leftJoin('unit', 'unit.id', 'submission.unit_id')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.submission_id', '=', 'submission.id')
        .on('assignment.ended_at', 'is', null),
    )
    .select([
      'submission.id',
      'reference',
      'original_title',
      'public_title',
      'visibility',
      'handling',
      'position_code',
      'position_id',
      'received_at',
      'channel',
      'is_demo',
      'support_count',
      'answer_due_at',
      'estate.name as estate',
      'unit.short_name as unit',
      'assignment.due_on',
    ])
    .orderBy(column, direction)
    .orderBy('submission.id', direction)
    .limit(STAFF_PAGE_SIZE + 1)
    .execute()
}

async function count(db: Database, filters: StaffFilters, now: Instant): Promise<number> {
  const row = await staffRegister(db, filters, now)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

function shape(
  row: Row,
  { mayReadOriginals, now }: Reader,
  areas: AreaTag[] = [],
  position: OpenPosition | null = null,
): StaffRow {
  const isOpen = awaitsAnswer(row)
  return {
    id: row.id,
    reference: row.reference,
    title: staffTitle(row, mayReadOriginals),
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
