import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { listWorkshopChoices } from '../cards/from-workshop.server.ts'
import { readCodebook } from '../frame/codebook.server.ts'
import { listEstates } from '../frame/estates.server.ts'
import { listUnits } from '../frame/units.server.ts'
import type { StaffFrame } from './staff-filters.ts'

/** What the filters of staff lists offer. */
export async function readStaffFrame(db: Kysely<DB>, locale: Locale): Promise<StaffFrame> {
  return {
    codebook: await readCodebook(db, locale),
    estates: await listEstates(db, locale),
    units: await listUnits(db),
    consultations: await db
      .selectFrom('consultation')
      .select(['id', 'slug', 'title'])
      .where('state', '!=', 'draft')
      .orderBy('opens_at', 'desc')
      .execute(),
    documents: await db
      .selectFrom('document')
      .select(['id', 'slug', 'title'])
      .orderBy('title')
      .execute(),
    workshops: await listWorkshopChoices(db),
    parts: [],
  }
}
