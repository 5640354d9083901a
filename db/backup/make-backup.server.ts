import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Result } from '#app/lib/result.ts'
import {
  fileOfUrl,
  isPostgresUrl,
  openCopy,
  schemaOf,
  type CopyRefusal,
} from '../copy/copy-database.server.ts'
import type { Instant } from '../schema.ts'
import { pack, syncToDisk, unpack } from './backup-files.server.ts'
import { inspectDatabase, type AuditCheck } from './inspect-database.server.ts'
import { LEFT_OUT, writeManifest, type ManifestContent } from './manifest.ts'
import { writeSnapshot } from './snapshot.server.ts'

export type MadeBackup = { manifestFile: string; manifest: ManifestContent }
export type BackupOf = { url: string; folder: string; now: Instant; checkAudit: AuditCheck }

/**
 * One moment of the database as a compressed SQLite file and the manifest beside it, which is
 * written last: without it there is no backup. Throws with a sentence where the database is broken.
 */
export async function makeBackup(order: BackupOf): Promise<Result<MadeBackup, CopyRefusal>> {
  const { url, folder, now, checkAudit } = order
  if (!isPostgresUrl(url) && !existsSync(fileOfUrl(url))) return refuse('no-source')
  const schema = await schemaAt(url)
  if (!schema.ok) return schema
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `idea-kielce-${now.replaceAll(/[:.]/g, '-')}`
  const [snapshot, packed] = [
    join(folder, `${name}.db.partial`),
    join(folder, `${name}.gz.partial`),
  ]
  const file = `${name}.db.gz`
  try {
    await writeSnapshot(url, snapshot)
    const { migrations, tables, audit } = await inspectDatabase(snapshot, checkAudit)
    const sums = await pack(snapshot, packed)
    await assertReadable(packed, sums)
    const manifest: ManifestContent = {
      format: 'idea-kielce-backup',
      version: 1,
      madeAt: now,
      from: isPostgresUrl(url) ? 'postgres' : 'sqlite',
      schema: migrations.at(-1) ?? '',
      file,
      bytes: sums.packed.bytes,
      sha256: sums.packed.sha256,
      databaseBytes: sums.plain.bytes,
      databaseSha256: sums.plain.sha256,
      tables,
      audit,
      leftOut: [...LEFT_OUT],
    }
    const manifestFile = join(folder, `${name}.json`)
    renameSync(packed, join(folder, file))
    writeWhole(manifestFile, writeManifest(manifest))
    syncToDisk(folder)
    return ok({ manifestFile, manifest })
  } finally {
    for (const part of [snapshot, packed]) {
      for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true })
    }
  }
}

async function schemaAt(url: string) {
  await using source = await openCopy(url)
  return await schemaOf(source)
}

type Sums = Awaited<ReturnType<typeof pack>>

async function assertReadable(packed: string, written: Sums): Promise<void> {
  const read = await unpack(packed, null)
  if (JSON.stringify(read) !== JSON.stringify(written)) {
    throw new Error('What was written to the disk reads otherwise: check the disk.')
  }
}

function writeWhole(file: string, text: string): void {
  const partial = `${file}.partial`
  writeFileSync(partial, text, { mode: 0o600 })
  chmodSync(partial, 0o600)
  syncToDisk(partial)
  renameSync(partial, file)
}
