import { isAmong } from '#db/among.server.ts'
import type { Database } from '#db/open.server.ts'
import { candidatesOfWords } from '../register/candidates.server.ts'
import type { staffRegister } from './staff-conditions.server.ts'
import type { StaffFilters } from './staff-filters.ts'

/** The newest that the words of the filters find; null where nobody looked for words. */
export async function newestOfWords(db: Database, filters: StaffFilters, most?: number) {
  const found = /\d/.test(filters.text) ? null : await candidatesOfWords(db, filters, most)
  return (
    found && {
      areAll: found.areAll,
      /** What they still have to meet. */
      filters: { ...filters, text: '' },
      among: (rows: ReturnType<typeof staffRegister>) =>
        rows.where(isAmong(db, 'submission.id', found.ids)),
    }
  )
}
