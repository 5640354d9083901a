import { availableParallelism } from 'node:os'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { startPostgres } from '../../support/embedded-postgres.ts'
import { median, ratioOf, type BenchFigure } from '../figures.ts'
import { askInTurn } from '../load/ask-in-turn.ts'
import { pageRequest } from '../load/requests.ts'
import { fillRegister } from '../register/fill-register.ts'
import { serveProduct, type ServedProduct } from '../served/serve-product.ts'
import { cpuOfPostgres } from './cpu-of-postgres.ts'

const SOCKETS = 8

/** Of one round with so many processes. */
type Round = {
  perSecond: number
  /** Processor time of the product for one page, whichever process made it. */
  appMs: number
  /** The same of PostgreSQL, and of whoever asks. */
  postgresMs: number
  askingMs: number
}

/**
 * Two processes of the product on one PostgreSQL beside one: how many list pages a second, each made anew.
 * The product, PostgreSQL and whoever asks share the processors of this machine, so the ratio of the wall
 * clock can be no more than the processors leave; what a page costs the product tells whether two
 * processes hinder each other.
 */
export async function measureProcesses(options: {
  rows: number
  rounds: number
  ms: number
}): Promise<BenchFigure> {
  const { rows, rounds, ms } = options
  const postgres = await startPostgres()
  try {
    const databaseUrl = `${postgres.url}/postgres`
    const { port } = new URL(databaseUrl)
    await fill(databaseUrl, rows)
    await using first = await serveProduct({ databaseUrl, env: { PAGE_CACHE_MB: '0' } })
    await using second = await serveProduct({
      databaseUrl,
      env: { PAGE_CACHE_MB: '0', APP_ORIGIN: first.origin },
    })
    const host = `127.0.0.1:${first.port}`
    const one: Round[] = []
    const two: Round[] = []
    for (let round = -1; round < rounds; round += 1) {
      const [alone, both] = [
        await readPages([first], host, ms, port),
        await readPages([first, second], host, ms, port),
      ]
      if (round < 0) continue
      one.push(alone)
      two.push(both)
    }
    return figureOf(one, two)
  } finally {
    await postgres.stop()
  }
}

function figureOf(one: readonly Round[], two: readonly Round[]): BenchFigure {
  const middle = (rounds: readonly Round[], name: keyof Round) =>
    median(rounds.map((round) => round[name]))
  const [app, postgres, asking] = [
    middle(two, 'appMs'),
    middle(two, 'postgresMs'),
    middle(two, 'askingMs'),
  ]
  const processors = availableParallelism()
  const own = middle(one, 'appMs')
  const room = (processors * own) / (app + postgres + asking)
  return {
    name: 'two processes',
    figure: 'PostgreSQL, two app processes, uncached list pages/s',
    beside: 'one app process',
    ...ratioOf(two.map((both, at) => ({ ours: both.perSecond, beside: one[at]?.perSecond ?? 0 }))),
    target: { atLeast: 1.7 },
    better: 'more',
    note:
      `${middle(two, 'perSecond').toFixed(0)} beside ${middle(one, 'perSecond').toFixed(0)} a second. ` +
      `CPU of the product ${app.toFixed(2)} beside ${own.toFixed(2)} ms a page: ` +
      `${((2 * own) / app).toFixed(2)} times the pages where each has a processor. Here ${processors} serve all: ` +
      `with PostgreSQL (${postgres.toFixed(2)} ms) and who asks (${asking.toFixed(2)} ms) at most ${room.toFixed(2)}`,
  }
}

async function readPages(
  servers: ServedProduct[],
  host: string,
  ms: number,
  postgresPort: string,
): Promise<Round> {
  const cpu = async () => {
    const each = await Promise.all(servers.map((one) => one.ask<{ cpuMs: number }>({ cpu: true })))
    const { user, system } = process.cpuUsage()
    return {
      app: each.reduce((sum, one) => sum + one.cpuMs, 0),
      postgres: cpuOfPostgres(postgresPort),
      asking: (user + system) / 1_000,
    }
  }
  const request = pageRequest(host, '/postulaty')
  const before = await cpu()
  const reads = await Promise.all(
    servers.map(({ port }) => askInTurn({ port, sockets: SOCKETS, ms, request: () => request })),
  )
  const after = await cpu()
  const answered = reads.reduce((sum, one) => sum + one.answered, 0)
  return {
    perSecond: reads.reduce((sum, one) => sum + one.perSecond, 0),
    appMs: (after.app - before.app) / answered,
    postgresMs: (after.postgres - before.postgres) / answered,
    askingMs: (after.asking - before.asking) / answered,
  }
}

async function fill(databaseUrl: string, rows: number): Promise<void> {
  const { db, close } = openDatabase(databaseUrl)
  await migrateToLatest(db)
  await seedFrame(db)
  await fillRegister({ db, rows })
  await close()
}
