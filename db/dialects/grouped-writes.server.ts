import type SqliteDatabase from 'better-sqlite3'
import type { CompiledQuery, QueryResult } from 'kysely'
import { SqliteStatements } from './sqlite-statements.server.ts'
import { WriteGroup } from './write-group.ts'

type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>

/** Somebody who writes: nobody else does until they commit or take it back. */
export type GroupMember = { group: WriteGroup; holdsTurn: boolean }

/**
 * The one way to write into a SQLite file: one at a time, in the order they came. Who comes while the
 * process is busy with others anyway shares their transaction and its way to the disk; each is a savepoint
 * of its own, so that taking one back leaves the others as they are. All of them hear that it is done when
 * it is on the disk. The commit waits for one turn of the event loop in which nobody came.
 */
export class GroupedWrites {
  readonly #database: SqliteDatabase.Database
  readonly #statements: SqliteStatements
  readonly #isGrouping: boolean
  readonly #waiting: (() => void)[] = []
  #isTaken = false
  #group: WriteGroup | null = null

  /** Grouping is for files whose readers have a connection of their own: this one sees what may still be taken back. */
  constructor(database: SqliteDatabase.Database, options: { isGrouping: boolean }) {
    this.#database = database
    this.#statements = new SqliteStatements(database)
    this.#isGrouping = options.isGrouping
  }

  async begin(): Promise<GroupMember> {
    await this.#turn()
    try {
      if (!this.#group) {
        // A deferred transaction fails at once when two writers meet.
        this.#do('begin immediate')
        this.#group = new WriteGroup()
      }
      if (this.#isGrouping) this.#do('savepoint member')
      return { group: this.#group, holdsTurn: true }
    } catch (error) {
      this.#next()
      throw error
    }
  }

  run<R>({ group }: GroupMember, statement: Statement): QueryResult<R> {
    // Whoever goes on after that error would write without a transaction.
    if (group !== this.#group) throw new Error('this transaction was taken back already')
    try {
      return this.#statements.run(statement)
    } catch (error) {
      // Where there is no room SQLite takes everything back by itself, also what others had written.
      if (!this.#database.inTransaction) this.#lose(error)
      throw error
    }
  }

  async commit(member: GroupMember): Promise<void> {
    const { group } = member
    if (group === this.#group) {
      if (this.#isGrouping) this.#do('release member')
      group.members += 1
      if (!this.#isGrouping || group.isFull) this.#keep(group)
    }
    this.#leave(member)
    await group.kept
  }

  rollback(member: GroupMember): void {
    const { group, holdsTurn } = member
    // The commit itself failed, for all of them.
    if (!holdsTurn) return
    try {
      if (group === this.#group) this.#takeBack(group)
    } finally {
      this.#leave(member)
    }
  }

  /** A change that is a transaction by itself. */
  async write<R>(statement: Statement): Promise<QueryResult<R>> {
    if (!this.#isGrouping) return this.alone(statement)
    const member = await this.begin()
    try {
      const result = this.run<R>(member, statement)
      await this.commit(member)
      return result
    } catch (error) {
      this.rollback(member)
      throw error
    }
  }

  /** What no transaction may be open for: settings of the connection, for one. */
  async alone<R>(statement: Statement): Promise<QueryResult<R>> {
    await this.#turn()
    try {
      if (this.#group) this.#keep(this.#group)
      return this.#statements.run(statement)
    } finally {
      this.#next()
    }
  }

  close(): void {
    if (this.#group) this.#keep(this.#group)
    this.#database.close()
  }

  #takeBack(group: WriteGroup): void {
    if (group.members === 0) {
      this.#group = null
      return this.#do('rollback')
    }
    this.#do('rollback to member')
    this.#do('release member')
    if (group.isFull) this.#keep(group)
  }

  #keep(group: WriteGroup): void {
    try {
      this.#do('commit')
      this.#group = null
      group.keep()
    } catch (error) {
      if (this.#database.inTransaction) this.#do('rollback')
      this.#lose(error)
    }
  }

  #lose(error: unknown): void {
    this.#group?.lose(error)
    this.#group = null
  }

  #do(sql: string): void {
    this.#statements.prepare(sql).run()
  }

  async #turn(): Promise<void> {
    if (this.#isTaken) await new Promise<void>((go) => this.#waiting.push(go))
    else this.#isTaken = true
  }

  #leave(member: GroupMember): void {
    member.holdsTurn = false
    this.#next()
  }

  #next(): void {
    const go = this.#waiting.shift()
    if (go) return go()
    this.#isTaken = false
    const group = this.#group
    const members = group?.members
    if (group) setImmediate(() => this.#keepIfQuiet(group, members ?? 0))
  }

  /** Whoever came meanwhile looks again when they are done. */
  #keepIfQuiet(group: WriteGroup, members: number): void {
    const isQuiet = group === this.#group && group.members === members && !this.#isTaken
    if (isQuiet) this.#keep(group)
  }
}
