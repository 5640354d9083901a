import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { countStaffRegister } from './count-staff-register.server.ts'
import type { StaffFilters } from './staff-filters.ts'

/** How many submissions each of these views holds, up to `MOST_COUNTED` + 1. */
export async function countStaffViews<Name extends string>(
  db: Database,
  views: Record<Name, StaffFilters>,
  now: Instant,
): Promise<Record<Name, number>> {
  const counts = {} as Record<Name, number>
  for (const name of Object.keys(views) as Name[]) {
    counts[name] = await countStaffRegister(db, views[name], now)
  }
  return counts
}
