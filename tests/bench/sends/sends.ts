import { median, ratioOf, type BenchFigure } from '../figures.ts'
import { askInTurn } from '../load/ask-in-turn.ts'
import { openLine } from '../load/kept-line.ts'
import { sendRequest } from '../load/requests.ts'
import { startChild } from '../served/child-server.ts'
import { serveProduct } from '../served/serve-product.ts'
import { temporaryDatabases } from '../served/temporary-databases.ts'

const SOCKETS = 32

type Cpu = { cpuMs: number }
type Round = { ours: number; beside: number; cpuMs: number; bareCpuMs: number }

/** Sends through the product beside better-sqlite3 that only writes the same rows, each acknowledged on the disk. */
export async function measureSends(options: {
  databaseUrl: string
  rounds: number
  ms: number
}): Promise<BenchFigure> {
  const { databaseUrl, rounds, ms } = options
  using databases = temporaryDatabases()
  const own = await databases.copy(databaseUrl, 'product')
  const file = await databases.copy(databaseUrl, 'bare')
  // As a city runs it: each request is logged.
  await using product = await serveProduct({ databaseUrl: own, env: { LOG_LEVEL: 'info' } })
  const host = `127.0.0.1:${product.port}`
  const before = await databases.copy(own, 'before')
  const line = await openLine(product.port)
  for (let n = 0; n < 2; n += 1) await line.ask(sendRequest(host))
  line.close()
  const after = await databases.copy(own, 'after')
  await using bare = await startChild('tests/bench/sends/bare-sends.ts', {
    told: { file, before, after },
  })
  const send = () =>
    askInTurn({
      port: product.port,
      sockets: SOCKETS,
      ms,
      request: () => sendRequest(host),
      status: () => 303,
    })
  const measured: Round[] = []
  for (let round = -1; round < rounds; round += 1) {
    const start = await product.ask<Cpu>({ cpu: true })
    const { perSecond, answered } = await send()
    const end = await product.ask<Cpu>({ cpu: true })
    const beside = await bare.ask<{ perSecond: number } & Cpu>({ ms })
    const cpuMs = (end.cpuMs - start.cpuMs) / answered
    if (round < 0) continue
    measured.push({ ours: perSecond, beside: beside.perSecond, cpuMs, bareCpuMs: beside.cpuMs })
  }
  const middle = (of: keyof Round) => median(measured.map((one) => one[of]))
  return {
    name: 'sends',
    figure: 'send a postulate (durable), a second',
    beside: 'better-sqlite3 inserting the same rows, `synchronous=FULL`',
    ...ratioOf(measured),
    target: { atLeast: 0.4 },
    better: 'more',
    note:
      `${middle('ours').toFixed(0)} beside ${middle('beside').toFixed(0)} a second; ` +
      `CPU ${middle('cpuMs').toFixed(2)} beside ${middle('bareCpuMs').toFixed(2)} ms`,
  }
}
