import { ok, refuse, type Result } from '#app/lib/result.ts'
import { isPostgresUrl } from '../copy/copy-database.server.ts'
import { findManifest } from './read-backup.server.ts'
import { restoreIntoPostgres } from './restore-into-postgres.server.ts'
import { restoreIntoSqlite } from './restore-into-sqlite.server.ts'
import type { RestoreInto, RestoreOrder, RestoreRefusal, Restored } from './restore-order.ts'

/**
 * A backup into the database of an address, on either kind. What is there stays until the backup
 * is unpacked, checked and brought to the newest schema; then they change places at once.
 */
export async function restoreBackup(
  order: RestoreOrder,
): Promise<Result<Restored, RestoreRefusal>> {
  const manifest = findManifest(order.backup)
  if (!manifest.ok) return refuse(manifest.refusal)
  const into: RestoreInto = isPostgresUrl(order.url) ? restoreIntoPostgres : restoreIntoSqlite
  const restored = await into(order, manifest.value)
  return restored.ok ? ok({ manifest: manifest.value, ...restored.value }) : restored
}
