import { randomUUID } from 'node:crypto'
import type { Role } from '#db/schema.ts'
import { createSessions } from '#app/features/accounts/sessions.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { keepCookie, openBrowser, type Browser } from './browser.ts'

export type SignedIn = Browser & { accountId: string; email: string }

/** Makes a confirmed account with these roles and a session, without the pages for it. */
export async function signIn(
  { db, clock, env }: Pick<Runtime, 'db' | 'clock' | 'env'>,
  origin: string,
  roles: readonly Role[],
): Promise<SignedIn> {
  const accountId = randomUUID()
  const email = `${roles[0] ?? 'nobody'}-${accountId}@example.pl`
  const now = clock.now()
  await db
    .insertInto('account')
    .values({
      id: accountId,
      email,
      email_canonical: email,
      display_name: `Osoba ${accountId.slice(0, 4)}`,
      password_hash: null,
      locale: 'pl',
      unit_id: null,
      confirmed_at: now,
      blocked_at: null,
      demo_at: null,
      created_at: now,
    })
    .execute()
  for (const role of roles) {
    await db
      .insertInto('account_role')
      .values({ account_id: accountId, role, granted_by: null, granted_at: now })
      .execute()
  }
  const browser = openBrowser(origin)
  keepCookie(
    browser.cookies,
    await createSessions(db, clock, env.secureCookies).start(accountId, null),
  )
  return { ...browser, accountId, email }
}
