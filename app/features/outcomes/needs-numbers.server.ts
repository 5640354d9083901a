import type { Kysely } from 'kysely'
import type { AccessNeed } from '#db/workshop-tables.ts'
import type { DB } from '#db/schema.ts'
import { ACCESS_NEEDS } from '../workshops/workshop-parts.ts'

export type NeedsNumbers = { needs: { need: AccessNeed; people: number }[]; isErased: boolean }

/** Exact, for those who meet them: only who may see the people may call this. */
export async function countNeeds(db: Kysely<DB>, workshopId: number): Promise<NeedsNumbers> {
  const rows = await db
    .selectFrom('registration_need as need')
    .innerJoin('registration', 'registration.id', 'need.registration_id')
    .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
    .select((eb) => ['need.need', eb.fn.countAll<number>().as('people')])
    .where('session.workshop_id', '=', workshopId)
    .where('registration.status', '!=', 'cancelled')
    .groupBy('need.need')
    .execute()
  const erased = await db
    .selectFrom('registration')
    .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
    .select('registration.id')
    .where('session.workshop_id', '=', workshopId)
    .where('registration.needs_erased_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  const people = new Map(rows.map((row) => [row.need, Number(row.people)]))
  return {
    needs: ACCESS_NEEDS.flatMap((need) => {
      const count = people.get(need)
      return count === undefined ? [] : [{ need, people: count }]
    }),
    isErased: erased !== undefined,
  }
}
