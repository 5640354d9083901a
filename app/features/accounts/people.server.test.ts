import { describe, expect, test } from 'vitest'
import { addAccount } from '#tests/support/accounts.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { blockAccount, unblockAccount } from './block-account.server.ts'
import { acceptAdminInvitation, inviteAdmin } from './first-admin.server.ts'
import { listPeople } from './list-people.server.ts'
import { changeUnit, grantRole, revokeRole } from './roles.server.ts'
import { rolesOf } from './roles-of.server.ts'
import { createSessions } from './sessions.server.ts'

const everybody = { text: '', role: null, after: null }

describe.each(databaseTargets())('people on %s', (target) => {
  test('granting a role is audited with its reason and ends the person’s sessions', async () => {
    await using d = await testDatabase(target)
    const admin = await addAccount(d.db, { roles: ['admin'] })
    const person = await addAccount(d.db)
    const sessions = createSessions(d.db, { now: () => new Date().toISOString() }, false)
    const cookie = (await sessions.start(person.id, null)).split(';')[0] ?? ''
    const act = { by: admin, now: FIXED_NOW, reason: 'nowa osoba w zespole' }
    const grant = { role: 'moderator', unitId: null } as const
    expect((await grantRole(d.db, person.id, grant, act)).ok).toBe(true)
    expect(await rolesOf(d.db, person.id)).toEqual(['moderator'])
    expect(await sessions.read(cookie)).toBeNull()
    const entries = await d.db.selectFrom('audit_entry').selectAll().execute()
    expect(entries).toMatchObject([
      { action: 'account.role_granted', actor_id: admin.id, object_id: person.id },
    ])
    expect(JSON.parse(entries[0]?.details ?? '')).toMatchObject({
      role: 'moderator',
      reason: 'nowa osoba w zespole',
    })
  })

  test('what is refused leaves no trace', async () => {
    await using d = await testDatabase(target)
    const admin = await addAccount(d.db, { roles: ['admin'] })
    const act = { by: admin, now: FIXED_NOW, reason: 'próba' }
    const grant = { role: 'admin', unitId: null } as const
    expect(await grantRole(d.db, admin.id, grant, act)).toMatchObject({ refusal: 'noChange' })
    expect(await grantRole(d.db, 'nikt', grant, act)).toMatchObject({ refusal: 'notFound' })
    expect(await revokeRole(d.db, admin.id, 'admin', act)).toMatchObject({ refusal: 'lastAdmin' })
    expect(await blockAccount(d.db, admin.id, act)).toMatchObject({ refusal: 'self' })
    expect(await unblockAccount(d.db, admin.id, act)).toMatchObject({ refusal: 'noChange' })
    expect(await rolesOf(d.db, admin.id)).toEqual(['admin'])
    expect(await d.db.selectFrom('audit_entry').selectAll().execute()).toEqual([])
  })

  test('two administrators who remove each other at once leave one', async () => {
    await using d = await testDatabase(target)
    const one = await addAccount(d.db, { roles: ['admin'] })
    const two = await addAccount(d.db, { roles: ['admin'] })
    const reason = 'spór'
    const acts = await Promise.all([
      revokeRole(d.db, two.id, 'admin', { by: one, now: FIXED_NOW, reason }),
      revokeRole(d.db, one.id, 'admin', { by: two, now: FIXED_NOW, reason }),
    ])
    expect(acts.filter((act) => act.ok)).toHaveLength(1)
  })

  test('a unit officer needs a unit that exists, and loses it with the role', async () => {
    await using d = await testDatabase(target)
    const admin = await addAccount(d.db, { roles: ['admin'] })
    const person = await addAccount(d.db)
    const act = { by: admin, now: FIXED_NOW, reason: 'jednostka' }
    const [unit, other] = await d.db.selectFrom('unit').select('id').limit(2).execute()
    const unitOf = async () =>
      (await d.db.selectFrom('account').selectAll().where('id', '=', person.id).executeTakeFirst())
        ?.unit_id
    for (const unitId of [null, 999_999]) {
      const grant = { role: 'unit_officer', unitId } as const
      expect(await grantRole(d.db, person.id, grant, act)).toMatchObject({ refusal: 'noUnit' })
    }
    await grantRole(d.db, person.id, { role: 'unit_officer', unitId: unit?.id ?? 0 }, act)
    expect(await unitOf()).toBe(unit?.id)
    await changeUnit(d.db, person.id, other?.id ?? 0, act)
    expect(await unitOf()).toBe(other?.id)
    await revokeRole(d.db, person.id, 'unit_officer', act)
    expect(await unitOf()).toBeNull()
  })

  test('the first administrator comes by a link for one use, and only where there is none', async () => {
    await using d = await testDatabase(target)
    const invited = await inviteAdmin(d.db, 'szefowa@example.pl', {
      now: FIXED_NOW,
      another: false,
    })
    if (!invited.ok) throw new Error('refused')
    const input = { name: 'Barbara', password: 'zielona trawa pod oknem' }
    const late = new Date(Date.parse(FIXED_NOW) + 25 * 3_600_000).toISOString()
    expect(await acceptAdminInvitation(d.db, invited.value, input, late)).toMatchObject({
      refusal: 'expired',
    })
    const accepted = await acceptAdminInvitation(d.db, invited.value, input, FIXED_NOW)
    if (!accepted.ok) throw new Error('refused')
    expect(await rolesOf(d.db, accepted.value.accountId)).toEqual(['admin'])
    expect(await acceptAdminInvitation(d.db, invited.value, input, FIXED_NOW)).toMatchObject({
      refusal: 'expired',
    })
    const again = { now: FIXED_NOW, another: false }
    expect(await inviteAdmin(d.db, 'ktos@example.pl', again)).toMatchObject({ refusal: 'exists' })
    expect((await inviteAdmin(d.db, 'ktos@example.pl', { ...again, another: true })).ok).toBe(true)
  })

  test('the list finds by name and address, filters by role and pages without gaps', async () => {
    await using d = await testDatabase(target)
    await addAccount(d.db, { name: 'Łukasz Żak', email: 'lz@example.pl', roles: ['moderator'] })
    for (let i = 0; i < 65; i += 1) await addAccount(d.db, { name: `Osoba ${i}` })
    const find = async (text: string) =>
      (await listPeople(d.db, { ...everybody, text })).people.map((person) => person.name)
    expect(await find('łuk')).toEqual(['Łukasz Żak'])
    expect(await find('LZ@exam')).toEqual(['Łukasz Żak'])
    expect(await find('nikt taki')).toEqual([])
    expect(await find(`'; drop table account; --%`)).toEqual([])
    const moderators = await listPeople(d.db, { ...everybody, role: 'moderator' })
    expect(moderators.people.map((person) => person.roles)).toEqual([['moderator']])
    const seen = new Set<string>()
    let after: string | null = null
    for (let page = 0; page < 3; page += 1) {
      const list: Awaited<ReturnType<typeof listPeople>> = await listPeople(d.db, {
        ...everybody,
        after,
      })
      for (const person of list.people) seen.add(person.id)
      after = list.next
    }
    expect(seen.size).toBe(66)
    expect(after).toBeNull()
  })
})
