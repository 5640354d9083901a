import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AuthorChoice } from '../register/choices.ts'
import type { CoverageFilters, CoverageState } from './filters.ts'

type Cells = ExpressionBuilder<DB, 'coverage_cell'>
type Profiles = ExpressionBuilder<DB, 'coverage_profile'>

/** The profiles that meet the filters, or the one that stands for all of them. */
export function inProfiles(eb: Cells, filters: CoverageFilters): Expression<SqlBool> {
  const { kind, channels, author, states } = filters
  if (kind === 'all' && channels.length === 0 && author === null && states.length === 0) {
    return eb('profile_id', '=', 0)
  }
  return eb('profile_id', 'in', (profiles) =>
    profiles
      .selectFrom('coverage_profile')
      .select('coverage_profile.id')
      .where((profile) =>
        profile.and([
          ...(kind === 'all' ? [] : [profile('kind', '=', kind)]),
          ...(channels.length > 0 ? [profile('channel', 'in', channels)] : []),
          ...(author ? [isOf(profile, author)] : []),
          ...(states.length > 0 ? [profile.or(states.map((state) => stands(profile, state)))] : []),
        ]),
      ),
  )
}

function isOf(eb: Profiles, author: AuthorChoice): Expression<SqlBool> {
  if (author === 'resident' || author === 'organisation' || author === 'other') {
    return eb('author_kind', '=', author)
  }
  const types = author === 'other_organisation' ? (['other', ''] as const) : [author]
  return eb.and([eb('author_kind', '=', 'organisation'), eb('organisation_type', 'in', types)])
}

function stands(eb: Profiles, state: CoverageState): Expression<SqlBool> {
  if (state === 'waiting' || state === 'reflected') return eb('handling', '=', state)
  const isAnswered = eb('handling', '<>', 'waiting')
  return state === 'answered' ? isAnswered : eb.and([isAnswered, eb('position_code', '=', state)])
}

/** The months that meet the filters, or the one that stands for all of them. */
export function inMonths(
  eb: Cells,
  { months }: CoverageFilters,
  each: boolean,
): Expression<SqlBool> {
  if (!months) return each ? eb('month', '>', 0) : eb('month', '=', 0)
  const number = (month: string) => Number(month.replace('-', ''))
  return eb.and([
    eb('month', '>=', months.from ? number(months.from) : 1),
    ...(months.to ? [eb('month', '<=', number(months.to))] : []),
  ])
}
