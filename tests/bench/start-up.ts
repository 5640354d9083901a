import { median, ratioOf, type BenchFigure } from './figures.ts'
import { serveProduct } from './served/serve-product.ts'

/** From starting the process to the first page, with a register of 100,000 beside an empty one. */
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
  const seconds = (values: number[]) => (median(values) / 1_000).toFixed(2)
  return {
    figure: 'start to first page with 100,000 submissions',
    beside: 'an empty register',
    ...ratioOf(measured),
    target: { atMost: 1.5 },
    note: `${seconds(measured.map((one) => one.ours))} beside ${seconds(measured.map((one) => one.beside))} s`,
  }
}

async function firstPage(databaseUrl: string): Promise<number> {
  const started = performance.now()
  await using product = await serveProduct({ databaseUrl })
  await (await fetch(`${product.origin}/postulaty`)).arrayBuffer()
  return performance.now() - started
}
