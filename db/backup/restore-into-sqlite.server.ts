import SqliteDatabase from 'better-sqlite3'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { ok, refuse } from '#app/lib/result.ts'
import { fileOfUrl, migrate, openCopy } from '../copy/copy-database.server.ts'
import { isFresh } from '../copy/fresh-database.server.ts'
import { syncToDisk } from './backup-files.server.ts'
import { removeDatabase, unpackBackup } from './read-backup.server.ts'
import { stampOf, type RestoreInto, type RestoreOrder } from './restore-order.ts'

type Obstacle = 'in-use' | 'not-empty'

export const restoreIntoSqlite: RestoreInto = async (order, manifest) => {
  const file = fileOfUrl(order.url)
  const obstacle = await obstacleAt(file, order)
  if (obstacle) return refuse({ kind: obstacle })
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const staged = `${file}.restoring-${stampOf(order.now)}`
  removeDatabase(staged)
  try {
    const unpacked = await unpackBackup(manifest, staged, order.checkAudit)
    if (!unpacked.ok) return unpacked
    const applied = await migrate(staged)
    // What came meanwhile: the product started, or somebody made a database here.
    const late = await obstacleAt(file, order)
    if (late) return refuse({ kind: late })
    const aside = existsSync(file) ? `${file}.before-restore-${stampOf(order.now)}` : null
    const isSwitched = switchFiles(file, aside, staged)
    return isSwitched ? ok({ aside, applied }) : refuse({ kind: 'in-use' })
  } finally {
    removeDatabase(staged)
  }
}

async function obstacleAt(file: string, { replace }: RestoreOrder): Promise<Obstacle | null> {
  if (!existsSync(file)) return null
  const alone = holdAlone(file)
  if (alone === 'in-use') return 'in-use'
  if (alone !== 'damaged') alone.close()
  if (replace) return null
  if (alone === 'damaged') return 'not-empty'
  await using there = await openCopy(file)
  return (await isFresh(there)) ? null : 'not-empty'
}

/** The database, with everybody else shut out; it is then one file, its journal within. */
function holdAlone(file: string): SqliteDatabase.Database | 'in-use' | 'damaged' {
  const sqlite = new SqliteDatabase(file, { fileMustExist: true, timeout: 0 })
  try {
    sqlite.pragma('locking_mode = exclusive')
    sqlite.pragma('journal_mode = delete')
    sqlite.exec('begin exclusive')
    return sqlite
  } catch (error) {
    sqlite.close()
    const { code = '' } = error as { code?: string }
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'in-use'
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return 'damaged'
    throw error
  }
}

/** False where somebody has opened the database in the last moment. */
function switchFiles(file: string, aside: string | null, staged: string): boolean {
  const held = aside ? holdAlone(file) : null
  if (held === 'in-use') return false
  if (aside) {
    renameSync(file, aside)
    // Only what is damaged has anything beside it still.
    for (const end of ['-wal', '-shm', '-journal']) {
      if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`)
    }
  }
  renameSync(staged, file)
  syncToDisk(dirname(file))
  if (held && held !== 'damaged') held.close()
  return true
}
