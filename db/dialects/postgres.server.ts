import { PostgresDialect, PostgresDriver } from 'kysely'
import pg from 'pg'
import { watchTransaction } from './transaction-watch.server.ts'

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

/** Instants arrive in code as the same ISO string that SQLite stores; counts as numbers. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8) return Number
  if (oid === DATE) return (value: string) => value
  if (oid === TIMESTAMPTZ) return (value: string) => new Date(value).toISOString()
  return pg.types.getTypeParser(oid, format)
}

export function openPostgresPool(url: string): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: 10,
    options: '-c timezone=UTC -c synchronous_commit=on',
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
  })
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
    await super.rollbackTransaction(...args)
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
