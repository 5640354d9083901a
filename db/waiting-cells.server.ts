import { sql, type Kysely } from 'kysely'
import type { MigratedDb } from './columns.ts'
import { AXES, isOneOf, type Counted } from './coverage.server.ts'
import type { DB } from './schema.ts'

/**
 * Adds those of these submissions that wait for an answer to what waits by each day, or takes them away: by
 * kind, channel, area and place, as `register_cell`. What is late is then a sum over days, and nobody has to
 * move it at midnight. What was added stands in `coverage_fact.due_at`, so that the same is taken away.
 */
export async function countWaiting(
  db: Kysely<DB> | MigratedDb,
  counted: Counted,
  sign: 1 | -1,
): Promise<void> {
  if (sign === 1) await noteDays(db, counted)
  await sql`insert into waiting_cell (kind, channel, axis, area_id, row_id, due_at, n)
    select profile.kind, case when level.c = 1 then profile.channel else '' end,
      place.axis, area.term_id, place.term_id, coverage_fact.due_at, ${sql.lit(sign)} * count(*)
    from coverage_fact
    inner join coverage_profile as profile on profile.id = coverage_fact.profile_id
    inner join coverage_place as place on place.submission_id = coverage_fact.submission_id
      and place.axis <> ${sql.lit(AXES.area)}
    inner join coverage_place as area on area.submission_id = coverage_fact.submission_id
      and area.axis = ${sql.lit(AXES.area)}
    cross join (select 0 as c union all select 1) as level
    where coverage_fact.due_at is not null and ${isOneOf('coverage_fact.submission_id', counted)}
    group by 1, 2, 3, 4, 5, 6
    on conflict (kind, channel, axis, area_id, row_id, due_at)
      do update set n = waiting_cell.n + excluded.n`.execute(db)
  // Days on which nothing is left are not looked through again; an index holds these alone.
  if (sign === -1) await sql`delete from waiting_cell where n = 0`.execute(db)
}

/** By when each that waits is owed an answer. */
async function noteDays(db: Kysely<DB> | MigratedDb, counted: Counted): Promise<void> {
  await sql`update coverage_fact set due_at = (select submission.answer_due_at from submission
      where submission.id = coverage_fact.submission_id)
    where coverage_fact.profile_id in (select id from coverage_profile where handling = 'waiting')
      and ${isOneOf('coverage_fact.submission_id', counted)}`.execute(db)
}

export async function emptyWaitingCells(db: Kysely<DB> | MigratedDb): Promise<void> {
  await sql`delete from waiting_cell`.execute(db)
}
