import type { BenchFigure } from '../figures.ts'
import { measureGrowth, type GrowthFigure } from './measure-growth.ts'

/** What the issue of speed names: the rest is told page by page. */
const PROMISED = ['list', 'filter', 'search', 'map']
const TARGET_SIZE = 1_000_000

type Grown = { page: string; group: string; ratio: number; was: number; is: number }

/**
 * What pages cost a large register beside a small one, in processor time. One line for each group of
 * pages, told by the page that grew most; with `perPage` also one for each page.
 */
export async function growthFigures(options: {
  sizes: readonly [small: number, large: number]
  rounds: number
  only: string
  perPage: boolean
}): Promise<BenchFigure[]> {
  const { sizes, rounds, only, perPage } = options
  const groups = perPage ? undefined : PROMISED
  const measured = await measureGrowth({ sizes: [...sizes], rounds, only, groups })
  const grown = pairs(measured, sizes)
  const isPromised = sizes[1] >= TARGET_SIZE && sizes[0] === 10_000
  const between = `${amount(sizes[1])} beside ${amount(sizes[0])}`
  const ofGroups = PROMISED.flatMap((group): BenchFigure[] => {
    const own = grown.filter((one) => one.group === group).toSorted((a, b) => b.ratio - a.ratio)
    const [worst] = own
    if (!worst) return []
    return [
      {
        ...common(worst, isPromised),
        name: `growth of ${group} ${between}`,
        figure: `${group} at ${amount(sizes[1])}, CPU ms, the page that grew most of ${own.length}`,
        beside: `the same at ${amount(sizes[0])}`,
        lowest: own.at(-1)?.ratio ?? 0,
        note: `${worst.page}: ${sides(worst)}${isPromised ? '' : '; the target (≤ 1.5) is for 1,000,000: `--full`'}`,
      },
    ]
  })
  if (!perPage) return ofGroups
  const ofPages = grown.map((one) => ({
    ...common(one, isPromised && PROMISED.includes(one.group)),
    name: `growth of page ${one.page} ${between}`,
    figure: `${one.group}: ${one.page}`,
    beside: `${amount(sizes[0])}`,
    lowest: one.ratio,
    note: sides(one),
  }))
  return [...ofGroups, ...ofPages]
}

function common({ ratio }: Grown, isPromised: boolean) {
  return {
    value: ratio,
    highest: ratio,
    target: isPromised ? { atMost: 1.5 } : null,
    better: 'less' as const,
  }
}

function sides({ is, was }: Grown): string {
  return `${is.toFixed(1)} beside ${was.toFixed(1)} ms`
}

function amount(rows: number): string {
  return rows.toLocaleString('en')
}

function pairs(figures: readonly GrowthFigure[], [small, large]: readonly [number, number]) {
  return figures
    .filter((one) => one.size === large)
    .map(({ page, group, cpuMs: is }): Grown => {
      const was = figures.find((one) => one.size === small && one.page === page)?.cpuMs ?? 0
      return { page, group, is, was, ratio: is / was }
    })
}
