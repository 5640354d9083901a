import type { AuthorKind, OrganisationType } from '#db/schema.ts'
import type { Codebook, Term } from '../frame/codebook.server.ts'
import type { Estate } from '../frame/estates.server.ts'
import { cellKey, type Coverage } from './read-coverage.server.ts'

/** Fewer voices than this are hardly any. */
export const HARDLY = 5

export type MissingAuthor = Exclude<OrganisationType, 'other'>
export const EXPECTED_AUTHORS: readonly MissingAuthor[] = [
  'ngo',
  'business',
  'university',
  'council',
]

export type Gaps = {
  /** Operational goals that nobody or hardly anybody spoke about, the quietest first. */
  goals: { set: string; code: string; name: string; count: number; silentAreas: number }[]
  areas: { slug: string; name: string; count: number }[]
  /** Empty cells, first those where the most would stand if voices spread evenly. */
  combinations: {
    set: string
    code: string
    goal: string
    area: string
    areaSlug: string
    /** Spread evenly, somebody would have written here. */
    isLikely: boolean
  }[]
  estates: { all: number; silent: { slug: string; name: string }[] }
  authors: MissingAuthor[]
}

export type AuthorCount = { author_kind: AuthorKind; organisation_type: string; n: number }

/** What nobody speaks about, by rules that anybody can check: counts only, never taste. */
export function findGaps(
  frame: { codebook: Codebook; estates: readonly Estate[] },
  counted: { goals: Coverage; estates: Coverage; authors: readonly AuthorCount[] },
  /** Terms whose voices wait under a retired one for a person to give them on: not silent. */
  expecting: ReadonlySet<number>,
): Gaps {
  const { codebook, estates } = frame
  const mayBeSilent = (term: Term) => !term.isRetired && !expecting.has(term.id)
  const areas = codebook.areas.filter(mayBeSilent)
  const goals = codebook.goalSets
    .filter((set) => set.state === 'active')
    .flatMap((set) =>
      set.goals.flatMap((goal) =>
        (goal.children.length > 0 ? goal.children : [goal])
          .filter(mayBeSilent)
          .map((term) => ({ set: set.code, term })),
      ),
    )
    .map(({ set, term }) => ({ set, ...term, count: counted.goals.rowTotals.get(term.id) ?? 0 }))
  const count = (goalId: number, areaId: number) =>
    counted.goals.cells.get(cellKey(goalId, areaId)) ?? 0
  const areaTotal = (id: number) => counted.goals.columnTotals.get(id) ?? 0
  const quiet = goals.filter((goal) => goal.count < HARDLY).toSorted((a, b) => a.count - b.count)
  const empty = goals
    .flatMap((goal) => areas.map((area) => ({ goal, area })))
    .filter(({ goal, area }) => count(goal.id, area.id) === 0)
  // How many would be there if areas were spread over goals evenly; the total is the same for all.
  const expected = ({ goal, area }: (typeof empty)[number]) => goal.count * areaTotal(area.id)
  const places = estates.filter((estate) => estate.kind === 'estate')
  const silent = places.filter((estate) => !counted.estates.rowTotals.get(estate.id))
  return {
    goals: quiet.map(({ id, set, code, name, count: said }) => ({
      set,
      code,
      name,
      count: said,
      silentAreas: areas.filter((area) => count(id, area.id) === 0).length,
    })),
    areas: areas
      .map(({ id, slug, name }) => ({ slug, name, count: areaTotal(id) }))
      .filter((area) => area.count < HARDLY),
    combinations: empty
      .toSorted((a, b) => expected(b) - expected(a))
      .map((pair) => ({
        set: pair.goal.set,
        code: pair.goal.code,
        goal: pair.goal.name,
        area: pair.area.name,
        areaSlug: pair.area.slug,
        isLikely: expected(pair) > 0,
      })),
    estates: { all: places.length, silent: silent.map(({ slug, name }) => ({ slug, name })) },
    authors: EXPECTED_AUTHORS.filter(
      (type) => !counted.authors.some((row) => row.organisation_type === type && row.n > 0),
    ),
  }
}
