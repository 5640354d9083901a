import type { BenchFigure } from './figures.ts'
import { measurePageCosts } from './costs/page-costs.ts'
import { growthFigures } from './growth/growth-figures.ts'
import { measureKeptPage } from './kept/kept-page.ts'
import { measureMemory } from './memory/memory.ts'
import { measureProcesses } from './processes/processes.ts'
import { filledDatabase } from './register/filled-database.ts'
import { measureReport } from './report/report.ts'
import { measureSends } from './sends/sends.ts'
import { temporaryDatabases } from './served/temporary-databases.ts'
import { measureStart } from './start/start-up.ts'
import { measureUncachedPage } from './uncached/uncached-page.ts'

export type Size = {
  isFull: boolean
  /** Of the registers whose pages are compared: the small and the large one. */
  sizes: readonly [number, number]
  /** Growth told page by page, for pages with these words in their name. */
  pages: string | null
}

type Measure = {
  /** Whether it is a promise of the product; the others are told under a second heading. */
  isPromised: boolean
  isInShort: boolean
  run(size: Size): Promise<BenchFigure[]>
}

const SMALL = 10_000
const MINUTE = 60_000

async function smallUrl(): Promise<string> {
  return (await filledDatabase({ rows: SMALL })).url
}

/** What `npm run bench` measures, in this order, by the names that `--only` takes. */
export const MEASURES: Record<string, Measure> = {
  kept: {
    isPromised: true,
    isInShort: true,
    async run({ isFull }) {
      const times = isFull ? { rounds: 11, ms: 3_000 } : { rounds: 5, ms: 1_500 }
      return [await measureKeptPage({ databaseUrl: await smallUrl(), ...times })]
    },
  },
  uncached: {
    isPromised: true,
    isInShort: true,
    async run({ isFull }) {
      const times = isFull ? { rounds: 11, requests: 100 } : { rounds: 5, requests: 50 }
      return measureUncachedPage({ databaseUrl: await smallUrl(), ...times })
    },
  },
  sends: {
    isPromised: true,
    isInShort: true,
    async run({ isFull }) {
      const times = isFull ? { rounds: 11, ms: 3_000 } : { rounds: 5, ms: 1_500 }
      return [await measureSends({ databaseUrl: await smallUrl(), ...times })]
    },
  },
  growth: {
    isPromised: true,
    isInShort: true,
    run: ({ isFull, sizes, pages }) =>
      growthFigures({
        sizes,
        rounds: isFull || pages !== null ? 7 : 3,
        only: pages ?? '',
        perPage: isFull || pages !== null,
      }),
  },
  processes: {
    isPromised: true,
    isInShort: true,
    async run({ isFull }) {
      const times = isFull ? { rounds: 7, ms: 5_000 } : { rounds: 3, ms: 2_000 }
      return [await measureProcesses({ rows: 2_000, ...times })]
    },
  },
  memory: {
    isPromised: true,
    isInShort: true,
    async run({ isFull }) {
      const times = isFull
        ? { warmMs: MINUTE, ms: 10 * MINUTE }
        : { warmMs: MINUTE / 6, ms: MINUTE }
      return [await measureMemory({ databaseUrl: await smallUrl(), ...times, isFull })]
    },
  },
  start: {
    isPromised: true,
    isInShort: true,
    async run({ isFull }) {
      using databases = temporaryDatabases()
      const { url } = await filledDatabase({ rows: 100_000 })
      const emptyUrl = await databases.empty()
      return [await measureStart({ filledUrl: url, emptyUrl, rounds: isFull ? 9 : 3 })]
    },
  },
  costs: {
    isPromised: false,
    isInShort: true,
    async run({ isFull }) {
      const times = isFull ? { rounds: 7, requests: 60 } : { rounds: 3, requests: 20 }
      return measurePageCosts({ databaseUrl: await smallUrl(), ...times })
    },
  },
  report: { isPromised: false, isInShort: false, run: measureReport },
}
