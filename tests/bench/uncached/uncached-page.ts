import { median, ratioOf, type BenchFigure } from '../figures.ts'
import { startHandWritten } from '../hand-written/hand-written.ts'
import { serveProduct, type ServedProduct } from '../served/serve-product.ts'

type Cost = { cpuMs: number }
type Round = { ours: number; rendered: number; written: number }

const PATH = '/postulaty'

/**
 * An uncached list page, in processor time, beside `renderToString` of the same tree alone, and beside
 * a page of the same bytes written by hand.
 */
export async function measureUncachedPage(options: {
  databaseUrl: string
  rounds: number
  requests: number
}): Promise<BenchFigure[]> {
  const { databaseUrl, rounds, requests } = options
  await using product = await serveProduct({ databaseUrl, env: { PAGE_CACHE_MB: '0' } })
  await using written = await startHandWritten(product, databaseUrl, PATH)
  const measured: Round[] = []
  for (let round = -1; round < rounds; round += 1) {
    const ours = await costOfPage(product, PATH, requests)
    const { cpuMs: rendered } = await product.ask<Cost>({ render: requests })
    const byHand = await costOfPage(written, PATH, requests)
    if (round >= 0) measured.push({ ours, rendered: rendered / requests, written: byHand })
  }
  const besides = (name: 'rendered' | 'written') => ({
    ...ratioOf(measured.map((one) => ({ ours: one.ours, beside: one[name] }))),
    figure: 'uncached list page, CPU ms',
    better: 'less' as const,
    note: `${middle(measured, 'ours')} beside ${middle(measured, name)} ms`,
  })
  return [
    {
      ...besides('rendered'),
      name: 'uncached page beside rendering',
      beside: '`renderToString` of the same tree alone',
      target: { atMost: 2.5 },
    },
    {
      ...besides('written'),
      name: 'uncached page beside one by hand',
      beside: 'hand-written `node:http`, same SQL, string templates',
      target: { atMost: 8 },
    },
  ]
}

function middle(rounds: readonly Round[], name: keyof Round): string {
  return median(rounds.map((round) => round[name])).toFixed(2)
}

/** Processor time of one request, of so many one after another. */
export async function costOfPage(
  server: Pick<ServedProduct, 'origin' | 'ask'>,
  path: string,
  requests: number,
): Promise<number> {
  const before = await server.ask<Cost>({ cpu: true })
  for (let n = 0; n < requests; n += 1) {
    const response = await fetch(server.origin + path, {
      headers: { 'Accept-Encoding': 'identity', 'Accept-Language': 'pl' },
    })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`)
  }
  return ((await server.ask<Cost>({ cpu: true })).cpuMs - before.cpuMs) / requests
}
