import { sql, type Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { AnswerCounts } from '../positions/count-answers.server.ts'
import { staffRegister } from '../staff-register/staff-conditions.server.ts'
import type { PositionProgress, StaffFilters } from '../staff-register/staff-filters.ts'
import { OWED } from './owed.server.ts'

/** Of everything that a consultation owes an answer to: how many have which, and how many none. */
export async function countConsultation(
  db: Kysely<DB>,
  consultationId: number,
): Promise<AnswerCounts> {
  const rows = await db
    .selectFrom('voice_count')
    .select((eb) => ['position_code as code', eb.fn.sum<number>('n').as('count')])
    .where('consultation_id', '=', consultationId)
    .where('visibility', 'in', OWED)
    .where('n', '<>', 0)
    .groupBy('position_code')
    .execute()
  return {
    byCode: rows.flatMap(({ code, count }) => (code ? [{ code, count: Number(count) }] : [])),
    without: Number(rows.find((row) => row.code === '')?.count ?? 0),
  }
}

export type StageCounts = Record<PositionProgress | 'all', number>

/** How far the answers are to what the filters find, in one walk over it. */
export async function countStages(
  db: Database,
  filters: StaffFilters,
  now: Instant,
): Promise<StageCounts> {
  const written = sql`select max(position.state) from position_submission
    join position on position.id = position_submission.position_id
    where position_submission.submission_id = submission.id
      and position.state in ('draft', 'submitted', 'accepted')`
  const rows = await staffRegister(db, { ...filters, progress: null }, now)
    .select((eb) => [
      sql<PositionProgress | 'closed'>`case
        when visibility = 'published' and handling in ('answered', 'reflected') then 'published'
        else coalesce((${written}), case when visibility = 'published' then 'none' else 'closed' end)
      end`.as('stage'),
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy('stage')
    .execute()
  const countOf = (stage: PositionProgress) =>
    Number(rows.find((row) => row.stage === stage)?.count ?? 0)
  return {
    none: countOf('none'),
    draft: countOf('draft'),
    submitted: countOf('submitted'),
    accepted: countOf('accepted'),
    published: countOf('published'),
    all: rows.reduce((sum, row) => sum + Number(row.count), 0),
  }
}
