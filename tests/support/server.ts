import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database, OnQuery } from '#db/open.server.ts'
import type { Role } from '#db/schema.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Env } from '#app/platform/env.server.ts'
import { openBrowser, type Browser } from './browser.ts'
import { freePort } from './free-port.ts'
import { native } from './native.ts'
import { signIn, type SignedIn } from './sign-in.ts'

export type TestServerOptions = {
  /** Default: SQLite in memory. See `emptyDatabaseUrl(target)`. */
  databaseUrl?: string
  /** Default: the real time (session lifetimes are read against it). */
  clock?: Clock
  /** Settings over those of a test, for example `{ RATE_LIMITS: 'on' }`. */
  env?: Record<string, string>
  /** Sends mail and keeps house as in real life. Default: mails stay in the outbox. */
  jobs?: boolean
  /** Whether each kept page is made anew and compared (default), or served as it is kept. */
  verifyPages?: boolean
  /** Told of every statement that reaches the database. */
  onQuery?: OnQuery
}

export type TestServer = AsyncDisposable & {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  url: string
  port: number
  env: Env
  db: Database
  clock: Clock
  /** Everything logged so far, one JSON text per line. */
  log: string[]
  /** A browser of a visitor who is not signed in. */
  browser(): Browser
  /** A new account with these roles, and a browser in which it is signed in. */
  signIn(...roles: Role[]): Promise<SignedIn>
  stop(): Promise<void>
}

/** Starts the built product inside this process. One at a time: the runtime is one per process. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  // React and Remix choose their build by it when they load.
  process.env.NODE_ENV = 'production'
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-test-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const log: string[] = []
  const read = native.env.readEnv({
    IDEA_MODE: 'test',
    PORT: String(port),
    APP_ORIGIN: url,
    DATABASE_URL: options.databaseUrl ?? 'file::memory:',
    SESSION_SECRET: 'a secret of the tests, long enough for them',
    MAIL_DIR: join(folder, 'mail'),
    RATE_LIMITS: 'off',
    ...options.env,
  })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const runtime = native.runtime.startRuntime(read.env, {
    clock: options.clock,
    onQuery: options.onQuery,
    log: native.log.createLog(read.env.logLevel, { write: (line) => log.push(line.trimEnd()) }),
  })
  await native.migrate.migrateToLatest(runtime.db)
  await native.seed.seedFrame(runtime.db)
  const running = await native.server.startServer({
    jobs: options.jobs ?? false,
    handleSignals: false,
    verifyPages: options.verifyPages ?? true,
  })

  async function stop(): Promise<void> {
    await running.stop()
    await runtime.close()
    rmSync(folder, { recursive: true, force: true })
    const stale = log.filter((line) => line.includes('a kept page was not true any more'))
    if (stale.length > 0) throw new Error(`stale pages:\n${stale.join('\n')}`)
  }

  return {
    url,
    port,
    env: read.env,
    db: runtime.db,
    clock: runtime.clock,
    log,
    browser: () => openBrowser(url),
    signIn: (...roles) => signIn(runtime, url, roles),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}
