import type { Kysely } from 'kysely'
import type { EstateTable } from '#db/frame-tables.ts'
import type { DB, Locale } from '#db/schema.ts'
import { placeName } from '../../i18n/place-name.ts'

export type Estate = { id: number; slug: string; name: string; kind: EstateTable['kind'] }

/** Places people may name. Kielce has no official districts: this is a list to help, not a legal division. */
export async function listEstates(db: Kysely<DB>, locale: Locale = 'pl'): Promise<Estate[]> {
  const rows = await db
    .selectFrom('estate')
    .select(['id', 'slug', 'name', 'kind'])
    .where('retired_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, name: placeName(row.name, locale) }))
}
