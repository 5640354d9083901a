import { sql, type Kysely } from 'kysely'
import { AXES } from '#db/coverage.server.ts'
import type { DB } from '#db/schema.ts'
import { inMonths, inProfiles } from './in-profiles.server.ts'
import type { CoverageFilters } from './filters.ts'

export type CoverageRows = 'goals' | 'themes' | 'estates' | 'months'

/**
 * Published submissions by row and area. A row or a column counts each of its submissions once, so
 * cells of those with several areas or goals add up to more. Months are `202611`, all others ids.
 */
export type Coverage = {
  cells: Map<string, number>
  rowTotals: Map<number, number>
  columnTotals: Map<number, number>
  total: number
}

export type CoverageWanted = { rows: CoverageRows; columns: 'areas'; filters: CoverageFilters }

const AXIS_OF = { goals: AXES.goal, themes: AXES.theme, estates: AXES.estate, months: AXES.all }

export function cellKey(rowId: number, areaId: number): string {
  return `${rowId}/${areaId}`
}

/** Reads counted cells only: what it costs hangs on the map, not on how many submissions there are. */
export async function readCoverage(
  db: Kysely<DB>,
  { rows, filters }: CoverageWanted,
): Promise<Coverage> {
  const byMonth = rows === 'months'
  const found = await db
    .selectFrom('coverage_cell')
    .select(['axis', 'area_id'])
    .select(byMonth ? 'month as row_id' : 'row_id')
    .select((eb) => sql<number>`cast(${eb.fn.sum('n')} as integer)`.as('n'))
    .where('axis', 'in', [...new Set([AXES.all, AXIS_OF[rows]])])
    .where((eb) => inProfiles(eb, filters))
    .where((eb) => inMonths(eb, filters, byMonth))
    .groupBy(['axis', byMonth ? 'month' : 'row_id', 'area_id'])
    .execute()
  const coverage: Coverage = {
    cells: new Map(),
    rowTotals: new Map(),
    columnTotals: new Map(),
    total: 0,
  }
  for (const { axis, row_id, area_id, n } of found) {
    if (n === 0) continue
    if (axis === AXES.all) {
      const sum = (coverage.columnTotals.get(area_id) ?? 0) + n
      if (area_id === 0) coverage.total += n
      else coverage.columnTotals.set(area_id, sum)
    }
    if (axis === AXES.all && !byMonth) continue
    if (area_id === 0) coverage.rowTotals.set(row_id, n)
    else coverage.cells.set(cellKey(row_id, area_id), n)
  }
  return coverage
}
