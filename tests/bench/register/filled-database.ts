import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { fillRegister } from './fill-register.ts'

const FOLDER = 'data/bench'

/** What a filled database is made of: when any of it changes, a new one is made. Newer migrations are applied to it. */
const SOURCES = ['tests/bench/register', 'db/seed/frame', 'app/features/language']

/**
 * A filled SQLite database of so many submissions, made or found from an earlier run. Nobody writes to it:
 * take a copy for that.
 */
export async function filledDatabase({ rows }: { rows: number }): Promise<{ url: string }> {
  const file = join(FOLDER, `register-${rows}-${fingerprint()}.db`)
  if (existsSync(file)) return { url: `file:${file}` }
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 })
  const made = `${file}.making-${process.pid}`
  await fill(`file:${made}`, rows)
  removeOlder(rows)
  renameSync(made, file)
  return { url: `file:${file}` }
}

async function fill(url: string, rows: number): Promise<void> {
  const { db, close } = openDatabase(url)
  await migrateToLatest(db)
  await seedFrame(db)
  await fillRegister({ db, rows })
  await close()
}

function removeOlder(rows: number): void {
  for (const name of readdirSync(FOLDER)) {
    if (name.startsWith(`register-${rows}-`) && !name.includes('.making-'))
      rmSync(join(FOLDER, name))
  }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of SOURCES) {
    for (const name of readdirSync(folder).toSorted()) {
      if (name.endsWith('.ts') && !name.includes('.test.'))
        hash.update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
