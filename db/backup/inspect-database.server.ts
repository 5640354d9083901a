import SqliteDatabase from 'better-sqlite3'
import { Kysely } from 'kysely'
import { sumTables, type TableSum } from '../copy/copy-rows.server.ts'
import { openSqliteCopy } from '../copy/sqlite-copy.server.ts'
import { ImmediateSqliteDialect } from '../dialects/sqlite.server.ts'
import type { Database } from '../open.server.ts'
import type { DB } from '../schema.ts'

/** Walks the log of staff acts: how many entries, its end; or a sentence about what is wrong. */
export type AuditCheck = (
  db: Database,
) => Promise<{ ok: true; entries: number; head: string } | { ok: false; problem: string }>

export type Inspected = {
  migrations: string[]
  tables: TableSum[]
  audit: { entries: number; head: string }
}

/** What a database file holds; throws with a sentence where something in it is broken. */
export async function inspectDatabase(file: string, checkAudit: AuditCheck): Promise<Inspected> {
  checkPages(file)
  const audit = await auditOf(file, checkAudit)
  await using copy = openSqliteCopy(file)
  return { migrations: await copy.migrations(), tables: await sumTables(copy), audit }
}

function checkPages(file: string): void {
  const sqlite = new SqliteDatabase(file, { readonly: true })
  try {
    const verdict: unknown = sqlite.pragma('integrity_check(1)', { simple: true })
    if (verdict !== 'ok') throw new Error(`The database is damaged: ${String(verdict)}.`)
    const [broken] = sqlite.pragma('foreign_key_check') as { table: string; parent: string }[]
    if (broken) {
      throw new Error(
        `A row of ${broken.table} refers to a row of ${broken.parent} that is not there.`,
      )
    }
  } finally {
    sqlite.close()
  }
}

async function auditOf(file: string, checkAudit: AuditCheck) {
  const dialect = new ImmediateSqliteDialect(new SqliteDatabase(file, { readonly: true }))
  const db = new Kysely<DB>({ dialect })
  try {
    const verdict = await checkAudit(db)
    if (!verdict.ok) throw new Error(verdict.problem)
    return { entries: verdict.entries, head: verdict.head }
  } finally {
    await db.destroy()
  }
}
