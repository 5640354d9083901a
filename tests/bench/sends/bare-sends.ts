import { randomBytes } from 'node:crypto'
import type SqliteDatabase from 'better-sqlite3'
import { openSqliteFile } from '#db/dialects/sqlite.server.ts'
import { rowsBeyond, type Row } from './rows-of-sends.ts'

/**
 * Beside the sends: better-sqlite3 alone, which writes the rows of two sends of the product over and over
 * with other keys, each send in a transaction with a commit of its own, `synchronous=FULL`, every
 * statement prepared once. Its parent says for how long, and gets what it did.
 */
type Told = { file: string; after: string; before: string }
type Send = (reference: string) => void

// Whoever started it is gone.
process.on('disconnect', () => process.exit())
process.once('message', ({ file, after, before }: Told) => {
  const db = openSqliteFile(fileOf(file))
  const sends = preparedSends(db, fileOf(after), fileOf(before))
  const begin = db.prepare('begin immediate')
  const commit = db.prepare('commit')
  const count = db
    .prepare<[number], number>(
      `insert into reference_counter (year, last) values (?, 1)
        on conflict (year) do update set last = last + 1 returning last`,
    )
    .pluck()
  process.on('message', ({ ms }: { ms: number }) => {
    const started = performance.now()
    const cpu = process.cpuUsage()
    let done = 0
    while (performance.now() - started < ms) {
      begin.run()
      sends[done % sends.length]?.(`IK-2020-${count.get(2020)}`)
      commit.run()
      done += 1
    }
    const { user, system } = process.cpuUsage(cpu)
    const perSecond = (done * 1_000) / (performance.now() - started)
    process.send?.({ perSecond, cpuMs: (user + system) / 1_000 / done })
  })
  process.send?.('ready')
})

function fileOf(url: string): string {
  return url.replace(/^file:/, '')
}

/** One function for each submission among the rows: it writes all rows of that one. */
function preparedSends(db: SqliteDatabase.Database, after: string, before: string): Send[] {
  const written = rowsBeyond(after, before)
  const submissions = written.find(({ table }) => table === 'submission')?.rows ?? []
  return submissions.map((submission) => {
    const insertSubmission = inserter(db, 'submission', submission)
    const others = written
      .filter(({ table }) => table !== 'submission')
      .flatMap(({ table, rows }) =>
        rows.filter((row) => isOf(row, submission)).map((row) => inserter(db, table, row)),
      )
    return (reference) => {
      const id = Number(insertSubmission({ reference }))
      for (const insert of others) insert({ submission_id: id })
    }
  })
}

function isOf(row: Row, submission: Row): boolean {
  if ('submission_id' in row) return row.submission_id === submission.id
  return String(row.dedupe_key).endsWith(`:${String(submission.id)}`)
}

/** Unique values are made anew each time, as random as they were. */
function inserter(db: SqliteDatabase.Database, table: string, row: Row) {
  const columns = Object.keys(row).filter((name) => name !== 'id')
  const statement = db.prepare(
    `insert into "${table}" (${columns.join()}) values (${columns.map(() => '?').join()})`,
  )
  return (changed: Row) =>
    statement.run(
      columns.map((name) => {
        if (name in changed) return changed[name]
        const value = row[name]
        const isUnique = /^(idempotency_key|follow_up_hash|dedupe_key)$/.test(name)
        if (!isUnique || typeof value !== 'string') return value
        return randomBytes(value.length).toString('base64url').slice(0, value.length)
      }),
    ).lastInsertRowid
}
