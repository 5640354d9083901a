import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { withFewerWords } from '../search/fewer-words.server.ts'
import { withCorrections } from '../search/looked.server.ts'
import { countStaffRegister } from './count-staff-register.server.ts'
import type { StaffFilters } from './staff-filters.ts'

/** The same filters with likelier spellings, and with fewer words where nothing meets all of them at any stage of its answer. */
export async function nearestFilters(
  db: Database,
  asked: StaffFilters,
  now: Instant,
): Promise<StaffFilters> {
  return withFewerWords(db, await withCorrections(db, asked), async (tried) => {
    return (await countStaffRegister(db, { ...tried, progress: null }, now)) > 0
  })
}
