import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { staffRegister } from './staff-conditions.server.ts'
import type { StaffFilters } from './staff-filters.ts'

/** How many submissions each of these views holds. */
export async function countStaffViews<Name extends string>(
  db: Database,
  views: Record<Name, StaffFilters>,
  now: Instant,
): Promise<Record<Name, number>> {
  const counts = {} as Record<Name, number>
  for (const name of Object.keys(views) as Name[]) {
    const row = await staffRegister(db, views[name], now)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    counts[name] = Number(row.total)
  }
  return counts
}
