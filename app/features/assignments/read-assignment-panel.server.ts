import type { Database } from '#db/open.server.ts'
import type { Day, Instant, Locale, Submission } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { listUnits } from '../frame/units.server.ts'
import { suggestUnit } from '../suggestions/suggest-for-case.server.ts'
import type { Suggestions } from '../suggestions/suggest.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import { worksForUnit } from './assignment.ts'
import { readAssignment, type OpenAssignment } from './read-assignment.server.ts'

/** What `AssignmentPanel` shows: who has the matter, and what this person may do with it. */
export type AssignmentPanelData = {
  reference: string
  current: OpenAssignment | null
  acts: { assign: boolean; start: boolean; handBack: boolean }
  units: { id: number; name: string }[]
  /** Units that would probably answer, for whoever assigns. */
  suggestions: Suggestions
  today: Day
  /** The last day of the promise to the author. */
  promisedOn: Day
}

export async function readAssignmentPanel(
  db: Database,
  submission: Submission,
  actor: AccountActor,
  now: Instant,
  locale: Locale,
): Promise<AssignmentPanelData> {
  const isOpen = submission.visibility === 'published'
  const mayWork = isOpen && worksForUnit(actor, submission.unit_id)
  const follows = (event: Parameters<typeof nextHandling>[1]) =>
    nextHandling(submission.handling, event, actor.roles).ok
  const mayAssign = isOpen && can(actor, 'submission.assign') && follows('assigned')
  return {
    reference: submission.reference,
    current: await readAssignment(db, submission.id),
    acts: {
      assign: mayAssign,
      start: mayWork && follows('analysis_started'),
      handBack: mayWork && follows('handed_back'),
    },
    units: mayAssign ? (await listUnits(db)).map(({ id, name }) => ({ id, name })) : [],
    suggestions: mayAssign ? await suggestUnit(db, submission, locale) : [],
    today: dayInWarsaw(now),
    promisedOn: dayInWarsaw(submission.answer_due_at),
  }
}
