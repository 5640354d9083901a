import type { Kysely } from 'kysely'
import type { UnitTable } from '#db/frame-tables.ts'
import type { DB } from '#db/schema.ts'

export type Unit = {
  id: number
  slug: string
  name: string
  shortName: string
  kind: UnitTable['kind']
  isExample: boolean
}

/** City units that a postulate can be given to. */
export async function listUnits(db: Kysely<DB>): Promise<Unit[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'slug', 'name', 'short_name', 'kind', 'is_example'])
    .where('retired_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ short_name, is_example, ...unit }) => ({
    ...unit,
    shortName: short_name,
    isExample: is_example === 1,
  }))
}
