import { sql } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { newestOfWords } from './newest-of-words.server.ts'
import { staffRegister } from './staff-conditions.server.ts'
import type { StaffFilters, StaffSort } from './staff-filters.ts'
import { STAFF_PAGE_SIZE } from './staff-page-size.ts'
import type { StaffPlace } from './staff-place.ts'

/** Signs of a remark that stand in its row. */
export const EXCERPT = 160
/** Words may be found anywhere in a text; what is longer than this stays in the database. */
const HIT_SOURCE = 6_000

/** Of which the first page is filled. */
const WINDOW_OF_WORDS = 500

export const SORTED_BY = {
  newest: { column: 'received_at', direction: 'desc' },
  due: { column: 'answer_due_at', direction: 'asc' },
} as const satisfies Record<StaffSort, object>

export type ReadRow = Awaited<ReturnType<typeof readStaffRows>>[number]

/**
 * The rows of one page and one more, which tells whether there is a next page. Of what words find the newest
 * are likely to fill it; where they do not, all are asked.
 */
export async function readStaffRows(
  db: Database,
  filters: StaffFilters,
  place: StaffPlace | null,
  now: Instant,
) {
  const hits = await newestOfWords(db, filters, place ? undefined : WINDOW_OF_WORDS)
  if (!hits) return readFrom(staffRegister(db, filters, now), filters, place)
  const few = await readFrom(hits.among(staffRegister(db, hits.filters, now)), filters, place)
  if (hits.areAll || (filters.sort === 'newest' && few.length > STAFF_PAGE_SIZE)) return few
  return readFrom(staffRegister(db, filters, now), filters, place)
}

function readFrom(
  rows: ReturnType<typeof staffRegister>,
  filters: StaffFilters,
  place: StaffPlace | null,
) {
  const { column, direction } = SORTED_BY[filters.sort]
  const further = direction === 'desc' ? '<' : '>'
  return rows
    .$if(place !== null, (query) =>
      query.where((eb) =>
        eb.and([
          // Said again so that the index is entered at the place and not at its start.
          eb(column, direction === 'desc' ? '<=' : '>=', place?.at ?? ''),
          eb.or([
            eb(column, further, place?.at ?? ''),
            eb('submission.id', further, place?.id ?? 0),
          ]),
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
