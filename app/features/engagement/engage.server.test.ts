import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { engage, type EngagementIntent } from './engage.server.ts'
import { engagementOf } from './engagement-of.server.ts'

async function anAccount(db: Database, id: string, confirmed = true): Promise<AccountActor> {
  const email = `${id}@example.pl`
  await db
    .insertInto('account')
    .values({
      id,
      email,
      email_canonical: email,
      display_name: id,
      locale: 'pl',
      confirmed_at: confirmed ? FIXED_NOW : null,
      created_at: FIXED_NOW,
    })
    .execute()
  return {
    kind: 'account',
    id,
    name: id,
    locale: 'pl',
    roles: ['resident'],
    unitId: null,
    confirmed,
  }
}

async function supportsOf(db: Database, submissionId: number) {
  const rows = await db.selectFrom('support').selectAll().execute()
  const { support_count, revision } = await db
    .selectFrom('submission')
    .select(['support_count', 'revision'])
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return { rows: rows.length, count: support_count, revision }
}

describe.each(databaseTargets())('engagement on %s', (target) => {
  test('100 supports at once by one account are one row and count one', async () => {
    await using d = await testDatabase(target)
    const [postulate] = await addPostulates(d.db, [{}])
    const actor = await anAccount(d.db, 'ada')
    const results = await Promise.all(
      Array.from({ length: 100 }, () =>
        engage(d.db, actor, postulate!.reference, 'support', FIXED_NOW),
      ),
    )
    expect(results.filter((result) => result.ok && result.value.changed)).toHaveLength(1)
    expect(results.every((result) => result.ok)).toBe(true)
    expect(await supportsOf(d.db, postulate!.id)).toEqual({ rows: 1, count: 1, revision: 1 })
    const takenBack = await Promise.all(
      Array.from({ length: 20 }, () =>
        engage(d.db, actor, postulate!.reference, 'unsupport', FIXED_NOW),
      ),
    )
    expect(takenBack.filter((result) => result.ok && result.value.changed)).toHaveLength(1)
    expect(await supportsOf(d.db, postulate!.id)).toEqual({ rows: 0, count: 0, revision: 1 })
  })

  test('the count equals the rows after any mix of many people', async () => {
    await using d = await testDatabase(target)
    const [postulate] = await addPostulates(d.db, [{}])
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, index) => anAccount(d.db, `person-${index}`)),
    )
    const intents: EngagementIntent[] = ['support', 'unsupport', 'follow', 'support', 'unfollow']
    await Promise.all(
      people.flatMap((person, index) =>
        intents
          .slice(0, 1 + (index % 5))
          .map((intent) => engage(d.db, person, postulate!.reference, intent, FIXED_NOW)),
      ),
    )
    const { rows, count } = await supportsOf(d.db, postulate!.id)
    expect(count).toBe(rows)
  })

  test('only a confirmed account supports or follows, and only what is published', async () => {
    await using d = await testDatabase(target)
    const [open, hidden] = await addPostulates(d.db, [{}, { visibility: 'hidden' }])
    const confirmed = await anAccount(d.db, 'ada')
    const unconfirmed = await anAccount(d.db, 'ola', false)
    for (const intent of ['support', 'follow'] as const) {
      const refused = await engage(d.db, unconfirmed, open!.reference, intent, FIXED_NOW)
      expect(refused).toEqual({ ok: false, refusal: 'unconfirmed' })
      const missing = await engage(d.db, confirmed, hidden!.reference, intent, FIXED_NOW)
      expect(missing).toEqual({ ok: false, refusal: 'notFound' })
    }
    expect(await engagementOf(d.db, 'ola', open!.id)).toEqual({ supports: false, follows: false })
    await engage(d.db, confirmed, open!.reference, 'follow', FIXED_NOW)
    expect(await engagementOf(d.db, 'ada', open!.id)).toEqual({ supports: false, follows: true })
    expect(await supportsOf(d.db, open!.id)).toMatchObject({ rows: 0, count: 0 })
  })

  test('a support makes cached pages old', async () => {
    await using d = await testDatabase(target)
    const [postulate] = await addPostulates(d.db, [{}])
    const actor = await anAccount(d.db, 'ada')
    const version = () =>
      d.db.selectFrom('content_version').select('version').executeTakeFirstOrThrow()
    const before = await version()
    await engage(d.db, actor, postulate!.reference, 'support', FIXED_NOW)
    const after = await version()
    expect(after.version).toBeGreaterThan(before.version)
    await engage(d.db, actor, postulate!.reference, 'support', FIXED_NOW)
    expect(await version()).toEqual(after)
  })
})
