import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { staffRegister } from './staff-conditions.server.ts'
import type { StaffFilters } from './staff-filters.ts'

export async function countStaffRegister(
  db: Database,
  filters: StaffFilters,
  now: Instant,
): Promise<number> {
  const row = await staffRegister(db, filters, now)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}
