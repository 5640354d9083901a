import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'

/** Indicators whose values this person may enter. */
export async function enterableIds(db: Kysely<DB>, actor: AccountActor): Promise<'all' | number[]> {
  if (can(actor, 'indicator.edit')) return 'all'
  if (actor.unitId === null) return []
  const rows = await db
    .selectFrom('indicator')
    .select('id')
    .where('owner_unit_id', '=', actor.unitId)
    .execute()
  return rows.map((row) => row.id)
}
