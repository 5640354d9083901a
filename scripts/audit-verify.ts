import { readFileSync } from 'node:fs'
import { openDatabase } from '#db/open.server.ts'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { readAnchors } from '#app/features/audit/anchors.ts'
import { explainAudit } from './check-audit.ts'

/**
 * `npm run audit:verify [-- --anchors FILE]`: walks the log of staff acts and names the first entry
 * that was tampered with. FILE: anchors kept elsewhere, or the log lines of the product.
 */
const named = process.argv.indexOf('--anchors')
const file = named === -1 ? process.env.AUDIT_ANCHORS : process.argv[named + 1]
const anchors = file ? readAnchors(readFileSync(file, 'utf8')) : []
const opened = openDatabase(process.env.DATABASE_URL ?? 'file:data/idea-kielce.db')
const verdict = await verifyAudit(opened.db, anchors)
await opened.close()

if (verdict.ok) {
  console.log(`The log is whole: ${verdict.entries} entries, ${anchors.length} anchors fit.`)
  if (verdict.entries > 0) {
    console.log('Keep this elsewhere; every later log must contain it:')
    console.log(`${verdict.entries} ${verdict.head}`)
  }
} else {
  console.error(`The log was changed. ${explainAudit(verdict.problem)}`)
  process.exit(1)
}
