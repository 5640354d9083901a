import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { MOST_COUNTED } from '../register/most-counted.ts'
import { staffRegister } from './staff-conditions.server.ts'
import type { StaffFilters } from './staff-filters.ts'

/** Up to `MOST_COUNTED` + 1: nobody walks through a million to say how many there are. */
export async function countStaffRegister(
  db: Database,
  filters: StaffFilters,
  now: Instant,
): Promise<number> {
  const found = staffRegister(db, filters, now)
    .select('submission.id')
    .limit(MOST_COUNTED + 1)
  const row = await db
    .selectFrom(found.as('found'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}
