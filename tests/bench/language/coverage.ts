import type { Database } from '#db/open.server.ts'
import { EVERYTHING, type CoverageFilters } from '#app/features/coverage/filters.ts'
import { readCoverage, type CoverageRows } from '#app/features/coverage/read-coverage.server.ts'

/** What people ask the map for: all of it, a period, a mixture of filters, and all of them at once. */
const ASKED: [string, CoverageFilters][] = [
  ['whole', EVERYTHING],
  ['period', { ...EVERYTHING, months: { from: '2025-03', to: '2026-08' } }],
  ['channel and author', { ...EVERYTHING, channels: ['web', 'paper'], author: 'resident' }],
  [
    'all filters',
    {
      kind: 'postulate',
      months: { from: '2025-01', to: '2026-10' },
      channels: ['web', 'phone'],
      author: 'resident',
      states: ['waiting', 'accepted'],
    },
  ],
]

export type Measured = { name: string; p95: number; limit: number }

const LIMIT_MS = 50

/** How long each view of the coverage map takes, in milliseconds. */
export async function measureCoverage(db: Database, rounds = 40): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const rows of ['goals', 'themes', 'estates', 'months'] as const) {
    for (const [name, filters] of ASKED) {
      measured.push({
        name: `${rows}, ${name}`,
        p95: await p95Of(db, rows, filters, rounds),
        limit: LIMIT_MS,
      })
    }
  }
  return measured
}

async function p95Of(
  db: Database,
  rows: CoverageRows,
  filters: CoverageFilters,
  rounds: number,
): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await readCoverage(db, { rows, columns: 'areas', filters })
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.ceil(rounds * 0.95) - 1] ?? 0
}
