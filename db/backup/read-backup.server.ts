import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, refuse, type Result } from '#app/lib/result.ts'
import { knownMigrations } from '../migrate.server.ts'
import { unpack } from './backup-files.server.ts'
import { inspectDatabase, type AuditCheck } from './inspect-database.server.ts'
import { readManifest, type Manifest } from './manifest.ts'

export type BackupFault =
  /** The file named, or the one that belongs to it, is not there. */
  | { kind: 'missing'; file: string }
  | { kind: 'manifest-altered'; file: string }
  | { kind: 'truncated' | 'altered'; file: string }
  /** Made by a newer version of the product. */
  | { kind: 'newer'; schema: string }
  /** The files are as they were written, but what is in them does not hold together. */
  | { kind: 'broken'; problem: string }

/** The manifest that a person means who names it or the database beside it. */
export function findManifest(named: string): Result<Manifest & { folder: string }, BackupFault> {
  const file = named.replace(/\.db\.gz$/, '.json')
  if (!existsSync(named)) return refuse({ kind: 'missing', file: named })
  if (!existsSync(file)) return refuse({ kind: 'missing', file })
  const manifest = readManifest(readFileSync(file, 'utf8'))
  if (!manifest) return refuse({ kind: 'manifest-altered', file })
  if (!knownMigrations().includes(manifest.schema)) {
    return refuse({ kind: 'newer', schema: manifest.schema })
  }
  return ok({ ...manifest, folder: dirname(file) })
}

/**
 * Unpacks a backup into a private file, if every byte is what was written and every row what was
 * counted. Leaves nothing there otherwise.
 */
export async function unpackBackup(
  manifest: Manifest & { folder: string },
  to: string,
  checkAudit: AuditCheck,
): Promise<Result<null, BackupFault>> {
  const fault = await faultOf(manifest, to, checkAudit)
  if (!fault) return ok(null)
  removeDatabase(to)
  return refuse(fault)
}

async function faultOf(
  manifest: Manifest & { folder: string },
  to: string,
  checkAudit: AuditCheck,
): Promise<BackupFault | null> {
  const file = join(manifest.folder, manifest.file)
  if (!existsSync(file)) return { kind: 'missing', file }
  const { size } = statSync(file)
  if (size < manifest.bytes) return { kind: 'truncated', file }
  if (size > manifest.bytes) return { kind: 'altered', file }
  const sums = await unpack(file, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code?.startsWith('Z_')) return null
    throw error
  })
  const isWhole =
    sums?.packed.sha256 === manifest.sha256 && sums.plain.sha256 === manifest.databaseSha256
  if (!isWhole) return { kind: 'altered', file }
  try {
    const { tables, audit } = await inspectDatabase(to, checkAudit)
    const isTold =
      JSON.stringify({ tables, audit }) ===
      JSON.stringify({ tables: manifest.tables, audit: manifest.audit })
    return isTold ? null : { kind: 'broken', problem: 'It does not hold what its manifest says.' }
  } catch (error) {
    return { kind: 'broken', problem: (error as Error).message }
  }
}

/** A SQLite database with the files beside it. */
export function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true })
}
