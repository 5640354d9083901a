import type { Database } from '#db/open.server.ts'

/** Every number of the coverage map and beside the filters as it stands in the database, in one order. */
export async function coverageCells(db: Database): Promise<string[]> {
  const beside = await db.selectFrom('register_cell').selectAll().where('n', '<>', 0).execute()
  const waiting = await db.selectFrom('waiting_cell').selectAll().where('n', '<>', 0).execute()
  return [
    ...(await mapCells(db)),
    ...[...beside, ...waiting].map((row) => JSON.stringify(row)),
  ].toSorted()
}

async function mapCells(db: Database): Promise<string[]> {
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
    .then((rows) => rows.map((row) => JSON.stringify(row)))
}
