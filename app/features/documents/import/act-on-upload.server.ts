import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { Draft } from '../write-draft.server.ts'
import type { EditedDocument } from '../metadata/read-document.server.ts'
import { importDocument } from './import-document.server.ts'
import { keepUpload, type Upload } from './keep-upload.server.ts'
import { saveUpload, type AltTexts } from './save-upload.server.ts'

type By = { id: string }
/** The key of the sentence, and whether the page is to be begun anew. */
export type UploadRefusal = 'notFound' | 'gone' | { error: string }

/** Reads a file and keeps what was read, for the preview. Its id. */
export async function takeUpload(
  db: Database,
  documentId: number,
  file: File,
  by: By,
  now: Instant,
): Promise<Result<number, string>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const imported = await importDocument(bytes, file.name)
  if (!imported.ok) return refuse(`documents.upload.refusal.${imported.refusal}`)
  const kept = { name: file.name, imported: imported.value }
  return ok(await keepUpload(db, documentId, kept, by, now))
}

/** Saves what was previewed. */
export async function acceptUpload(
  db: Database,
  document: EditedDocument,
  upload: Upload,
  altTexts: AltTexts,
  by: By,
  now: Instant,
): Promise<Result<Draft, UploadRefusal>> {
  const saved = await saveUpload(db, upload, altTexts, by, now)
  if (saved.ok) return saved
  switch (saved.refusal) {
    case 'draftExists': {
      const [newest] = document.versions
      const number = newest?.state === 'draft' ? newest.number : (newest?.number ?? 0) + 1
      return refuse({ error: `documents.upload.draftExists|number=${number}` })
    }
    case 'altMissing':
      return refuse({ error: 'documents.preview.altMissing' })
    default:
      return refuse(saved.refusal)
  }
}
