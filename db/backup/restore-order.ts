import type { Result } from '#app/lib/result.ts'
import type { Instant } from '../schema.ts'
import type { AuditCheck } from './inspect-database.server.ts'
import type { Manifest } from './manifest.ts'
import type { BackupFault } from './read-backup.server.ts'

export type RestoreRefusal =
  | BackupFault
  /** Somebody has the database open: the product runs. */
  | { kind: 'in-use' }
  /** There is something in it, and nobody said that it may go aside. */
  | { kind: 'not-empty' }

export type Restored = {
  manifest: Manifest
  /** Where the database is that stood here before; null where there was none. */
  aside: string | null
  /** The migrations that came since the backup. */
  applied: string[]
}

export type RestoreOrder = {
  backup: string
  url: string
  /** Put aside what is there, instead of refusing. */
  replace: boolean
  now: Instant
  checkAudit: AuditCheck
}

export type RestoreInto = (
  order: RestoreOrder,
  manifest: Manifest & { folder: string },
) => Promise<Result<Omit<Restored, 'manifest'>, RestoreRefusal>>

/** `2026-11-23T20:45:01.123Z` as part of a name. */
export function stampOf(now: Instant): string {
  return now.replaceAll(/[-:.]/g, '').toLowerCase()
}
