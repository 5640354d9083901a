import { sql } from 'kysely'
import { migrateToLatest } from '#db/migrate.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'
import { watchHolding } from './watch-holding.ts'

/** What `startServedProcess` runs. */
const read = readEnv(process.env)
if (!read.ok) throw new Error(read.problems.join('\n'))
const runtime = startRuntime(read.env)
await migrateToLatest(runtime.db)
await seedFrame(runtime.db)
await startServer()
process.stdout.write('listening\n')

/** What a test asks for over the channel to this process. */
type Asked = { growth: number } | { watch: true } | { watched: true }
let watch: ReturnType<typeof watchHolding> | null = null
process.on('message', async (asked: Asked) => {
  let answer: number | null = null
  if ('growth' in asked) await letGrow(asked.growth)
  else if ('watch' in asked) watch = watchHolding()
  else answer = watch?.stop() ?? null
  process.send?.(answer)
})
process.channel?.unref()

/** How many pages more the database of this process may have than it has now. */
async function letGrow(pages: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(runtime.db)
  await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + pages)}`.execute(
    runtime.db,
  )
}
