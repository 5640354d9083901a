import { openDatabase } from '#db/open.server.ts'
import { filledDatabase } from '../register/filled-database.ts'
import { growthPages } from './growth-pages.ts'
import { serveRegister } from './served-register.ts'

export type GrowthFigure = {
  page: string
  size: number
  cpuMs: number
  spread: number
  group: string
}

const ROUNDS = 7
const WARM = 1

/**
 * What each page costs a register of each size, uncached, in processor time: the median of several requests
 * and the distance of their quartiles. All sizes are served at once and asked in turn, so that what else
 * happens on the machine meets all of them.
 */
export async function measureGrowth(options: {
  sizes: number[]
  rounds?: number
  /** Only pages whose name has this. */
  only?: string
  /** Only pages of these groups. */
  groups?: readonly string[]
  /** Told of each page as soon as it is measured. */
  onPage?: (figures: GrowthFigure[]) => void
}): Promise<GrowthFigure[]> {
  const { sizes, rounds = ROUNDS, only = '', groups, onPage } = options
  await using stack = new AsyncDisposableStack()
  const served = []
  for (const size of sizes) {
    const { url } = await filledDatabase({ rows: size })
    const { db, close } = openDatabase(url)
    const pages = (await growthPages(db)).filter(
      (page) => page.name.includes(only) && (groups?.includes(page.group) ?? true),
    )
    await close()
    served.push({ size, pages, register: stack.use(await serveRegister(url, 'admin-1')) })
  }
  const figures: GrowthFigure[] = []
  for (const [at, { name, group }] of (served[0]?.pages ?? []).entries()) {
    const costs = served.map((): number[] => [])
    for (let round = -WARM; round < rounds; round += 1) {
      for (const [index, { pages, register }] of served.entries()) {
        const page = pages[at]
        if (!page) continue
        const cost = await register.cost(page)
        if (round >= 0) costs[index]?.push(cost)
      }
    }
    for (const [index, { size }] of served.entries()) {
      const sorted = costs[index]?.toSorted((a, b) => a - b) ?? []
      const share = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
      figures.push({
        page: name,
        size,
        cpuMs: share(0.5),
        spread: share(0.75) - share(0.25),
        group,
      })
    }
    onPage?.(figures.slice(-sizes.length))
  }
  return figures
}
