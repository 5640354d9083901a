import { migrateToLatest } from '#db/migrate.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'

/** What `startServedProcess` runs. */
const read = readEnv(process.env)
if (!read.ok) throw new Error(read.problems.join('\n'))
const runtime = startRuntime(read.env)
await migrateToLatest(runtime.db)
await seedFrame(runtime.db)
await startServer()
process.stdout.write('listening\n')
