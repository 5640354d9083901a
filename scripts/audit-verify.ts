import { openDatabase } from '#db/open.server.ts'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { explainAudit } from './check-audit.ts'

/** `npm run audit:verify`: walks the log of staff acts and names the first entry that was tampered with. */
const opened = openDatabase(process.env.DATABASE_URL ?? 'file:data/idea-kielce.db')
const verdict = await verifyAudit(opened.db)
await opened.close()

if (verdict.ok) {
  console.log(`The log is whole: ${verdict.entries} entries.`)
  if (verdict.entries > 0) {
    console.log('Keep this elsewhere; every later log must contain it:')
    console.log(`${verdict.entries} ${verdict.head}`)
  }
} else {
  console.error(`The log was changed. ${explainAudit(verdict.problem)}`)
  process.exit(1)
}
