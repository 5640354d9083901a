import { sql } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { staffRegister } from './staff-conditions.server.ts'
import type { StaffFilters, StaffSort } from './staff-filters.ts'
import { STAFF_PAGE_SIZE } from './staff-page-size.ts'
import type { StaffPlace } from './staff-place.ts'

/** Signs of a remark that stand in its row. */
export const EXCERPT = 160
/** Words may be found anywhere in a text; what is longer than this stays in the database. */
const HIT_SOURCE = 6_000

export const SORTED_BY = {
  newest: { column: 'received_at', direction: 'desc' },
  due: { column: 'answer_due_at', direction: 'asc' },
} as const satisfies Record<StaffSort, object>

export type ReadRow = Awaited<ReturnType<typeof readStaffRows>>[number]

/** The rows of one page and one more, which tells whether there is a next page. */
export function readStaffRows(
  db: Database,
  filters: StaffFilters,
  place: StaffPlace | null,
  now: Instant,
) {
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
      'submission.kind',
      'author_kind',
      'organisation_name',
      'is_late',
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
      sql<string | null>`case when submission.kind = 'remark' and visibility = 'published'
        then substr(public_body, 1, ${sql.lit(EXCERPT)}) end`.as('excerpt'),
      sql<string | null>`case when visibility = 'published'
        then substr(public_body, 1, ${sql.lit(filters.text ? HIT_SOURCE : 0)}) end`.as('body'),
    ])
    .orderBy(column, direction)
    .orderBy('submission.id', direction)
    .limit(STAFF_PAGE_SIZE + 1)
    .execute()
}
