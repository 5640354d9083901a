import { randomUUID } from 'node:crypto'
import type { Database } from '#db/open.server.ts'
import type { Role } from '#db/schema.ts'
import type { AccountActor } from '#app/features/accounts/actor.ts'
import { FIXED_NOW } from './database.ts'

type Wanted = {
  email?: string
  name?: string
  passwordHash?: string | null
  confirmed?: boolean
  roles?: readonly Role[]
}

/** Puts an account into the database and returns who that is. */
export async function addAccount(db: Database, wanted: Wanted = {}): Promise<AccountActor> {
  const id = randomUUID()
  const email = wanted.email ?? `${id}@example.pl`
  const confirmed = wanted.confirmed ?? true
  const roles = wanted.roles ?? []
  await db
    .insertInto('account')
    .values({
      id,
      email,
      email_canonical: email.toLowerCase(),
      display_name: wanted.name ?? 'Osoba Testowa',
      password_hash: wanted.passwordHash ?? null,
      locale: 'pl',
      confirmed_at: confirmed ? FIXED_NOW : null,
      created_at: FIXED_NOW,
    })
    .execute()
  for (const role of roles) {
    await db
      .insertInto('account_role')
      .values({ account_id: id, role, granted_at: FIXED_NOW })
      .execute()
  }
  const name = wanted.name ?? 'Osoba Testowa'
  return { kind: 'account', id, name, locale: 'pl', roles, unitId: null, confirmed }
}

/** The letters queued for an address, newest last. */
export function lettersTo(db: Database, email: string) {
  return db
    .selectFrom('outbox')
    .select(['kind', 'subject', 'body'])
    .where('to_address', '=', email)
    .orderBy('id')
    .execute()
}

/** The secret at the end of the last link of a letter. */
export function secretIn(body: string): string {
  const secret = /\/konto\/\w+\/([\w-]{43})/.exec(body)?.[1]
  if (!secret) throw new Error('no link in the letter')
  return secret
}
