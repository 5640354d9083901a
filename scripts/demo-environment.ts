import { seedDemo } from '#app/features/demo/seed-demo.server.ts'
import { startRuntime, type Runtime } from '#app/platform/runtime.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { demoSecret } from './demo-secret.ts'
import { readEnvOrExit } from './read-env-or-exit.ts'
import { step } from './steps.ts'

/** Opens, migrates and seeds what a demonstration needs (`npm start`, `npm run dev`). */
export async function prepareDemo(): Promise<Runtime> {
  const env = readEnvOrExit({
    SESSION_SECRET: demoSecret(),
    LOG_LEVEL: 'warn',
    ...process.env,
    IDEA_MODE: 'demo',
    // A demonstration signs everybody in with one click: it never leaves this machine.
    HOST: '127.0.0.1',
  })
  const runtime = startRuntime(env)
  await step('Database', async () => {
    const applied = await migrateToLatest(runtime.db)
    return applied.length > 0 ? `${applied.length} migrations applied` : 'up to date'
  })
  await step('Frame of the strategy', async () =>
    (await seedFrame(runtime.db)) ? 'seeded' : 'there already',
  )
  await step('Demonstration people and postulates', async () =>
    (await seedDemo(runtime.db, { now: runtime.clock.now(), env })) ? 'seeded' : 'there already',
  )
  return runtime
}
