import { verifyAudit, type AuditProblem } from '#app/features/audit/verify-audit.server.ts'
import type { AuditCheck } from '#db/backup/inspect-database.server.ts'

/** The check of `npm run audit:verify`, for a backup. */
export const checkAudit: AuditCheck = async (db) => {
  const verdict = await verifyAudit(db)
  if (verdict.ok) return verdict
  return { ok: false, problem: `The log was changed. ${explainAudit(verdict.problem)}` }
}

export function explainAudit(problem: AuditProblem): string {
  switch (problem.kind) {
    case 'changed':
      return `Entry ${problem.seq} is not what was written.`
    case 'deleted':
      return `Entry ${problem.seq} is missing.`
    case 'reordered':
      return `In the place of entry ${problem.seq} stands entry ${problem.belongsAt}.`
    case 'truncated':
      return `Entries from ${problem.seq} on are missing.`
    case 'rewritten':
      return `Between entries ${problem.after + 1} and ${problem.seq} the log was written anew: entry ${problem.seq} is not the one that was anchored.`
    case 'head':
      return `The end of the log does not match what was remembered after entry ${problem.seq}.`
  }
}
