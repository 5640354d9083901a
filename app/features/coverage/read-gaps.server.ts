import { sql, type Kysely } from 'kysely'
import { AXES } from '#db/coverage.server.ts'
import type { DB } from '#db/schema.ts'
import { livingSuccessorsOf } from '../codebook/successors.server.ts'
import type { MapFrame } from './build-table.ts'
import { EVERYTHING } from './filters.ts'
import { findGaps, type AuthorCount, type Gaps } from './gaps.ts'
import { readCoverage } from './read-coverage.server.ts'

/** Gaps of everything that was ever published: a filter would invent silence. */
export async function readGaps(db: Kysely<DB>, frame: MapFrame): Promise<Gaps> {
  const wanted = { columns: 'areas', filters: EVERYTHING } as const
  const [goals, estates, authors, expecting] = await Promise.all([
    readCoverage(db, { ...wanted, rows: 'goals' }),
    readCoverage(db, { ...wanted, rows: 'estates' }),
    countAuthors(db),
    expectingTerms(db, frame),
  ])
  return findGaps(frame, { goals, estates, authors }, expecting)
}

/** What retired terms that still hold voices became: those voices are on their way there. */
async function expectingTerms(db: Kysely<DB>, { codebook }: MapFrame): Promise<Set<number>> {
  const goals = codebook.goalSets.flatMap((set) =>
    set.goals.flatMap((goal) => [goal, ...goal.children]),
  )
  const held = [...codebook.areas, ...goals].filter((term) => term.isRetired)
  const successors = await livingSuccessorsOf(
    db,
    held.map((term) => term.id),
  )
  return new Set([...successors.values()].flat())
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
