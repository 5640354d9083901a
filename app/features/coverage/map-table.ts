import type { ChoicesQuery } from '../register/choices.ts'
import type { CoverageRows } from './read-coverage.server.ts'

/** A number of the map. `count` null: hidden; `query` null: nothing to open. */
export type MapCell = { count: number | null; step: number; query: ChoicesQuery | null }
export type MapRow = {
  key: string
  /** Of a goal; empty for all others. */
  code: string
  name: string
  /** Of a term that is given no more: its voices wait for a person. */
  note: string | null
  /** Where the row itself is described, if anywhere. */
  goal: { set: string; code: string } | null
  cells: MapCell[]
  total: MapCell
}
/** A strategic goal with its operational ones, a year with its months, or everything. */
export type MapGroup = { key: string; head: MapRow | null; rows: MapRow[] }
export type MapColumn = {
  id: number
  slug: string
  code: string
  name: string
  note: string | null
  icon: string | null
}
export type MapTable = {
  view: CoverageRows
  columns: MapColumn[]
  groups: MapGroup[]
  foot: MapRow
  /** The least number of each step of colour. */
  steps: number[]
  /** The greatest number, which names the end of the legend. */
  greatest: number
  isCrossed: boolean
}

/** Every row in the order of the page, heads of groups before their rows. */
export function rowsOf(table: MapTable): MapRow[] {
  return [...table.groups.flatMap(({ head, rows }) => (head ? [head, ...rows] : rows)), table.foot]
}
