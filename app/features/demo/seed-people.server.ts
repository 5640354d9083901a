import type { Transaction } from 'kysely'
import { demoPeople } from '#db/seed/demo/people.ts'
import type { PersonKey } from '#db/seed/demo/types.ts'
import type { DB, Instant } from '#db/schema.ts'

/** Makes the demonstration accounts. Returns their ids by key. */
export async function seedPeople(
  trx: Transaction<DB>,
  passwordHash: string,
  now: Instant,
): Promise<Record<PersonKey, string>> {
  const units = await trx.selectFrom('unit').select(['id', 'slug']).execute()
  const ids: Partial<Record<PersonKey, string>> = {}
  for (const person of demoPeople) {
    const id = `demo-${person.key}`
    ids[person.key] = id
    await trx
      .insertInto('account')
      .values({
        id,
        email: person.email,
        email_canonical: person.email,
        display_name: person.name,
        password_hash: passwordHash,
        locale: 'pl',
        unit_id: units.find((unit) => unit.slug === person.unit)?.id ?? null,
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
  return ids as Record<PersonKey, string>
}
