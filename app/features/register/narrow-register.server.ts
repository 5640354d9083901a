import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { AXES } from '#db/coverage.server.ts'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { fromWorkshop } from '../cards/from-workshop.server.ts'
import type { AuthorChoice, Choices, StateChoice } from './choices.ts'
import type { ChoiceGroup } from './conditions.server.ts'

type Builder = ExpressionBuilder<
  DB & { profile: DB['coverage_profile'] },
  'coverage_fact' | 'profile'
>

/**
 * What the public may see, as far as it meets the choices, words aside: the same as `published` says, asked of
 * what the map keeps of each submission. Its rows are a few numbers, so that thousands are looked at for what
 * a hundred rows of the register would cost.
 */
export function narrowRegister(db: Database, choices: Choices, now: Instant, except?: ChoiceGroup) {
  return db
    .selectFrom('coverage_fact')
    .innerJoin('coverage_profile as profile', 'profile.id', 'coverage_fact.profile_id')
    .where((eb) => eb.and(conditions(eb, choices, now, except)))
}

function conditions(
  eb: Builder,
  choices: Choices,
  now: Instant,
  except?: ChoiceGroup,
): Expression<SqlBool>[] {
  const { kind, areas, goal, theme, states, estate, channels, author, months } = choices
  const found: Expression<SqlBool>[] = []
  const place = (axis: number, ids: readonly number[]) => found.push(standsAt(eb, axis, ids))
  if (kind !== 'all') found.push(eb('profile.kind', '=', kind))
  const areaIds = areas.map((area) => area.id)
  if (areas.length > 0 && except !== 'areas') place(AXES.area, areaIds)
  if (goal && except !== 'goal') place(AXES.goal, [goal.term.id])
  if (theme && except !== 'theme') place(AXES.theme, [theme.id])
  if (estate && except !== 'estate') place(AXES.estate, [estate.id])
  if (states.length > 0 && except !== 'states') {
    found.push(eb.or(states.map((state) => isInState(eb, state, now))))
  }
  if (channels.length > 0 && except !== 'channels') {
    found.push(eb('profile.channel', 'in', channels))
  }
  if (author) found.push(isWrittenBy(eb, author))
  const month = (text: string) => Number(text.replace('-', ''))
  if (months?.from) found.push(eb('month', '>=', month(months.from)))
  if (months?.to) found.push(eb('month', '<=', month(months.to)))
  return [...found, ...hangsOn(eb, choices)]
}

/** What a remark is about, and where something was said. */
function hangsOn(eb: Builder, { document, workshop }: Choices): Expression<SqlBool>[] {
  const remarks = eb.selectFrom('remark').select('remark.submission_id')
  return [
    ...(document
      ? [
          eb.exists(
            remarks
              .whereRef('remark.submission_id', '=', 'coverage_fact.submission_id')
              .where('document_id', '=', document.id),
          ),
        ]
      : []),
    ...(workshop
      ? [
          eb(
            'coverage_fact.submission_id',
            'in',
            eb
              .selectFrom('submission')
              .select('submission.id')
              .where((submission) => fromWorkshop(submission, workshop.id)),
          ),
        ]
      : []),
  ]
}

function standsAt(eb: Builder, axis: number, ids: readonly number[]): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('coverage_place as place')
      .select('place.term_id')
      .whereRef('place.submission_id', '=', 'coverage_fact.submission_id')
      .where('place.axis', '=', axis)
      .where('place.term_id', 'in', ids),
  )
}

function isInState(eb: Builder, state: StateChoice, now: Instant): Expression<SqlBool> {
  const waits = eb('profile.handling', '=', 'waiting')
  if (state === 'waiting') return waits
  if (state === 'late') return eb.and([waits, eb('due_at', '<', now)])
  if (state === 'answered') return eb('profile.handling', '<>', 'waiting')
  if (state === 'reflected') return eb('profile.handling', '=', 'reflected')
  return eb.and([eb('profile.handling', '<>', 'waiting'), eb('profile.position_code', '=', state)])
}

function isWrittenBy(eb: Builder, author: AuthorChoice): Expression<SqlBool> {
  if (author === 'resident' || author === 'organisation' || author === 'other') {
    return eb('profile.author_kind', '=', author)
  }
  const types = author === 'other_organisation' ? (['other', ''] as const) : [author]
  return eb.and([
    eb('profile.author_kind', '=', 'organisation'),
    eb('profile.organisation_type', 'in', types),
  ])
}
