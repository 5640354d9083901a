import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { CodebookEditor } from './edit-codebook.server.ts'
import type { ReviewForm } from './forms.ts'
import { resolveReview, type ReviewRefusal } from './resolve-review.server.ts'

const OUTCOME = { keep: 'kept', change: 'changed', remove: 'removed' } as const

export type Reviewed = { done: number; refused: Map<ReviewRefusal, number> }

/** One or many at once; each is an act of its own, so one refusal stops no other. */
export async function actOnReview(
  db: Kysely<DB>,
  form: ReviewForm,
  by: CodebookEditor,
): Promise<Reviewed> {
  const reviewed: Reviewed = { done: 0, refused: new Map() }
  for (const id of new Set(form.items)) {
    const verdict = {
      outcome: OUTCOME[form.intent],
      toTermId: form.toTermId,
      reason: form.reason,
    }
    const result = await resolveReview(db, id, verdict, by)
    if (result.ok) reviewed.done += 1
    else reviewed.refused.set(result.refusal, (reviewed.refused.get(result.refusal) ?? 0) + 1)
  }
  return reviewed
}
