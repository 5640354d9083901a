import type { Database } from '#db/open.server.ts'

/** Every number of the coverage map as it stands in the database, in one order. */
export async function coverageCells(db: Database) {
  return db
    .selectFrom('coverage_cell')
    .innerJoin('coverage_profile', 'coverage_profile.id', 'coverage_cell.profile_id')
    .select([
      'axis',
      'month',
      'row_id',
      'area_id',
      'n',
      'kind',
      'channel',
      'author_kind',
      'organisation_type',
      'handling',
      'position_code',
    ])
    .where('n', '<>', 0)
    .execute()
    .then((rows) => rows.map((row) => JSON.stringify(row)).toSorted())
}
