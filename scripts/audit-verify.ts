import { openDatabase } from '#db/open.server.ts'
import { verifyAudit, type AuditProblem } from '#app/features/audit/verify-audit.server.ts'

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
  console.error(`The log was changed. ${sentence(verdict.problem)}`)
  process.exit(1)
}

function sentence(problem: AuditProblem): string {
  switch (problem.kind) {
    case 'changed':
      return `Entry ${problem.seq} is not what was written.`
    case 'deleted':
      return `Entry ${problem.seq} is missing.`
    case 'reordered':
      return `In the place of entry ${problem.seq} stands entry ${problem.belongsAt}.`
    case 'truncated':
      return `Entries from ${problem.seq} on are missing.`
    case 'head':
      return `The end of the log does not match what was remembered after entry ${problem.seq}.`
  }
}
