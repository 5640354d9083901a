import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'

/** A folder for databases that are written to, on a disk: what is measured is the way there. */
export function temporaryDatabases() {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-bench-'))
  return {
    /** A consistent copy, whoever has the other one open. */
    async copy(url: string, name: string): Promise<string> {
      const file = join(folder, `${name}.db`)
      const db = new SqliteDatabase(url.replace(/^file:/, ''), { readonly: true })
      await db.backup(file)
      db.close()
      return `file:${file}`
    },
    /** With the frame of the city and no submission. */
    async empty(): Promise<string> {
      const url = `file:${join(folder, 'empty.db')}`
      const { db, close } = openDatabase(url)
      await migrateToLatest(db)
      await seedFrame(db)
      await close()
      return url
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
