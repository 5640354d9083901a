import SqliteDatabase from 'better-sqlite3'
import {
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely'
import { GroupedWrites, type GroupMember } from './grouped-writes.server.ts'
import { SqliteStatements } from './sqlite-statements.server.ts'
import { watchTransaction } from './transaction-watch.server.ts'

/** What every connection must have; `assertPragmas` checks them at start and in /readyz. */
export const PRAGMAS = {
  journal_mode: 'wal',
  // WAL files open with NORMAL: an acknowledged submission could vanish on power loss.
  synchronous: 2,
  foreign_keys: 1,
  // better-sqlite3 blocks the whole process while it waits for a lock.
  busy_timeout: 250,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
  // What is deleted is overwritten: somebody who was erased is not in a copy of the file either.
  secure_delete: 1,
} as const

export function openSqliteFile(file: string): SqliteDatabase.Database {
  const sqlite = new SqliteDatabase(file)
  sqlite.pragma(`journal_size_limit = ${64 * 1024 * 1024}`)
  for (const [name, value] of Object.entries(PRAGMAS)) sqlite.pragma(`${name} = ${value}`)
  assertPragmas(sqlite)
  return sqlite
}

/** A second connection, for those who only read; none into memory, where each would be a database of its own. */
export function openSqliteReader(file: string): SqliteDatabase.Database | undefined {
  if (file === ':memory:') return undefined
  const sqlite = openSqliteFile(file)
  sqlite.pragma('query_only = 1')
  return sqlite
}

export function assertPragmas(sqlite: SqliteDatabase.Database): void {
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    const actual: unknown = sqlite.pragma(name, { simple: true })
    const isMemory = name === 'journal_mode' && actual === 'memory'
    if (actual !== wanted && !isMemory) {
      throw new Error(`SQLite pragma ${name} is ${String(actual)}, must be ${wanted}`)
    }
  }
}

/** Where a statement goes: changes to the one who writes, questions past them where that is possible. */
class SqliteLine implements DatabaseConnection {
  /** Within a transaction. */
  member: GroupMember | null = null
  readonly #writes: GroupedWrites
  readonly #reads: SqliteStatements | null

  constructor(writes: GroupedWrites, reads: SqliteStatements | null) {
    this.#writes = writes
    this.#reads = reads
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.member) return this.#writes.run(this.member, query)
    if (this.#reads && isQuestion(query)) return this.#reads.run(query)
    return isChange(query) ? this.#writes.write(query) : this.#writes.alone(query)
  }

  /** Whole at once: a row that waits to be asked for would keep everybody in its own moment. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

function isQuestion({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*select\b/i.test(sql))
}

function isChange({ query: { kind } }: CompiledQuery): boolean {
  return kind === 'InsertQueryNode' || kind === 'UpdateQueryNode' || kind === 'DeleteQueryNode'
}

class GroupingDriver extends SqliteDriver {
  readonly #writes: GroupedWrites
  readonly #reads: SqliteStatements | null
  readonly #reader: SqliteDatabase.Database | undefined

  constructor(writer: SqliteDatabase.Database, reader?: SqliteDatabase.Database) {
    super({ database: writer })
    this.#writes = new GroupedWrites(writer, { isGrouping: reader !== undefined })
    this.#reads = reader ? new SqliteStatements(reader) : null
    this.#reader = reader
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new SqliteLine(this.#writes, this.#reads)
  }
  override async beginTransaction(line: DatabaseConnection): Promise<void> {
    ;(line as SqliteLine).member = await this.#writes.begin()
    watchTransaction.began(line)
  }
  override async commitTransaction(line: DatabaseConnection): Promise<void> {
    const { member } = line as SqliteLine
    if (member) await this.#writes.commit(member)
    this.#over(line)
  }
  override async rollbackTransaction(line: DatabaseConnection): Promise<void> {
    const { member } = line as SqliteLine
    if (member) this.#writes.rollback(member)
    this.#over(line)
  }
  override async destroy(): Promise<void> {
    this.#reader?.close()
    this.#writes.close()
  }

  #over(line: DatabaseConnection): void {
    ;(line as SqliteLine).member = null
    watchTransaction.ended(line)
  }
}

/** SQLite takes back tables as it does rows: a migration that is killed leaves nothing half made. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
  /** `GroupedWrites` lets one at a time write; whoever reads waits for nobody. */
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/** With a reader of its own, who reads never waits for who writes, and those who write share commits. */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #writer: SqliteDatabase.Database
  readonly #reader: SqliteDatabase.Database | undefined

  constructor(writer: SqliteDatabase.Database, reader?: SqliteDatabase.Database) {
    super({ database: writer })
    this.#writer = writer
    this.#reader = reader
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }

  override createDriver(): SqliteDriver {
    return new GroupingDriver(this.#writer, this.#reader)
  }
}
