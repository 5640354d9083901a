import { appendFile } from 'node:fs/promises'
import { anchorLine, type AuditAnchor } from '../features/audit/anchors.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { startPeriodicJob, type PeriodicJob } from './periodic-job.server.ts'

const LOOK_EVERY_MS = 60_000

type Parts = Pick<Runtime, 'db' | 'log' | 'env'>

/**
 * Tells the world outside the database how long the log of staff acts is and what it ends with: in
 * the log of the process, and in the file of AUDIT_ANCHORS. Whoever cuts the end off, or writes the
 * chain anew, cannot make these agree again.
 */
export function startAuditAnchors(parts: Parts): PeriodicJob {
  let last = 0
  return startPeriodicJob('audit anchors', LOOK_EVERY_MS, parts.log, async () => {
    last = await anchorAudit(parts, last)
  })
}

/** Writes an anchor down when the log is longer than `last`; returns its length. */
export async function anchorAudit({ db, log, env }: Parts, last: number): Promise<number> {
  const head: AuditAnchor = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  if (head.seq <= last) return last
  log.info({ seq: head.seq, hash: head.hash }, 'audit head')
  if (env.auditAnchors) await appendFile(env.auditAnchors, anchorLine(head), { mode: 0o600 })
  return head.seq
}
