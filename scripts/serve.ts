import { migrateToLatest } from '#db/migrate.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'
import { buildProduct } from './build-product.ts'
import { endWithParent } from './end-with-parent.ts'
import { failPlainly } from './fail-plainly.ts'
import { readEnvOrExit } from './read-env-or-exit.ts'
import { step } from './steps.ts'

/** `npm run serve`: the product for a city. Refuses to start half configured. */
const env = readEnvOrExit({ ...process.env, IDEA_MODE: 'production' })
endWithParent()
await serve().catch(failPlainly)

async function serve(): Promise<void> {
  await step('Building', () => (buildProduct() ? 'built' : 'nothing changed'))
  const runtime = startRuntime(env)
  await step('Database', async () => {
    const applied = await migrateToLatest(runtime.db)
    return applied.length > 0 ? `${applied.length} migrations applied` : 'up to date'
  })
  const demo = await runtime.db
    .selectFrom('account')
    .select('email')
    .where('demo_at', 'is not', null)
    .execute()
  if (demo.length > 0) {
    console.error('Idea Kielce cannot start:')
    console.error(
      `  - the database holds demonstration accounts (${demo.map((account) => account.email).join(', ')}). ` +
        'Use an empty database, or one that was never started with `npm start`.',
    )
    await runtime.close()
    process.exit(1)
  }
  await step('Frame of the strategy', async () =>
    (await seedFrame(runtime.db)) ? 'seeded' : 'there already',
  )
  const { port } = await step('Server', () => startServer())
  console.log(`  Listening on ${env.host}:${port} for ${env.appOrigin}`)
}
