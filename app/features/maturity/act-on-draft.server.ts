import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { addEvidence, removeEvidence } from './add-evidence.server.ts'
import { answersOf, type DraftForm } from './draft-form.ts'
import { publishRating } from './publish-rating.server.ts'
import type { Missing } from './rating-rules.ts'
import { recordMaturityAct } from './record-act.server.ts'
import { saveDraft } from './save-draft.server.ts'

/** What to say afterwards, and where the person goes on. */
export type DraftDone = {
  key: 'saved' | 'found' | 'added' | 'removed' | 'published'
  part: 'szkic' | 'dowody' | null
}
export type DraftRefusal = { status: number; errors: Record<string, string> }

const FIELD_OF: Record<Missing, string> = {
  level: 'level',
  justification: 'justification',
  answers: 'strategicIntent',
  evidence: 'query',
  future: 'ratedOn',
}

/** One button of a draft: saves what was typed and does its own, or nothing at all. */
export function actOnDraft(
  db: Database,
  id: number,
  form: DraftForm,
  by: { id: string },
  now: Instant,
): Promise<Result<DraftDone, DraftRefusal>> {
  return undoWhenRefused(db, async (trx): Promise<Result<DraftDone, DraftRefusal>> => {
    const words = {
      level: form.level,
      ratedOn: form.ratedOn,
      authorName: form.author,
      justification: form.justification ?? '',
      answers: answersOf(form),
      isExample: form.example,
    }
    const saved = await saveDraft(trx, { id, revision: form.revision }, words, now)
    if (!saved.ok) {
      return saved.refusal === 'future'
        ? refused({ ratedOn: 'future' })
        : refused({ '': 'conflict' }, 409)
    }
    const { intent } = form
    switch (intent) {
      case 'publish': {
        const published = await publishRating(trx, id, by, now)
        if (published.ok) return ok({ key: 'published', part: null })
        const { refusal } = published
        if (refusal.kind === 'conflict') return refused({ '': 'conflict' }, 409)
        return refused(
          Object.fromEntries(refusal.what.map((what) => [FIELD_OF[what], `missing.${what}`])),
        )
      }
      case 'add': {
        const { item, block, linkUrl, linkTitle, source, why: note } = form
        const evidence = { item, block, linkUrl, linkTitle, source, note }
        const added = await addEvidence(trx, id, evidence, by, now)
        if (!added.ok) return refused({ [added.refusal[0]]: added.refusal[1] })
        break
      }
      case 'remove':
        await removeEvidence(trx, id, form.remove ?? 0)
    }
    await recordMaturityAct(trx, { action: 'saved', type: 'maturity_rating', id }, by, now)
    if (intent === 'add') return ok({ key: 'added', part: 'dowody' })
    if (intent === 'remove') return ok({ key: 'removed', part: 'dowody' })
    // Enter in the search field presses the first button of the form.
    if (form.query !== null) return ok({ key: 'found', part: 'dowody' })
    return ok({ key: 'saved', part: 'szkic' })
  })
}

function refused(errors: Record<string, string>, status = 422) {
  return refuse({
    status,
    errors: Object.fromEntries(
      Object.entries(errors).map(([field, error]) => [field, `maturity.error.${error}`]),
    ),
  })
}
