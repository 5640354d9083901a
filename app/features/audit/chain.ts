import { createHash } from 'node:crypto'

export type AuditEntry = {
  seq: number
  at: string
  actor_id: string | null
  action: string
  object_type: string
  object_id: string
  details: string
}

/** hash(n) = SHA-256(hash(n-1) ‖ entry n as JSON in this order of fields). */
export function chainHash(previousHash: string, e: AuditEntry): string {
  const canonical = JSON.stringify([
    e.seq,
    e.at,
    e.actor_id,
    e.action,
    e.object_type,
    e.object_id,
    e.details,
  ])
  return createHash('sha256').update(previousHash).update(canonical).digest('hex')
}
