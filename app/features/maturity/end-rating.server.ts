import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import { correctRating } from './correct-rating.server.ts'
import { discardDraft } from './discard-draft.server.ts'
import type { EndingForm } from './ending-form.ts'
import { withdrawRating } from './withdraw-rating.server.ts'

/** What can be done to a rating besides writing it. Gives the rating at which the person goes on. */
export async function endRating(
  db: Database,
  id: number,
  form: EndingForm,
  by: { id: string },
  now: Instant,
): Promise<Result<{ id: number }, 'conflict'>> {
  const seen = { id, revision: form.revision }
  if (form.intent === 'correct') return correctRating(db, id, by, now)
  const ended =
    form.intent === 'withdraw'
      ? await withdrawRating(db, seen, form.reason, by, now)
      : await discardDraft(db, seen, by, now)
  return ended.ok ? ok({ id }) : ended
}
