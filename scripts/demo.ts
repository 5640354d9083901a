import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { migrateToLatest } from '#db/migrate.server.ts'
import { DEMO_PASSWORD, demoPeople } from '#db/seed/demo/people.ts'
import { seedDemo } from '#app/features/demo/seed-demo.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'
import { buildProduct } from './build-product.ts'
import { readEnvOrExit } from './read-env-or-exit.ts'
import { step } from './steps.ts'

/** `npm start`: the product with demonstration people on this machine. */
const env = readEnvOrExit({
  SESSION_SECRET: demoSecret(),
  LOG_LEVEL: 'warn',
  ...process.env,
  IDEA_MODE: 'demo',
  // A demonstration signs everybody in with one click: it never leaves this machine.
  HOST: '127.0.0.1',
})

console.log('\nIdea Kielce\n')
await step('Building', () => (buildProduct() ? 'built' : 'nothing changed'))
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
const { port } = await step('Server', () => startServer())

console.log(`
  Public pages   http://localhost:${port}/
  Staff desk     http://localhost:${port}/panel
  Mail           http://localhost:${port}/demo/poczta

  Sign in at     http://localhost:${port}/konto/logowanie  (one click, or password ${DEMO_PASSWORD})
${demoPeople.map((person) => `    ${person.email.padEnd(34)} ${person.name}`).join('\n')}

  Ctrl-C stops the server.
`)

/** A demonstration needs no settings: its secret is made once and kept beside its database. */
function demoSecret(): string {
  const file = 'data/session-secret'
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync('data', { recursive: true })
  const secret = randomBytes(48).toString('base64')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}
