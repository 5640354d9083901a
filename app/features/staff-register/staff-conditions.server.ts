import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { matchesSearch } from '#db/search.server.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { addDays } from '../../lib/working-days.ts'
import { isAnswered, isWaiting } from '../register/conditions.server.ts'
import { numberIn } from '../register/find-by-number.server.ts'
import { OPEN_STATES } from '../positions/position.ts'
import { engineQueryOf } from '../search/looked.server.ts'
import type { Status } from '../submissions/status.ts'
import { ofConsultation } from './consultation-conditions.server.ts'
import type { Deadline, PositionProgress, StaffFilters } from './staff-filters.ts'

type Builder = ExpressionBuilder<DB, 'submission'>

/** Days before the promised one on which a matter begins to be urgent. */
export const SOON_DAYS = 7

/** Before the first day. */
const BEGINNING: Instant = '1970-01-01T00:00:00.000Z'

/** All submissions, whatever the public sees of them, as far as they meet the filters. */
export function staffRegister(db: Database, filters: StaffFilters, now: Instant) {
  return db.selectFrom('submission').where((eb) => eb.and(conditions(db, eb, filters, now)))
}

function conditions(
  db: Database,
  eb: Builder,
  filters: StaffFilters,
  now: Instant,
): Expression<SqlBool>[] {
  const { text, status, visibility, handling, unit, area, goal, estate, channel } = filters
  const found: Expression<SqlBool>[] = []
  if (text) found.push(meetsText(db, eb, filters, now))
  if (status) found.push(hasStatus(eb, status))
  if (visibility) found.push(eb('visibility', '=', visibility))
  if (handling) found.push(eb('handling', '=', handling))
  if (unit === 'none') found.push(eb('submission.unit_id', 'is', null), isOpen(eb))
  else if (unit) found.push(eb('submission.unit_id', '=', unit.id))
  if (area) found.push(taggedWith(eb, [area.id]))
  if (goal) found.push(taggedWith(eb, goal.termIds))
  if (estate) found.push(eb('estate_id', '=', estate.id))
  if (channel) found.push(eb('channel', '=', channel))
  if (filters.deadline) found.push(meetsDeadline(eb, filters.deadline, now))
  if (filters.progress) found.push(hasProgress(eb, filters.progress))
  return [...found, ...ofConsultation(eb, filters)]
}

/** The index holds what is public; a number finds every submission. */
function meetsText(
  db: Database,
  eb: Builder,
  filters: StaffFilters,
  now: Instant,
): Expression<SqlBool> {
  const reference = numberIn(filters.text, Number(dayInWarsaw(now).slice(0, 4)))
  if (reference) return eb('reference', '=', reference)
  const query = engineQueryOf(filters)
  return query ? matchesSearch(db, query) : eb.lit(false)
}

function hasStatus(eb: Builder, status: Status): Expression<SqlBool> {
  switch (status) {
    case 'in_moderation':
      return eb('visibility', '=', 'awaiting')
    case 'needs_author_action':
      return eb('visibility', '=', 'returned')
    case 'merged':
    case 'redirected':
    case 'hidden':
    case 'withdrawn':
      return eb('visibility', '=', status)
    case 'published':
      return eb.and([eb('visibility', '=', 'published'), eb('handling', '=', 'received')])
    case 'under_analysis':
      return eb.and([eb('visibility', '=', 'published'), eb('handling', '=', 'in_analysis')])
    default:
      return eb.and([eb('visibility', '=', 'published'), eb('handling', '=', status)])
  }
}

/** The city still owes an answer: the same that the counters of the promise count. */
function isOpen(eb: Builder): Expression<SqlBool> {
  return eb.and([eb('visibility', 'in', ['awaiting', 'published']), isWaiting()])
}

/** `isOpen`, said so that the list is read in the order of its days and not gathered state by state. */
function isOpenByDay(): Expression<SqlBool> {
  const visibility = sql`case when submission.visibility in ('awaiting', 'published') then 1 else 0 end`
  return sql<SqlBool>`(${isWaiting()} and ${visibility} = 1)`
}

function meetsDeadline(eb: Builder, deadline: Deadline, now: Instant): Expression<SqlBool> {
  if (deadline === 'late') return eb.and([isOpenByDay(), eb('answer_due_at', '<', now)])
  if (deadline === 'soon') {
    const until = addDays(now, SOON_DAYS)
    return eb.and([isOpenByDay(), eb('answer_due_at', '>=', now), eb('answer_due_at', '<=', until)])
  }
  const assignment = eb
    .selectFrom('assignment')
    .select('assignment.id')
    .whereRef('assignment.submission_id', '=', 'submission.id')
    .where('ended_at', 'is', null)
    .where('due_on', '<', dayInWarsaw(now))
  // Asked of each in the order of the list: joined, it began with all assignments that are late.
  return eb.and([
    isOpenByDay(),
    // All of them: it leads to the index of days.
    eb('answer_due_at', '>', BEGINNING),
    sql<SqlBool>`case when ${eb.exists(assignment)} then 1 else 0 end = 1`,
  ])
}

function hasProgress(eb: Builder, progress: PositionProgress): Expression<SqlBool> {
  const isPublic = eb('visibility', '=', 'published')
  if (progress === 'published') return eb.and([isPublic, isAnswered()])
  if (progress !== 'none') return eb('submission.id', 'in', inPosition(eb, [progress]))
  // Correlated: few of those that wait have one, and whoever shows some needs not know all.
  const own = inPosition(eb, OPEN_STATES).whereRef(
    'position_submission.submission_id',
    '=',
    'submission.id',
  )
  return eb.and([isPublic, isWaiting(), eb.not(eb.exists(own))])
}

/** What positions in these states answer. */
function inPosition(eb: Builder, states: readonly (typeof OPEN_STATES)[number][]) {
  return eb
    .selectFrom('position_submission')
    .innerJoin('position', 'position.id', 'position_submission.position_id')
    .select('position_submission.submission_id')
    .where('position.state', 'in', states)
}

function taggedWith(eb: Builder, termIds: readonly number[]): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('tag')
      .select('tag.id')
      .whereRef('tag.submission_id', '=', 'submission.id')
      .where('tag.term_id', 'in', termIds)
      .where('tag.removed_at', 'is', null),
  )
}
