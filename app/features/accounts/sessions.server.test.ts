import { expect, test } from 'vitest'
import { addAccount } from '#tests/support/accounts.ts'
import { testDatabase } from '#tests/support/database.ts'
import { endSession, listSessions } from './session-list.server.ts'
import { createSessions } from './sessions.server.ts'

const clock = { now: () => new Date().toISOString() }
const idOf = (cookie: string) => cookie.split(';')[0]?.split('=')[1] ?? ''

test('what a stolen database holds signs nobody in', async () => {
  await using d = await testDatabase()
  const account = await addAccount(d.db)
  const sessions = createSessions(d.db, clock, true)
  const cookie = await sessions.start(account.id, null)
  expect(cookie).toMatch(/^__Host-session=/)
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    expect(cookie).toContain(flag)
  const stored = await d.db.selectFrom('session').selectAll().executeTakeFirstOrThrow()
  expect(JSON.stringify(stored)).not.toContain(idOf(cookie))
  expect(await sessions.read(`__Host-session=${stored.id_hash}`)).toBeNull()
  expect(await sessions.read(`__Host-session=${idOf(cookie)}`)).not.toBeNull()
})

test('staff sessions are shorter than those of residents', async () => {
  await using d = await testDatabase()
  const sessions = createSessions(d.db, clock, false)
  const resident = await addAccount(d.db, { roles: ['resident'] })
  const moderator = await addAccount(d.db, { roles: ['resident', 'moderator'] })
  await sessions.start(resident.id, null)
  await sessions.start(moderator.id, null)
  const rows = await d.db.selectFrom('session').select(['account_id', 'idle_seconds']).execute()
  expect(rows.find((row) => row.account_id === resident.id)?.idle_seconds).toBe(14 * 86_400)
  expect(rows.find((row) => row.account_id === moderator.id)?.idle_seconds).toBe(30 * 60)
})

test('an idle session ends by the clock of the site', async () => {
  await using d = await testDatabase()
  const account = await addAccount(d.db)
  const cookie = await createSessions(d.db, clock, false).start(account.id, null)
  const inFifteenDays = { now: () => new Date(Date.now() + 15 * 86_400_000).toISOString() }
  const later = createSessions(d.db, inFifteenDays, false)
  expect(await later.read(`session=${idOf(cookie)}`)).toBeNull()
})

test('a person sees their own devices and ends one of them, never somebody else’s', async () => {
  await using d = await testDatabase()
  const sessions = createSessions(d.db, clock, false)
  const [one, other] = [await addAccount(d.db), await addAccount(d.db)]
  const here = idOf(await sessions.start(one.id, 'Firefox'))
  await sessions.start(one.id, 'Chrome')
  await sessions.start(other.id, 'Safari')
  const own = await listSessions(d.db, one.id, here, clock.now())
  expect(own.map((session) => session.isCurrent).filter(Boolean)).toHaveLength(1)
  const elsewhere = own.find((session) => !session.isCurrent)?.key ?? ''
  await endSession(d.db, other.id, elsewhere)
  expect(await listSessions(d.db, one.id, here, clock.now())).toHaveLength(2)
  await endSession(d.db, one.id, elsewhere)
  expect(await listSessions(d.db, one.id, here, clock.now())).toHaveLength(1)
})
