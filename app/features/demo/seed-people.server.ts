import type { Transaction } from 'kysely'
import { demoPeople } from '#db/seed/demo/people.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { Cast } from './demo-cast.ts'

/** Makes the demonstration accounts. */
export async function seedPeople(
  trx: Transaction<DB>,
  passwordHash: string,
  now: Instant,
): Promise<Cast> {
  const units = await trx.selectFrom('unit').select(['id', 'slug']).execute()
  const cast: Partial<Cast> = {}
  for (const person of demoPeople) {
    const id = `demo-${person.key}`
    const unitId = units.find((unit) => unit.slug === person.unit)?.id ?? null
    cast[person.key] = {
      kind: 'account',
      id,
      name: person.name,
      locale: 'pl',
      roles: person.roles,
      unitId,
      confirmed: true,
    }
    await trx
      .insertInto('account')
      .values({
        id,
        email: person.email,
        email_canonical: person.email,
        display_name: person.name,
        password_hash: passwordHash,
        locale: 'pl',
        unit_id: unitId,
        confirmed_at: now,
        demo_at: now,
        created_at: now,
      })
      .execute()
    await trx
      .insertInto('account_role')
      .values(person.roles.map((role) => ({ account_id: id, role, granted_at: now })))
      .execute()
  }
  return cast as Cast
}
