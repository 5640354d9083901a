import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { importDocument } from './import-document.server.ts'
import type { ImportRefusal } from './imported-document.ts'
import { keepUpload } from './keep-upload.server.ts'

/** Reads a file and keeps what was read, for the preview. Its id. */
export async function takeUpload(
  db: Database,
  documentId: number,
  file: File,
  by: { id: string },
  now: Instant,
): Promise<Result<number, ImportRefusal>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const imported = await importDocument(bytes, file.name)
  if (!imported.ok) return refuse(imported.refusal)
  const kept = { name: file.name, imported: imported.value }
  return ok(await keepUpload(db, documentId, kept, by, now))
}
