import { parseArgs } from 'node:util'
import { restoreBackup } from '#db/backup/restore-backup.server.ts'
import type { RestoreRefusal } from '#db/backup/restore-order.ts'
import { checkAudit } from './check-audit.ts'
import { describeDatabase, failPlainly } from './fail-plainly.ts'

/** `npm run restore -- FILE`: a backup into the database of DATABASE_URL, on either kind. */
const USAGE = `npm run restore -- FILE [--replace]

  FILE       data/backups/idea-kielce-….json, or the .db.gz beside it
  --replace  although there is a database already; it is kept aside

  Stop the product first. DATABASE_URL says where to: a SQLite file or PostgreSQL.`

const { file, replace } = readArguments()
const url = process.env.DATABASE_URL ?? 'file:data/idea-kielce.db'
const started = performance.now()
const order = { backup: file, url, replace, now: new Date().toISOString(), checkAudit }
const restored = await restoreBackup(order).catch(failPlainly)
if (!restored.ok) {
  console.error(`Nothing was restored. ${explain(restored.refusal)}`)
  process.exit(1)
}
const { manifest, aside, applied } = restored.value
const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
const seconds = ((performance.now() - started) / 1_000).toFixed(1)
console.log(`${describeDatabase(url)} is as it was at ${manifest.madeAt}: ${rows} rows, ${seconds} s
  integrity, references, rows and ${manifest.audit.entries} entries of the log checked
  schema ${applied.length > 0 ? `${manifest.schema} + ${applied.join(', ')}` : manifest.schema}`)
if (aside) console.log(`  what was here before is kept as ${aside}`)
console.log(`
  Everybody signs in again. What was sent after ${manifest.madeAt} is not in it: numbers given
  since then will be given again.`)

function readArguments(): { file: string; replace: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    })
    const [named, ...more] = positionals
    if (named && more.length === 0) return { file: named, replace: values.replace }
  } catch {
    // The usage says it.
  }
  console.error(USAGE)
  process.exit(2)
}

function explain(refusal: RestoreRefusal): string {
  switch (refusal.kind) {
    case 'missing':
      return `${refusal.file} is not there. A backup is two files, .json and .db.gz, in one folder.`
    case 'manifest-altered':
      return `${refusal.file} is no manifest of a backup, or was changed since it was written.`
    case 'truncated':
      return `${refusal.file} is shorter than it was when it was written.`
    case 'altered':
      return `${refusal.file} is not what was written.`
    case 'newer':
      return `The backup has the schema ${refusal.schema}, which this version of the product does not know: update it first.`
    case 'broken':
      return `The backup is broken. ${refusal.problem}`
    case 'in-use':
      return `${describeDatabase(url)} is in use: stop the product first.`
    case 'not-empty':
      return `${describeDatabase(url)} is not empty. With --replace it is kept aside and the backup takes its place.`
  }
}
