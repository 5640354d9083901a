import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { SCAN_BYTES } from './limits.ts'

export type Scan = { bytes: Buffer; mime: string; name: string }
export type ScanRefusal = 'scanTooLarge' | 'scanKind'

const NAME_MAX = 120
/** What a file is, by how it begins: its name and its declared type are somebody's claim. */
const KINDS: readonly [string, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** PDF, JPG or PNG of at most ten megabytes. */
export async function readScan(file: File): Promise<Result<Scan, ScanRefusal>> {
  if (file.size > SCAN_BYTES) return refuse('scanTooLarge')
  const bytes = Buffer.from(await file.arrayBuffer())
  const kind = KINDS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (!kind) return refuse('scanKind')
  const name = file.name
    .replaceAll(/[\p{Cc}/\\"]/gu, '')
    .toWellFormed()
    .slice(0, NAME_MAX)
  return ok({ bytes, mime: kind[0], name: name || 'skan' })
}

/** Keeps a scan under the hash of what it holds. */
export async function keepScan(
  trx: Transaction<DB>,
  scan: Scan,
  by: string,
  now: Instant,
): Promise<string> {
  const hash = createHash('sha256').update(scan.bytes).digest('hex')
  await trx
    .insertInto('file')
    .values({
      hash,
      mime: scan.mime,
      size: scan.bytes.length,
      content: scan.bytes,
      created_by: by,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
  return hash
}
