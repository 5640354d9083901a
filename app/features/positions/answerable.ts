import type { Submission } from '#db/schema.ts'
import { awaitsAnswer } from '../submissions/status.ts'
import { refused, type PositionRefusal } from './position.ts'

/** Only what everybody can read is answered, and only once; names the numbers that stand in the way. */
export function refusalToAnswer(submissions: readonly Submission[]): PositionRefusal | null {
  const hidden = submissions.filter((row) => row.visibility !== 'published')
  if (hidden.length > 0) return because('notPublished', hidden)
  const answered = submissions.filter((row) => !awaitsAnswer(row))
  return answered.length > 0 ? because('alreadyAnswered', answered) : null
}

function because(
  reason: PositionRefusal['reason'],
  submissions: readonly Submission[],
): PositionRefusal {
  return refused(
    reason,
    submissions.map((row) => row.reference),
  ).refusal
}
