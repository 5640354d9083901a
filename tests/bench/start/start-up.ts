import { median, ratioOf, type BenchFigure } from '../figures.ts'
import { serveProduct } from '../served/serve-product.ts'

/**
 * From starting the process to the first page, with a register of 100,000 beside one with the frame alone.
 * Both are files with the newest schema.
 */
export async function measureStart(options: {
  filledUrl: string
  emptyUrl: string
  rounds: number
}): Promise<BenchFigure> {
  const measured: { ours: number; beside: number }[] = []
  for (let round = -1; round < options.rounds; round += 1) {
    const ours = await firstPage(options.filledUrl)
    const beside = await firstPage(options.emptyUrl)
    if (round >= 0) measured.push({ ours, beside })
  }
  const seconds = (name: 'ours' | 'beside') =>
    (median(measured.map((one) => one[name])) / 1_000).toFixed(2)
  return {
    name: 'start',
    figure: 'start to first page with 100,000 submissions',
    beside: 'an empty register',
    ...ratioOf(measured),
    target: { atMost: 1.5 },
    better: 'less',
    note: `${seconds('ours')} beside ${seconds('beside')} s`,
  }
}

async function firstPage(databaseUrl: string): Promise<number> {
  const started = performance.now()
  await using product = await serveProduct({ databaseUrl })
  const response = await fetch(`${product.origin}/postulaty`)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`the first page was answered ${response.status}`)
  return performance.now() - started
}
