import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { ActContext } from '../assignments/acting.ts'
import { checkAttachment } from '../documents/files/check-attachment.server.ts'
import { extensionOf } from '../documents/files/file-kind.ts'
import { countAttendance } from './count-attendance.server.ts'
import type { OutcomeForm } from './forms.ts'
import { linkSubmission, unlinkSubmission } from './link-submission.server.ts'
import { addPhoto, describePhoto, movePhoto, removePhoto } from './photos.server.ts'
import { publishOutcome } from './publish-outcome.server.ts'
import { saveOutcome, type Saved, type SaveRefusal } from './save-outcome.server.ts'

/** What to say on the page afterwards, and where on it. */
export type OutcomeDone = {
  key: string
  values?: Record<string, string | number>
  part: 'wnioski' | 'publikacja' | 'zdjecia' | 'zgloszenia'
}
export type OutcomeRefusal = { field: string; error: string; status: number }

const SAVE_REFUSALS: Record<SaveRefusal, readonly [string, string, number]> = {
  conflict: ['', 'conflict', 409],
  conclusionsMissing: ['conclusions', 'conclusionsMissing', 422],
  noteMissing: ['note', 'noteMissing', 422],
}

/** One intent of the page of the results. */
export async function actOnOutcome(
  db: Database,
  workshopId: number,
  form: OutcomeForm,
  by: { id: string },
  context: ActContext,
): Promise<Result<OutcomeDone, OutcomeRefusal>> {
  const { now } = context
  switch (form.intent) {
    case 'save': {
      const { intent: _intent, revision, ...words } = form
      const counted = (await countAttendance(db, [workshopId])).get(workshopId)?.isCounted
      const attended = counted ? undefined : words.attended
      const seen = { workshopId, revision }
      const saved = await saveOutcome(db, seen, { ...words, attended }, by, now)
      if (saved.ok) return said(`edit.${afterSaving(saved.value)}`, 'wnioski')
      return refused(...SAVE_REFUSALS[saved.refusal])
    }
    case 'publish': {
      const { revision } = form
      const published = await publishOutcome(db, { workshopId, revision }, by, context)
      if (published.ok) return said('publish.done', 'publikacja', { count: published.value.told })
      const { refusal } = published
      if (refusal === 'conflict') return refused('', 'publishConflict', 409)
      return refused('', refusal === 'notFound' ? 'publishConflict' : refusal, 409)
    }
    case 'addPhoto': {
      if (!['jpg', 'png'].includes(extensionOf(form.file.name))) {
        return refused('file', form.file.size === 0 ? 'fileMissing' : 'file.kind')
      }
      const content = new Uint8Array(await form.file.arrayBuffer())
      const checked = await checkAttachment(form.file.name, content)
      if (!checked.ok) return refused('file', `file.${checked.refusal}`)
      const photo = { alt: form.alt, file: checked.value }
      const added = await addPhoto(db, workshopId, photo, by, now)
      return added.ok ? said('photos.added', 'zdjecia') : refused('file', `file.${added.refusal}`)
    }
    case 'describePhoto': {
      const photo = { id: form.photo, before: form.before ?? '', alt: form.alt }
      const changed = await describePhoto(db, workshopId, photo, by, now)
      return changed.ok ? said('photos.changed', 'zdjecia') : refused('alt', 'altConflict', 409)
    }
    case 'photoUp':
    case 'photoDown':
      await movePhoto(db, workshopId, {
        id: form.photo,
        to: form.intent === 'photoUp' ? 'up' : 'down',
      })
      return said('photos.moved', 'zdjecia')
    case 'removePhoto':
      await removePhoto(db, workshopId, form.photo, by, now)
      return said('photos.removed', 'zdjecia')
    case 'link': {
      const linked = await linkSubmission(db, workshopId, form.reference, by, now)
      if (!linked.ok) return refused('reference', linked.refusal)
      return said('links.added', 'zgloszenia', { reference: linked.value })
    }
    case 'unlink':
      await unlinkSubmission(db, workshopId, form.submission, by, now)
      return said('links.removed', 'zgloszenia')
  }
}

function afterSaving({ parts, isPublic }: Saved): 'unchanged' | 'corrected' | 'saved' {
  if (parts.length === 0) return 'unchanged'
  return isPublic ? 'corrected' : 'saved'
}

function said(key: string, part: OutcomeDone['part'], values?: OutcomeDone['values']) {
  return ok({ key: `outcomes.${key}`, part, values })
}

function refused(field: string, error: string, status = 422) {
  return refuse({ field, error: `outcomes.error.${error}`, status })
}
