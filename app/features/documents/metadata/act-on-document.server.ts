import type { z } from 'zod'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { checkAttachment } from '../files/check-attachment.server.ts'
import { attachFile, detachFile } from './attach-file.server.ts'
import { beginDraft } from './begin-draft.server.ts'
import { changeDocument } from './change-document.server.ts'
import type { documentForm } from './forms.ts'
import { placeDocument } from './place-document.server.ts'
import type { EditedDocument } from './read-document.server.ts'

/** What was done; for a draft its number. */
export type DocumentAct =
  { act: 'saved' | 'attached' | 'detached' | 'placed' } | { act: 'begun'; number: number }
type FieldRefusal = { field: string; error: string; status: number }

/** One intent of the page of a document. */
export async function actOnDocument(
  db: Database,
  document: EditedDocument,
  form: z.output<typeof documentForm>,
  by: { id: string },
  now: Instant,
): Promise<Result<DocumentAct, FieldRefusal | 'notFound'>> {
  switch (form.intent) {
    case 'save': {
      const { intent: _intent, revision, ...words } = form
      const saved = await changeDocument(db, { id: document.id, revision }, words, by, now)
      if (saved.ok) return ok({ act: 'saved' })
      if (saved.refusal === 'notFound') return refuse('notFound')
      return refuse({ field: '', error: 'documents.edit.conflict', status: 409 })
    }
    case 'attach': {
      const content = new Uint8Array(await form.file.arrayBuffer())
      const checked = await checkAttachment(form.file.name, content)
      if (!checked.ok) return refuseFile(checked.refusal)
      const attachment = { title: form.attachmentTitle, file: checked.value }
      const attached = await attachFile(db, document.id, attachment, by, now)
      return attached.ok ? ok({ act: 'attached' }) : refuseFile(attached.refusal)
    }
    case 'detach':
      await detachFile(db, document.id, form.attachment, by, now)
      return ok({ act: 'detached' })
    case 'place':
      await placeDocument(db, document.id, form.place, by, now)
      return ok({ act: 'placed' })
    case 'begin': {
      const begun = await beginDraft(db, document, by, now)
      if (begun.ok) return ok({ act: 'begun', number: begun.value.number })
      if (begun.refusal === 'notFound') return refuse('notFound')
      const number = (document.versions[0]?.number ?? 0) + 1
      const error = `documents.edit.versions.draftExists|number=${number}`
      return refuse({ field: '', error, status: 409 })
    }
  }
}

function refuseFile(refusal: string): { ok: false; refusal: FieldRefusal } {
  const error = `documents.attachment.error.${refusal}`
  return refuse({ field: 'file', error, status: 422 })
}
