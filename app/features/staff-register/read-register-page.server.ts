import type { Database } from '#db/open.server.ts'
import type { Instant, Locale } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { searchNotesOf } from '../search/looked.server.ts'
import { BULK_PERMISSIONS } from './act-on-many.server.ts'
import type { BulkIntent } from './bulk-form.ts'
import { countStaffViews } from './count-staff-views.server.ts'
import type { FilterBarData } from './filter-bar.tsx'
import { filterFields } from './filter-fields.ts'
import { listStaffRegister } from './list-staff-register.server.ts'
import { nearestFilters } from './nearest-filters.server.ts'
import { readStaffFrame } from './read-staff-frame.server.ts'
import { readStaffFilters, staffQuery } from './read-staff-filters.ts'
import { staffViews, type StaffViewName } from './staff-views.ts'

type Reading = { actor: AccountActor; now: Instant; locale: Locale; t: Translate }

/** Everything the register page shows. */
export async function readRegisterPage(
  db: Database,
  query: URLSearchParams,
  { actor, now, locale, t }: Reading,
) {
  const frame = await readStaffFrame(db, locale)
  const own = frame.units.find((unit) => unit.id === actor.unitId) ?? null
  const isOfficer = hasRole(actor, 'unit_officer')
  const asked = readStaffFilters(query, frame, {
    ownUnitId: isOfficer ? actor.unitId : null,
    sort: isOfficer && own ? 'due' : 'newest',
  })
  const filters = await nearestFilters(db, asked, now)
  const views = staffViews(own)
  const counts = await countStaffViews(db, views as Required<typeof views>, now)
  const reader = { locale, now, mayReadOriginals: can(actor, 'original.read') }
  const list = await listStaffRegister(db, filters, query.get('po'), reader)
  const fields = filterFields(t, frame, filters)
  const current = staffQuery(filters)
  const bar: FilterBarData = {
    text: filters.text,
    first: [fields.stan, fields.jednostka, fields.stanowisko, fields.termin, fields.obszar],
    more: [
      fields.rodzaj,
      fields.konsultacja,
      fields.dokument,
      fields.warsztat,
      fields.autor,
      fields.wplyw,
      fields.kod,
      fields.cel,
      fields.osiedle,
      fields.kanal,
      fields.widocznosc,
      fields.etap,
      fields.kolejnosc,
    ],
  }
  return {
    list,
    bar,
    search: parseReference(filters.text) ? null : searchNotesOf(filters),
    query: current,
    after: query.get('po'),
    selectAll: query.get('zaznacz') === 'wszystkie',
    views: (Object.keys(views) as StaffViewName[]).map((name) => {
      const address = staffQuery(views[name] ?? filters)
      const isCurrent = JSON.stringify(address) === JSON.stringify(current)
      return { name, query: address, count: counts[name], current: isCurrent }
    }),
    may: Object.fromEntries(
      (Object.keys(BULK_PERMISSIONS) as BulkIntent[]).map((intent) => [
        intent,
        can(actor, BULK_PERMISSIONS[intent]),
      ]),
    ) as Record<BulkIntent, boolean>,
    units: frame.units.map(({ id, name }) => ({ id, name })),
    codebook: frame.codebook,
    today: dayInWarsaw(now),
  }
}

export type RegisterPageData = Awaited<ReturnType<typeof readRegisterPage>>
