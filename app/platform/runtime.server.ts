import { watchTransaction } from '#db/dialects/transaction-watch.server.ts'
import { openDatabase, type Database, type OnQuery, type OpenDatabase } from '#db/open.server.ts'
import { systemClock, type Clock } from './clock.ts'
import type { Env } from './env.server.ts'
import { createLog, type Logger } from './log.server.ts'
import { processWide } from '../lib/process-wide.ts'

export type Runtime = {
  env: Env
  db: Database
  dialect: OpenDatabase['dialect']
  contentVersion: OpenDatabase['contentVersion']
  clock: Clock
  log: Logger
  close(): Promise<void>
}

const current = processWide<Runtime | null>('runtime', () => null)

/** Opens what the process needs, once; the host, the Remix build and the jobs share it. */
export function startRuntime(
  env: Env,
  overrides: { clock?: Clock; log?: Logger; onQuery?: OnQuery } = {},
): Runtime {
  if (current.value) throw new Error('the runtime is already started')
  const opened = openDatabase(env.databaseUrl, overrides.onQuery)
  const log = overrides.log ?? createLog(env.logLevel)
  watchTransaction.onSlow((milliseconds) => {
    log.error({ milliseconds: Math.round(milliseconds) }, 'transaction longer than two seconds')
  })
  const runtime: Runtime = {
    env,
    db: opened.db,
    dialect: opened.dialect,
    contentVersion: opened.contentVersion,
    clock: overrides.clock ?? systemClock,
    log,
    async close() {
      current.value = null
      await opened.close()
    },
  }
  current.value = runtime
  return runtime
}

export function runtime(): Runtime {
  if (!current.value) throw new Error('the runtime is not started')
  return current.value
}
