import { sql, type Kysely } from 'kysely'
import { AXES } from '#db/coverage.server.ts'
import type { DB } from '#db/schema.ts'
import type { MapFrame } from './build-table.ts'
import { EVERYTHING } from './filters.ts'
import { findGaps, type AuthorCount, type Gaps } from './gaps.ts'
import { readCoverage } from './read-coverage.server.ts'

/** Gaps of everything that was ever published: a filter would invent silence. */
export async function readGaps(db: Kysely<DB>, frame: MapFrame): Promise<Gaps> {
  const wanted = { columns: 'areas', filters: EVERYTHING } as const
  const [goals, estates, authors] = await Promise.all([
    readCoverage(db, { ...wanted, rows: 'goals' }),
    readCoverage(db, { ...wanted, rows: 'estates' }),
    countAuthors(db),
  ])
  return findGaps(frame, { goals, estates, authors })
}

function countAuthors(db: Kysely<DB>): Promise<AuthorCount[]> {
  return db
    .selectFrom('coverage_profile')
    .innerJoin('coverage_cell', 'coverage_cell.profile_id', 'coverage_profile.id')
    .select(['author_kind', 'organisation_type'])
    .select((eb) => sql<number>`cast(${eb.fn.sum('n')} as integer)`.as('n'))
    .where('axis', '=', AXES.all)
    .where('month', '=', 0)
    .where('row_id', '=', 0)
    .where('area_id', '=', 0)
    .groupBy(['author_kind', 'organisation_type'])
    .execute()
}
