import { sql, type Kysely, type RawBuilder } from 'kysely'
import { isPostgres, type MigratedDb } from './columns.ts'
import type { DB } from './schema.ts'

/** What the rows of a map are. The areas, its columns, are places too; term 0 of each is everything. */
export const AXES = { all: 0, goal: 1, theme: 2, estate: 3, area: 9 } as const

type Db = Kysely<DB> | MigratedDb

/**
 * Which submissions a statement is about. Counting is set-based whether that is one of them or the
 * whole register: one definition of what counts where.
 */
export type Counted = { ids: readonly number[] } | 'all'

/** Takes out of the cells what was counted of these submissions, and forgets that it was. */
export async function countOut(db: Db, counted: Counted): Promise<void> {
  if (counted === 'all') {
    for (const table of ['cell', 'place', 'fact', 'profile']) {
      await sql`delete from ${sql.table(`coverage_${table}`)}`.execute(db)
    }
    return
  }
  await addCells(db, counted, -1)
  for (const table of ['place', 'fact']) {
    await sql`delete from ${sql.table(`coverage_${table}`)}
      where ${isOneOf('submission_id', counted)}`.execute(db)
  }
}

/** Counts these submissions as they are now; only what is published counts. */
export async function countIn(db: Db, counted: Counted): Promise<void> {
  const which = sql`visibility = 'published' and ${isOneOf('id', counted)}`
  await sql`insert into coverage_profile
      (kind, channel, author_kind, organisation_type, handling, position_code)
    select distinct kind, channel, author_kind, ${ORGANISATION}, ${HANDLING}, ${POSITION}
    from submission where ${which} on conflict do nothing`.execute(db)
  await sql`insert into coverage_fact (submission_id, profile_id, month)
    select submission.id, coverage_profile.id, ${monthInWarsaw(db)}
    from submission inner join coverage_profile
      on coverage_profile.kind = submission.kind
      and coverage_profile.channel = submission.channel
      and coverage_profile.author_kind = submission.author_kind
      and coverage_profile.organisation_type = ${ORGANISATION}
      and coverage_profile.handling = ${HANDLING}
      and coverage_profile.position_code = ${POSITION}
    where visibility = 'published' and ${isOneOf('submission.id', counted)}`.execute(db)
  await addPlaces(db, counted)
  await addCells(db, counted, 1)
}

const ORGANISATION = sql`coalesce(submission.organisation_type, '')`
const HANDLING = sql`case when submission.handling in ('answered', 'reflected') then submission.handling else 'waiting' end`
/** A code of a position that was withdrawn again says nothing about what waits. */
const POSITION = sql`case when submission.handling in ('answered', 'reflected')
  then coalesce(submission.position_code, '') else '' end`

/** Each place once: a submission tagged with two operational goals of a goal counts once there. */
async function addPlaces(db: Db, counted: Counted): Promise<void> {
  const { all, goal, theme, estate, area } = AXES
  const tagged = (kind: string) => sql`tag
    inner join coverage_fact on coverage_fact.submission_id = tag.submission_id
    inner join term on term.id = tag.term_id
    inner join vocabulary on vocabulary.id = term.vocabulary_id
    where tag.removed_at is null and vocabulary.kind = ${sql.lit(kind)}
      and ${isOneOf('tag.submission_id', counted)}`
  await sql`insert into coverage_place (submission_id, axis, term_id)
    select submission_id, ${sql.lit(all)}, 0 from coverage_fact
      where ${isOneOf('submission_id', counted)}
    union select submission_id, ${sql.lit(area)}, 0 from coverage_fact
      where ${isOneOf('submission_id', counted)}
    union select tag.submission_id, ${sql.lit(area)}, term.id from ${tagged('area')}
    union select tag.submission_id, ${sql.lit(theme)}, term.id from ${tagged('theme')}
    union select tag.submission_id, ${sql.lit(goal)}, term.id from ${tagged('goal')}
    union select tag.submission_id, ${sql.lit(goal)}, term.parent_id from ${tagged('goal')}
      and term.parent_id is not null
    union select coverage_fact.submission_id, ${sql.lit(estate)}, submission.estate_id
      from coverage_fact inner join submission on submission.id = coverage_fact.submission_id
      where submission.estate_id is not null
        and ${isOneOf('coverage_fact.submission_id', counted)}`.execute(db)
}

/** Each count stands in four cells: of its month or of all, of its profile or of all. */
async function addCells(db: Db, counted: Counted, sign: 1 | -1): Promise<void> {
  await sql`insert into coverage_cell (axis, profile_id, month, row_id, area_id, n)
    select place.axis, coverage_fact.profile_id * level.p, coverage_fact.month * level.m,
      place.term_id, area.term_id, ${sql.lit(sign)} * count(*)
    from coverage_fact
    inner join coverage_place as place on place.submission_id = coverage_fact.submission_id
      and place.axis <> ${sql.lit(AXES.area)}
    inner join coverage_place as area on area.submission_id = coverage_fact.submission_id
      and area.axis = ${sql.lit(AXES.area)}
    cross join (select 0 as p, 0 as m union all select 0, 1
      union all select 1, 0 union all select 1, 1) as level
    where ${isOneOf('coverage_fact.submission_id', counted)}
    group by 1, 2, 3, 4, 5
    on conflict (axis, profile_id, month, row_id, area_id)
      do update set n = coverage_cell.n + excluded.n`.execute(db)
}

export function isOneOf(column: string, counted: Counted): RawBuilder<unknown> {
  if (counted === 'all') return sql`1 = 1`
  return sql`${sql.ref(column)} in (${sql.join([...counted.ids])})`
}

/**
 * 202611. SQLite knows no time zones; a month begins in summer time from April to October, so the
 * hour that is added follows from the month that it leads into (EU rule, since 1996).
 */
function monthInWarsaw(db: Db): RawBuilder<number> {
  if (isPostgres(db)) {
    return sql`cast(to_char(submission.received_at at time zone 'Europe/Warsaw', 'YYYYMM') as integer)`
  }
  const at = (format: string, hours: number) =>
    sql`cast(strftime(${sql.lit(format)}, submission.received_at, ${sql.lit(`+${hours} hours`)}) as integer)`
  return sql`case when ${at('%m', 2)} between 4 and 10 then ${at('%Y%m', 2)} else ${at('%Y%m', 1)} end`
}
