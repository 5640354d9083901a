import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import type { PostulateForm } from './forms.ts'
import { sendPostulate } from './send-postulate.server.ts'

const secret = 'a secret of at least thirty-two bytes'
const visitor = { locale: 'pl' as const, accountId: null }

function context(askLimit = async (): Promise<number | null> => null) {
  return { now: FIXED_NOW, secret, appOrigin: 'http://localhost:3000', askLimit }
}

function form(values: Partial<PostulateForm> = {}): PostulateForm {
  return {
    key: newIdempotencyKey(),
    title: 'Ławka przy przystanku',
    body: 'Na przystanku nie ma gdzie usiąść.',
    area: null,
    estate: null,
    author: 'resident',
    organisationName: null,
    organisationType: null,
    email: null,
    website: undefined,
    ...values,
  }
}

describe.each(databaseTargets())('sending on %s', (target) => {
  test('fifty sends of one form at once are one postulate with one receipt, and count once', async () => {
    await using d = await testDatabase(target)
    const sent = form()
    let asked = 0
    const limit = async () => (asked++ === 0 ? null : 5)
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => sendPostulate(d.db, sent, visitor, context(limit))),
    )
    const receipts = outcomes.map((o) =>
      o.ok ? `${o.value.reference} ${o.value.code}` : o.refusal,
    )
    expect(new Set(receipts).size).toBe(1)
    expect(asked).toBe(1)
    expect(await d.db.selectFrom('submission').select('id').execute()).toHaveLength(1)
  })

  test('sending again later gives the same receipt, even over the limit', async () => {
    await using d = await testDatabase(target)
    const sent = form()
    const first = await sendPostulate(d.db, sent, visitor, context())
    const again = await sendPostulate(
      d.db,
      sent,
      visitor,
      context(async () => 7),
    )
    expect(first.ok && again.ok && again.value.code === first.value.code).toBe(true)
  })

  test('another text on a form that was used is refused, never swallowed', async () => {
    await using d = await testDatabase(target)
    const sent = form()
    await sendPostulate(d.db, sent, visitor, context())
    const other = await sendPostulate(d.db, { ...sent, body: 'Coś innego.' }, visitor, context())
    expect(other).toEqual({ ok: false, refusal: { code: 'keyUsed' } })
  })
})

test('over the limit nothing is stored', async () => {
  await using d = await testDatabase()
  const refused = await sendPostulate(
    d.db,
    form(),
    visitor,
    context(async () => 12),
  )
  expect(refused).toEqual({ ok: false, refusal: { code: 'tooMany', minutes: 12 } })
  expect(await d.db.selectFrom('submission').select('id').execute()).toHaveLength(0)
})

test('areas and estates that nobody offered are refused', async () => {
  await using d = await testDatabase()
  const theme = await d.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('kind', '=', 'theme')
    .executeTakeFirstOrThrow()
  for (const area of [999_999, theme.id]) {
    const refused = await sendPostulate(d.db, form({ area }), visitor, context())
    expect(refused).toEqual({ ok: false, refusal: { code: 'unknownArea' } })
  }
  const refused = await sendPostulate(d.db, form({ estate: 999_999 }), visitor, context())
  expect(refused).toEqual({ ok: false, refusal: { code: 'unknownEstate' } })
})

test('a signed-in person is the submitter, and no other address is kept', async () => {
  await using d = await testDatabase()
  await d.db
    .insertInto('account')
    .values({
      id: 'a1',
      email: 'a@example.pl',
      email_canonical: 'a@example.pl',
      display_name: 'A',
      password_hash: null,
      locale: 'pl',
      unit_id: null,
      confirmed_at: FIXED_NOW,
      blocked_at: null,
      demo_at: null,
      created_at: FIXED_NOW,
    })
    .execute()
  const signedIn = { locale: 'pl' as const, accountId: 'a1' }
  await sendPostulate(d.db, form({ email: 'b@example.pl' }), signedIn, context())
  const row = await d.db.selectFrom('submission').select('submitter_id').executeTakeFirstOrThrow()
  expect(row.submitter_id).toBe('a1')
  expect(await d.db.selectFrom('submission_contact').selectAll().execute()).toHaveLength(0)
})
