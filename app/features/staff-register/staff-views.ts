import type { Unit } from '../frame/units.server.ts'
import { NO_FILTERS, type StaffFilters } from './staff-filters.ts'

export type StaffViewName = 'all' | 'inbox' | 'noUnit' | 'noPosition' | 'soon' | 'late'

/** The questions staff ask most, each a set of filters. `inbox` only for those who have a unit. */
export function staffViews(own: Unit | null): Partial<Record<StaffViewName, StaffFilters>> {
  return {
    ...(own ? { inbox: inboxOf(own) } : {}),
    all: NO_FILTERS,
    noUnit: { ...NO_FILTERS, status: 'published', unit: 'none', sort: 'due' },
    noPosition: { ...NO_FILTERS, progress: 'none', sort: 'due' },
    soon: { ...NO_FILTERS, deadline: 'soon', sort: 'due' },
    late: { ...NO_FILTERS, deadline: 'late', sort: 'due' },
  }
}

/** What a unit was given, all of it; the most urgent first. */
export function inboxOf(unit: Unit): StaffFilters {
  return { ...NO_FILTERS, unit, sort: 'due' }
}
