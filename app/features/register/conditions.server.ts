import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { matchesSearch } from '#db/search.server.ts'
import { fromWorkshop } from '../cards/from-workshop.server.ts'
import { parseReference } from '../../lib/reference-number.ts'
import type { AuthorChoice, Choices, GoalChoice, StateChoice } from './choices.ts'
import { engineQueryOf } from '../search/looked.server.ts'
import { instantsOf } from './months.ts'

type Builder = ExpressionBuilder<DB, 'submission'>

/** A group of choices; the numbers beside a group leave the group itself out. */
export type ChoiceGroup = 'text' | 'areas' | 'goal' | 'theme' | 'states' | 'estate' | 'channels'

/** The public register as far as it meets the choices: the one place that says what the public may see. */
export function published(db: Database, choices: Choices, now: Instant, except?: ChoiceGroup) {
  return db
    .selectFrom('submission')
    .where((eb) =>
      choices.kind === 'all' ? eb.lit(true) : eb('submission.kind', '=', choices.kind),
    )
    .where('visibility', '=', 'published')
    .where((eb) => eb.and(conditions(db, eb, choices, now, except)))
}

function conditions(
  db: Database,
  eb: Builder,
  choices: Choices,
  now: Instant,
  except?: ChoiceGroup,
): Expression<SqlBool>[] {
  const { areas, goal, theme, states, estate, channels, author, months, text } = choices
  const found: Expression<SqlBool>[] = []
  if (text && except !== 'text') found.push(meetsText(db, eb, choices))
  if (choices.workshop) found.push(fromWorkshop(eb, choices.workshop.id))
  if (choices.document) found.push(speaksTo(eb, choices.document.id))
  if (areas.length > 0 && except !== 'areas') {
    found.push(
      taggedWith(
        eb,
        areas.map((area) => area.id),
      ),
    )
  }
  if (goal && except !== 'goal') found.push(taggedWithGoal(eb, goal))
  if (theme && except !== 'theme') found.push(taggedWith(eb, [theme.id]))
  if (states.length > 0 && except !== 'states') {
    found.push(eb.or(states.map((state) => isInState(eb, state, now))))
  }
  if (estate && except !== 'estate') found.push(eb('estate_id', '=', estate.id))
  if (channels.length > 0 && except !== 'channels') found.push(eb('channel', 'in', channels))
  if (author) found.push(isWrittenBy(eb, author))
  if (months) {
    const { since, before } = instantsOf(months)
    if (since) found.push(eb('received_at', '>=', since))
    if (before) found.push(eb('received_at', '<', before))
  }
  return found
}

function isWrittenBy(eb: Builder, author: AuthorChoice): Expression<SqlBool> {
  if (author === 'resident' || author === 'organisation' || author === 'other') {
    return eb('author_kind', '=', author)
  }
  return eb.and([
    eb('author_kind', '=', 'organisation'),
    author === 'other_organisation'
      ? eb.or([eb('organisation_type', '=', 'other'), eb('organisation_type', 'is', null)])
      : eb('organisation_type', '=', author),
  ])
}

/** A strategic goal brings all that ever stood below it: what was said to a retired one stays said. */
function taggedWithGoal(eb: Builder, goal: GoalChoice): Expression<SqlBool> {
  if (goal.term.parentId !== null) return taggedWith(eb, goal.termIds)
  return eb.exists(
    eb
      .selectFrom('tag')
      .select('tag.id')
      .whereRef('tag.submission_id', '=', 'submission.id')
      .where('tag.removed_at', 'is', null)
      .where('tag.term_id', 'in', (terms) =>
        terms
          .selectFrom('term')
          .select('term.id')
          .where((term) =>
            term.or([term('id', '=', goal.term.id), term('parent_id', '=', goal.term.id)]),
          ),
      ),
  )
}

function speaksTo(eb: Builder, documentId: number): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('remark')
      .select('remark.submission_id')
      .whereRef('remark.submission_id', '=', 'submission.id')
      .where('remark.document_id', '=', documentId),
  )
}

/** A number finds its postulate; words find what holds all of them in any form. */
function meetsText(db: Database, eb: Builder, choices: Choices): Expression<SqlBool> {
  const reference = parseReference(choices.text)
  if (reference) return eb('reference', '=', reference)
  const query = engineQueryOf(choices)
  return query ? matchesSearch(db, query) : eb.lit(false)
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

/**
 * Waits, and the last day of the promise is over. Said so that no index is entered by the day: lists are
 * read in their own order, and the index of what waits has the day in it.
 */
function isLate(eb: Builder, now: Instant): Expression<SqlBool> {
  return eb.and([
    isWaiting(),
    sql<SqlBool>`case when submission.answer_due_at < ${now} then 1 else 0 end = 1`,
  ])
}

/** Written out, as the indexes of what waits are: a database proves nothing about a parameter. */
export function isWaiting(): Expression<SqlBool> {
  return sql<SqlBool>`submission.handling in ('received', 'assigned', 'in_analysis')`
}

/** Has an answer; written out as `isWaiting`. */
export function isAnswered(): Expression<SqlBool> {
  return sql<SqlBool>`submission.handling in ('answered', 'reflected')`
}

function isInState(eb: Builder, state: StateChoice, now: Instant): Expression<SqlBool> {
  if (state === 'waiting') return isWaiting()
  if (state === 'late') return isLate(eb, now)
  if (state === 'answered') return isAnswered()
  if (state === 'reflected') return eb('handling', '=', 'reflected')
  return eb.and([isAnswered(), eb('position_code', '=', state)])
}
