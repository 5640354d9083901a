import SqliteDatabase from 'better-sqlite3'
import { closeSync, openSync } from 'node:fs'
import { fileOfUrl, isPostgresUrl, migrate, openCopy } from '../copy/copy-database.server.ts'
import { copyRows } from '../copy/copy-rows.server.ts'
import { LEFT_OUT } from './manifest.ts'

const PAGES_AT_ONCE = 2_000
const WAIT_MS = 5_000

/** Writes one moment of a database that others go on using into a SQLite file, without what signs people in. */
export async function writeSnapshot(url: string, file: string): Promise<void> {
  closeSync(openSync(file, 'wx', 0o600))
  if (isPostgresUrl(url)) await copyFromPostgres(url, file)
  else await copyPages(fileOfUrl(url), file)
  leaveOut(file)
}

async function copyPages(from: string, to: string): Promise<void> {
  const sqlite = new SqliteDatabase(from, { fileMustExist: true, timeout: WAIT_MS })
  try {
    // A reader's moment: without it every write of the product would make the copy begin again.
    sqlite.exec('begin')
    sqlite.prepare('select count(*) from sqlite_schema').get()
    await sqlite.backup(to, { progress: () => PAGES_AT_ONCE })
  } finally {
    sqlite.close()
  }
}

async function copyFromPostgres(url: string, file: string): Promise<void> {
  await using source = await openCopy(url)
  await migrate(file, (await source.migrations()).at(-1))
  await using target = await openCopy(file)
  await copyRows(source, target, () => {}, new Set(LEFT_OUT))
}

/** One file, as small as it can be; what was erased is not in free pages of it either. */
function leaveOut(file: string): void {
  const sqlite = new SqliteDatabase(file)
  sqlite.pragma('journal_mode = delete')
  for (const table of LEFT_OUT) sqlite.exec(`delete from ${table}`)
  sqlite.exec('vacuum')
  sqlite.close()
}
