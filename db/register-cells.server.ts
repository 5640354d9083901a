import { sql, type Kysely } from 'kysely'
import type { MigratedDb } from './columns.ts'
import { AXES, isOneOf, type Counted } from './coverage.server.ts'
import type { DB } from './schema.ts'

/**
 * Adds what these submissions count for to the numbers beside the filters of the public list, or takes it
 * away: by kind, state, channel, area and place, each of state and channel alone and together. They stand
 * on the facts and places of the map, so both count the same.
 */
export async function countRegister(
  db: Kysely<DB> | MigratedDb,
  counted: Counted,
  sign: 1 | -1,
): Promise<void> {
  const state = sql`profile.handling || ' ' || profile.position_code`
  await sql`insert into register_cell (kind, state, channel, axis, area_id, row_id, n)
    select profile.kind, case when level.s = 1 then ${state} else '' end,
      case when level.c = 1 then profile.channel else '' end,
      place.axis, area.term_id, place.term_id, ${sql.lit(sign)} * count(*)
    from coverage_fact
    inner join coverage_profile as profile on profile.id = coverage_fact.profile_id
    inner join coverage_place as place on place.submission_id = coverage_fact.submission_id
      and place.axis <> ${sql.lit(AXES.area)}
    inner join coverage_place as area on area.submission_id = coverage_fact.submission_id
      and area.axis = ${sql.lit(AXES.area)}
    cross join (select 0 as s, 0 as c union all select 0, 1
      union all select 1, 0 union all select 1, 1) as level
    where ${isOneOf('coverage_fact.submission_id', counted)}
    group by 1, 2, 3, 4, 5, 6
    on conflict (kind, state, channel, axis, area_id, row_id)
      do update set n = register_cell.n + excluded.n`.execute(db)
}

export async function emptyRegisterCells(db: Kysely<DB> | MigratedDb): Promise<void> {
  await sql`delete from register_cell`.execute(db)
}
