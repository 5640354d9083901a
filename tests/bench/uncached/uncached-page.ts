import { median, ratioOf, type BenchFigure } from '../figures.ts'
import { serveProduct, type ServedProduct } from '../served/serve-product.ts'

type Cost = { cpuMs: number; queries: number }

/** An uncached list page, in processor time, beside `renderToString` of the same tree alone. */
export async function measureUncachedPage(options: {
  databaseUrl: string
  rounds: number
  requests: number
}): Promise<BenchFigure> {
  const { databaseUrl, rounds, requests } = options
  await using product = await serveProduct({ databaseUrl, env: { PAGE_CACHE_MB: '0' } })
  const measured: { ours: number; beside: number }[] = []
  for (let round = -1; round < rounds; round += 1) {
    const ours = await costOfPage(product, '/postulaty', requests)
    const rendered = await product.ask<Cost>({ render: requests })
    if (round >= 0) measured.push({ ours, beside: rendered.cpuMs / requests })
  }
  const ours = median(measured.map((one) => one.ours))
  const beside = median(measured.map((one) => one.beside))
  return {
    figure: 'uncached list page, CPU ms',
    beside: '`renderToString` of the same tree alone',
    ...ratioOf(measured),
    target: { atMost: 2.5 },
    note: `${ours.toFixed(2)} beside ${beside.toFixed(2)} ms`,
  }
}

/** Processor time of one request, of so many one after another. */
export async function costOfPage(
  product: ServedProduct,
  path: string,
  requests: number,
): Promise<number> {
  const before = await product.ask<Cost>({ cpu: true })
  for (let n = 0; n < requests; n += 1) {
    const response = await fetch(product.origin + path, {
      headers: { 'Accept-Encoding': 'identity', 'Accept-Language': 'pl' },
    })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`)
  }
  return ((await product.ask<Cost>({ cpu: true })).cpuMs - before.cpuMs) / requests
}
