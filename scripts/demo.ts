import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { migrateToLatest } from '#db/migrate.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'

/** A demonstration needs no settings: its secret is made once and kept beside its database. */
function demoSecret(): string {
  const file = 'data/session-secret'
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync('data', { recursive: true })
  const secret = randomBytes(48).toString('base64')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}

const read = readEnv({ SESSION_SECRET: demoSecret(), ...process.env, IDEA_MODE: 'demo' })
if (!read.ok) {
  console.error(read.problems.join('\n'))
  process.exit(1)
}
const runtime = startRuntime(read.env)
await migrateToLatest(runtime.db)
const { port } = await startServer()
console.log(`http://localhost:${port}`)
