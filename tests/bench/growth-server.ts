import { createSessions } from '#app/features/accounts/sessions.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { readEnvOrExit } from '../../scripts/read-env-or-exit.ts'

/**
 * The product over a filled register, as a process of its own. Before each measured request its parent
 * says `change`: then nothing that was remembered or kept is valid any more, as after a write.
 */
const runtime = startRuntime(readEnvOrExit(process.env))
await migrateToLatest(runtime.db)
const sessions = createSessions(runtime.db, runtime.clock, runtime.env.secureCookies)
const cookie = await sessions.start(process.env.BENCH_ACCOUNT ?? '', null)
const { stop } = await startServer({ jobs: false, handleSignals: false })
process.on('message', (message) => void answer(message))
process.send?.({ cookie: cookie.split(';')[0] })

async function answer(message: unknown): Promise<void> {
  if (message === 'stop') {
    await runtime.db.deleteFrom('session').execute()
    await stop()
    process.exit(0)
  }
  if (message === 'change') {
    await runtime.db
      .updateTable('content_version')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .execute()
  }
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1_000 })
}
