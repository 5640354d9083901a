import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { hideSmallInTable } from '../../lib/small-cells.ts'
import { buildTable, type MapFrame, type MapWords, type ShownCounts } from './build-table.ts'
import { EVERYTHING } from './filters.ts'
import { CROSSED_AUTHORS, type MapQuery } from './map-query.ts'
import type { MapTable } from './map-table.ts'
import { cellKey, readCoverage, type Coverage } from './read-coverage.server.ts'

/** The table that an address asks for. */
export async function readMap(
  db: Kysely<DB>,
  asked: MapQuery,
  frame: MapFrame,
  words: MapWords,
): Promise<MapTable> {
  const coverage = await readCoverage(db, {
    rows: asked.view,
    columns: 'areas',
    filters: asked.filters,
  })
  addSums(asked, coverage)
  const shown = asked.isCrossed ? await hideCrossed(db, asked, frame) : allOf(coverage)
  return buildTable(asked, coverage, shown, frame, words)
}

function allOf(coverage: Coverage): ShownCounts {
  return {
    cell: (row, area) => coverage.cells.get(cellKey(row, area)) ?? 0,
    row: (row) => coverage.rowTotals.get(row) ?? 0,
  }
}

/** Years under their number, and what was sent without a place under 0: each submission is in one. */
function addSums({ view }: MapQuery, coverage: Coverage): void {
  if (view === 'months') {
    // Copies: years are added to what is walked through.
    const months = new Map(coverage.rowTotals)
    const cells = new Map(coverage.cells)
    for (const [month, n] of months) add(coverage.rowTotals, Math.floor(month / 100), n)
    for (const [key, n] of cells) {
      const [month, area] = key.split('/').map(Number)
      add(coverage.cells, cellKey(Math.floor((month ?? 0) / 100), area ?? 0), n)
    }
  }
  if (view === 'estates') {
    const placed = [...coverage.rowTotals.values()].reduce((sum, n) => sum + n, 0)
    coverage.rowTotals.set(0, coverage.total - placed)
    for (const [area, all] of coverage.columnTotals) {
      let sum = 0
      for (const [key, n] of coverage.cells) if (key.endsWith(`/${area}`)) sum += n
      coverage.cells.set(cellKey(0, area), all - sum)
    }
  }
}

function add<Key>(sums: Map<Key, number>, key: Key, n: number): void {
  sums.set(key, (sums.get(key) ?? 0) + n)
}

/**
 * Places by who wrote: what could name a person is hidden, also from whoever takes the map of one
 * kind of author from that of all, or the rows from their sum.
 */
async function hideCrossed(db: Kysely<DB>, asked: MapQuery, frame: MapFrame): Promise<ShownCounts> {
  const byAuthor: Coverage[] = []
  for (const author of CROSSED_AUTHORS) {
    const filters = { ...EVERYTHING, author }
    const coverage = await readCoverage(db, { rows: 'estates', columns: 'areas', filters })
    addSums(asked, coverage)
    byAuthor.push(coverage)
  }
  const column = CROSSED_AUTHORS.findIndex((author) => author === asked.filters.author)
  // A place that is on the list no more keeps its number inside the sums.
  const places = [
    ...new Set([
      0,
      ...frame.estates.map((estate) => estate.id),
      ...byAuthor.flatMap(({ rowTotals }) => [...rowTotals.keys()]),
    ]),
  ]
  const shown = new Map<string, number | null>()
  for (const area of [0, ...frame.codebook.areas.map((each) => each.id)]) {
    const table = places.map((place) =>
      byAuthor.map((coverage) =>
        area === 0
          ? (coverage.rowTotals.get(place) ?? 0)
          : (coverage.cells.get(cellKey(place, area)) ?? 0),
      ),
    )
    for (const [index, parts] of hideSmallInTable(table).entries()) {
      shown.set(cellKey(places[index] ?? 0, area), parts[column] ?? null)
    }
  }
  const at = (row: number, area: number) => {
    const value = shown.get(cellKey(row, area))
    return value === undefined ? 0 : value
  }
  return { cell: at, row: (row) => at(row, 0) }
}
