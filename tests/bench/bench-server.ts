import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { readEnvOrExit } from '../../scripts/read-env-or-exit.ts'
import { fillRegister } from './bench-data.ts'

/**
 * The product as a process of its own, filled with made-up postulates. Answers its parent's
 * question `counters` with the processor time and the statements used so far.
 */
let queries = 0
const runtime = startRuntime(readEnvOrExit(process.env), {
  onQuery: () => {
    queries += 1
  },
})
await migrateToLatest(runtime.db)
await seedFrame(runtime.db)
await fillRegister(runtime.db, Number(process.env.BENCH_ROWS ?? 10_000), runtime.clock.now())
const { port, stop } = await startServer({ jobs: false, handleSignals: false })
process.send?.({ port, pid: process.pid })
process.on('message', (message) => {
  if (message === 'stop') void stop().then(() => process.exit(0))
  const { user, system } = process.cpuUsage()
  process.send?.({ queries, cpuMilliseconds: (user + system) / 1_000 })
})
