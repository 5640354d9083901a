import { PostgresDialect, PostgresDriver } from 'kysely'
import pg from 'pg'
import { storageTroubleOf } from '../storage-trouble.ts'
import { watchTransaction } from './transaction-watch.server.ts'

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

/** Instants arrive in code as the same ISO string that SQLite stores; counts as numbers. */
export function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8) return Number
  if (oid === DATE) return (value: string) => value
  if (oid === TIMESTAMPTZ) return (value: string) => new Date(value).toISOString()
  return pg.types.getTypeParser(oid, format)
}

/** A server that does not even refuse must not keep people waiting. */
const CONNECT_WITHIN_MS = 1_500

/** Only to connect: the setting of the pool would count the wait for a free connection, too. */
class ImpatientClient extends pg.Client {
  constructor(config: pg.ClientConfig = {}) {
    super({ ...config, connectionTimeoutMillis: CONNECT_WITHIN_MS, keepAlive: true })
  }
}

export function openPostgresPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    Client: ImpatientClient,
    connectionString: url,
    max: 10,
    options: '-c timezone=UTC -c synchronous_commit=on',
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
  })
  // A server that stops ends its connections. Whoever uses one hears of it from the query; an
  // event that nobody listens to would end this process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

class WatchedPostgresDriver extends PostgresDriver {
  override async beginTransaction(
    ...args: Parameters<PostgresDriver['beginTransaction']>
  ): Promise<void> {
    await super.beginTransaction(...args)
    watchTransaction.began(args[0])
  }
  override async commitTransaction(
    ...args: Parameters<PostgresDriver['commitTransaction']>
  ): Promise<void> {
    await super.commitTransaction(...args)
    watchTransaction.ended(args[0])
  }
  override async rollbackTransaction(
    ...args: Parameters<PostgresDriver['rollbackTransaction']>
  ): Promise<void> {
    try {
      await super.rollbackTransaction(...args)
    } catch (error) {
      // The connection is gone, and the transaction with it: why is in the error that led here.
      if (storageTroubleOf(error) !== 'away') throw error
    }
    watchTransaction.ended(args[0])
  }
}

export class WatchedPostgresDialect extends PostgresDialect {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    super({ pool })
    this.#pool = pool
  }

  override createDriver(): PostgresDriver {
    return new WatchedPostgresDriver({ pool: this.#pool })
  }
}
