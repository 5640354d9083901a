import type { SavedForm } from './forms.ts'
import type { PositionDraft } from './save-position.server.ts'

/** What the form says: the kept submissions and those added by number, each once. */
export function draftOf(form: SavedForm): PositionDraft {
  return {
    revision: form.revision ?? null,
    code: form.code,
    summary: form.summary,
    whatChanges: form.whatChanges,
    whatStays: form.whatStays,
    justification: form.justification,
    unitId: form.unitId,
    references: [...new Set([...form.references, ...form.numbers])],
    exceptions: form.exceptions,
    send: form.intent === 'submit',
  }
}
