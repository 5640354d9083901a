import type { Database } from '#db/open.server.ts'
import type { Instant, Locale } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { countStaffViews } from '../staff-register/count-staff-views.server.ts'
import { filterFields } from '../staff-register/filter-fields.ts'
import { listStaffRegister } from '../staff-register/list-staff-register.server.ts'
import { readStaffFrame } from '../staff-register/read-staff-frame.server.ts'
import { readStaffFilters, staffQuery } from '../staff-register/read-staff-filters.ts'
import type { PositionProgress } from '../staff-register/staff-filters.ts'
import { countAnswers } from './count-answers.server.ts'

const STAGES: readonly PositionProgress[] = ['none', 'draft', 'submitted', 'accepted', 'published']

type Reading = { actor: AccountActor; now: Instant; locale: Locale; t: Translate }

/** The desk of answers: what has none yet comes first, the nearest deadline on top. */
export async function readPositionList(
  db: Database,
  query: URLSearchParams,
  { actor, now, locale, t }: Reading,
) {
  const frame = await readStaffFrame(db, locale)
  const filters = readStaffFilters(query, frame, {
    ownUnitId: hasRole(actor, 'strategist', 'admin') ? null : actor.unitId,
    sort: 'due',
    progress: 'none',
  })
  const progress = filters.progress ?? 'none'
  const stage = (name: PositionProgress) => ({ ...filters, progress: name })
  const views = Object.fromEntries(STAGES.map((name) => [name, stage(name)])) as Record<
    PositionProgress,
    typeof filters
  >
  const counts = await countStaffViews(db, views, now)
  const reader = { locale, now, mayReadOriginals: can(actor, 'original.read') }
  const fields = filterFields(t, frame, filters)
  return {
    progress,
    list: await listStaffRegister(db, stage(progress), query.get('po'), reader),
    after: query.get('po'),
    selectAll: query.get('zaznacz') === 'wszystkie',
    query: staffQuery(stage(progress)),
    stages: STAGES.map((name) => ({
      name,
      count: counts[name],
      query: staffQuery(stage(name)),
      current: name === progress,
    })),
    bar: {
      text: null,
      first: [fields.jednostka, fields.termin, fields.obszar, fields.cel],
      more: [],
    },
    answers: await countAnswers(db),
    mayAccept: can(actor, 'position.accept'),
  }
}

export type PositionListData = Awaited<ReturnType<typeof readPositionList>>
