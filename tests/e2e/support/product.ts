import { seedDemo } from '#app/features/demo/seed-demo.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'

/** The built product with the people and postulates of the demonstration; a process of its own. */
const read = readEnv(process.env)
if (!read.ok) throw new Error(read.problems.join('\n'))
const { db, clock } = startRuntime(read.env)
await migrateToLatest(db)
await seedFrame(db)
await seedDemo(db, { now: clock.now(), env: read.env })
await startServer()
process.stdout.write('listening\n')
