import type { Codebook, Term } from '../frame/codebook.server.ts'
import type { Estate } from '../frame/estates.server.ts'
import { choicesQuery, goalKey, NO_CHOICES, type ChoicesQuery } from '../register/choices.ts'
import { choicesOf } from './filters.ts'
import { heatSteps, stepOf } from './heat-steps.ts'
import type { MapQuery } from './map-query.ts'
import type { MapCell, MapGroup, MapRow, MapTable } from './map-table.ts'
import type { Coverage } from './read-coverage.server.ts'

export type MapFrame = { codebook: Codebook; estates: readonly Estate[] }
export type MapWords = { all: string; noPlace: string; held: string; month(month: number): string }

/** The numbers of the hidden ones are taken out before a table is built. */
export type ShownCounts = {
  cell(rowId: number, areaId: number): number | null
  row(rowId: number): number | null
}

/** The map as page, CSV and JSON show it: one order, one set of numbers, the address behind each. */
export function buildTable(
  asked: MapQuery,
  coverage: Coverage,
  shown: ShownCounts,
  frame: MapFrame,
  words: MapWords,
): MapTable {
  const { areas } = frame.codebook
  const base = choicesQuery({ ...NO_CHOICES, ...choicesOf(asked.filters) })
  const greatest = Math.max(
    0,
    ...leavesOf(asked, coverage, frame).map((id) =>
      Math.max(0, ...areas.map((area) => shown.cell(id, area.id) ?? 0)),
    ),
  )
  const steps = heatSteps(greatest)

  function cellOf(count: number | null, query: ChoicesQuery | null): MapCell {
    const isOpen = count !== null && count > 0 && !asked.isCrossed
    return { count, step: count === null ? 0 : stepOf(count, steps), query: isOpen ? query : null }
  }
  function rowOf(
    id: number,
    about: Omit<MapRow, 'cells' | 'total'>,
    own: ChoicesQuery | null,
  ): MapRow {
    const query = own && { ...base, ...own }
    return {
      ...about,
      cells: areas.map((area) =>
        cellOf(shown.cell(id, area.id), query && { ...query, obszar: [area.slug] }),
      ),
      total: cellOf(shown.row(id), query),
    }
  }
  const noteOf = (term: Term) => (term.isRetired ? words.held : null)
  const goalRow = (set: string, goal: Term) => {
    const { id, code, name } = goal
    const key = goalKey(set, code)
    const page = goal.isRetired ? null : { set, code }
    return rowOf(id, { key, code, name, note: noteOf(goal), goal: page }, { cel: key })
  }
  const plain = (name: string, key: string) => ({ key, code: '', name, note: null, goal: null })

  function groups(): MapGroup[] {
    if (asked.view === 'goals') {
      return frame.codebook.goalSets
        .filter((set) => set.state === 'active')
        .flatMap((set) =>
          set.goals.map((goal) => ({
            key: goalKey(set.code, goal.code),
            head: goalRow(set.code, goal),
            rows: goal.children.map((child) => goalRow(set.code, child)),
          })),
        )
    }
    if (asked.view === 'months') return yearsOf(coverage, rowOf, words)
    const rows =
      asked.view === 'themes'
        ? frame.codebook.themes.map((theme) => {
            const about = { ...plain(theme.name, theme.slug), note: noteOf(theme) }
            return rowOf(theme.id, about, { temat: theme.slug })
          })
        : frame.estates.map(({ id, slug, name }) => rowOf(id, plain(name, slug), { osiedle: slug }))
    const noPlace =
      asked.view === 'estates' ? [rowOf(0, plain(words.noPlace, 'bez-miejsca'), null)] : []
    return [{ key: 'wszystko', head: null, rows: [...rows, ...noPlace] }]
  }
  return {
    view: asked.view,
    columns: areas.map((area) => {
      const { id, slug, code, name, icon } = area
      return { id, slug, code, name, note: noteOf(area), icon }
    }),
    groups: groups(),
    foot: {
      ...plain(words.all, 'razem'),
      cells: areas.map((area) =>
        cellOf(coverage.columnTotals.get(area.id) ?? 0, { ...base, obszar: [area.slug] }),
      ),
      total: cellOf(coverage.total, base),
    },
    steps,
    greatest,
    isCrossed: asked.isCrossed,
  }
}

/** Heads of groups are left out: a sum would paint its own parts pale. */
function leavesOf({ view }: MapQuery, coverage: Coverage, frame: MapFrame): number[] {
  if (view === 'months') return [...coverage.rowTotals.keys()]
  if (view === 'themes') return frame.codebook.themes.map((theme) => theme.id)
  if (view === 'estates') return frame.estates.map((estate) => estate.id)
  return frame.codebook.goalSets.flatMap((set) =>
    set.goals.flatMap((goal) => goal.children.map((child) => child.id)),
  )
}

type RowOf = (
  id: number,
  about: Omit<MapRow, 'cells' | 'total'>,
  own: ChoicesQuery | null,
) => MapRow

/** The newest year first; every month between the first and the last that anybody wrote in. */
function yearsOf(coverage: Coverage, rowOf: RowOf, words: MapWords): MapGroup[] {
  const months = [...coverage.rowTotals.keys()].filter((id) => id > 9999).sort((a, b) => b - a)
  const [last, first] = [months[0], months.at(-1)]
  if (last === undefined || first === undefined) return []
  const years: MapGroup[] = []
  for (let month = last; month >= first; month = monthBefore(month)) {
    const year = String(Math.floor(month / 100))
    const name = `${year}-${String(month % 100).padStart(2, '0')}`
    if (years.at(-1)?.key !== year) {
      const about = { key: year, code: '', name: year, note: null, goal: null }
      years.push({
        key: year,
        head: rowOf(Number(year), about, { od: `${year}-01`, do: `${year}-12` }),
        rows: [],
      })
    }
    const about = { key: name, code: '', name: words.month(month), note: null, goal: null }
    years.at(-1)?.rows.push(rowOf(month, about, { od: name, do: name }))
  }
  return years
}

function monthBefore(month: number): number {
  return month % 100 === 1 ? month - 100 + 11 : month - 1
}
