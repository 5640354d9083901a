import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { Block } from '../block.ts'
import type { VersionFacts } from '../read-version.server.ts'
import type { DraftChange } from './changes-since.server.ts'
import { editDraft } from './edit-draft.server.ts'
import { readEdits, type EditForm } from './forms.ts'

export type EditDone = { key: string | null; flash: string }
export type EditRefused = {
  status: 409 | 422
  field: 'text' | 'form' | ''
  error: string
  changes: DraftChange[]
}

const FLASHES: Record<EditForm['intent'], string> = {
  save: 'saved',
  join: 'joined',
  up: 'moved',
  down: 'moved',
  moveTo: 'moved',
  delete: 'deleted',
  insert: 'inserted',
}

/** What a button beside a block does. */
export async function actOnDraft(
  db: Database,
  version: VersionFacts,
  blocks: readonly Block[],
  form: EditForm,
  actor: { id: string },
  now: Instant,
): Promise<Result<EditDone, EditRefused>> {
  const edits = readEdits(form, blocks)
  if (!edits.ok) return refused(edits.refusal)
  const input = { edits: edits.value, revision: form.revision }
  const done = await editDraft(db, version.id, input, actor, now)
  if (done.ok) {
    return ok({ key: done.value.key, flash: `versions.flash.${FLASHES[form.intent]}` })
  }
  const { refusal } = done
  return refused(refusal.reason, refusal.reason === 'conflict' ? refusal.changes : [])
}

function refused(reason: string, changes: DraftChange[] = []): { ok: false; refusal: EditRefused } {
  if (reason === 'emptyText') {
    return refuse({ status: 422, field: 'text', error: 'versions.error.emptyText', changes })
  }
  if (reason === 'unknownForm') {
    return refuse({ status: 422, field: 'form', error: 'errors.unknownChoice', changes })
  }
  const key = reason === 'notFound' ? 'blockGone' : reason
  return refuse({ status: 409, field: '', error: `versions.error.${key}`, changes })
}
