import { makeBackup } from '#db/backup/make-backup.server.ts'
import { pruneBackups } from '#db/backup/prune-backups.server.ts'
import { checkAudit } from './check-audit.ts'
import { describeDatabase, failPlainly } from './fail-plainly.ts'

/** `npm run backup`: the database as it stands, checked, while the product serves. */
const url = process.env.DATABASE_URL ?? 'file:data/idea-kielce.db'
const folder = process.env.BACKUP_DIR || 'data/backups'
const started = performance.now()
await backup().catch(fail)

async function backup(): Promise<void> {
  const made = await makeBackup({ url, folder, now: new Date().toISOString(), checkAudit })
  if (!made.ok) {
    const why =
      made.refusal === 'newer-source' ? 'was made by a newer version' : 'holds no database'
    throw new Error(`${describeDatabase(url)} ${why} of Idea Kielce.`)
  }
  const { manifestFile, manifest } = made.value
  const gone = pruneBackups(folder)
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  console.log(`${manifestFile}
  ${manifest.tables.length} tables, ${rows} rows, ${inMegabytes(manifest.databaseBytes)} as ${inMegabytes(manifest.bytes)}, ${seconds} s
  integrity, references and ${manifest.audit.entries} entries of the log checked
  the log ends with ${manifest.audit.head || 'nothing'}`)
  if (gone.length > 0) console.log(`  removed, older than what is kept: ${gone.join(', ')}`)
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function fail(error: unknown): never {
  console.error(`No backup was made into ${folder}.`)
  const { code } = error as { code?: string }
  if (code === undefined && error instanceof Error) {
    console.error(error.message)
    process.exit(1)
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    console.error('There is no room on the disk.')
    process.exit(1)
  }
  failPlainly(error)
}
