import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import type { Submission } from '#db/schema.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { changeSubmission, type RecordedEvent } from '../submissions/change-submission.server.ts'
import { SYSTEM } from '../submissions/events.ts'
import { submitPostulate } from '../submissions/submit-postulate.server.ts'
import { readCaseView } from './case-view.server.ts'
import { claimCase } from './claim-case.server.ts'
import { forgetContact, readContactEmail, setContactEmail } from './contact.server.ts'
import { correctSubmission } from './correct-submission.server.ts'
import { findCase, findOwnCase } from './find-case.server.ts'
import { withdrawSubmission } from './withdraw-submission.server.ts'

const context = { now: FIXED_NOW, appOrigin: 'http://localhost:3000' }
const LATER = '2026-11-25T09:00:00.000Z'
const nobody = { accountId: null }

async function sendOne(db: Database, email: string | null = null) {
  const receipt = await submitPostulate(
    db,
    {
      title: 'Ławka',
      body: 'Potrzebna ławka.',
      channel: 'web',
      receivedAt: FIXED_NOW,
      locale: 'pl',
      authorKind: 'resident',
      contact: { email },
      idempotencyKey: newIdempotencyKey(),
    },
    { ...context, secret: 'a secret of at least thirty-two bytes' },
  )
  const code = receipt.code ?? ''
  const submission = await findCase(db, receipt.reference, code)
  if (!submission) throw new Error('not found')
  return { code, submission }
}

/** What staff would do, without their desk. */
async function decide(
  db: Database,
  submission: Submission,
  set: Partial<Submission>,
  event: RecordedEvent,
): Promise<Submission> {
  const changed = await db
    .transaction()
    .execute((trx) => changeSubmission(trx, submission, { event, set }, SYSTEM, FIXED_NOW))
  if (!changed) throw new Error('not changed')
  return changed
}

async function addAccount(db: Database, id: string): Promise<void> {
  await db
    .insertInto('account')
    .values({
      id,
      email: `${id}@example.pl`,
      email_canonical: `${id}@example.pl`,
      display_name: id,
      password_hash: null,
      locale: 'pl',
      unit_id: null,
      confirmed_at: FIXED_NOW,
      blocked_at: null,
      demo_at: null,
      created_at: FIXED_NOW,
    })
    .execute()
}

const asked: RecordedEvent = { type: 'returned', audience: 'author', reason: 'Gdzie dokładnie?' }

describe.each(databaseTargets())('a case on %s', (target) => {
  test('opens with its own code only', async () => {
    await using d = await testDatabase(target)
    const one = await sendOne(d.db)
    const other = await sendOne(d.db)
    expect(await findCase(d.db, one.submission.reference, other.code)).toBeNull()
    expect(await findCase(d.db, 'IK-2026-09999', one.code)).toBeNull()
    expect((await findCase(d.db, one.submission.reference, one.code))?.id).toBe(one.submission.id)
  })

  test('a returned one is corrected: new version, moderation from the start', async () => {
    await using d = await testDatabase(target)
    const { submission } = await sendOne(d.db)
    const returned = await decide(d.db, submission, { visibility: 'returned' }, asked)
    const text = {
      title: 'Ławka na Klonowej',
      body: 'Przy przychodni.',
      revision: returned.revision,
    }
    const done = await correctSubmission(d.db, returned, text, nobody, LATER)
    if (!done.ok) throw new Error(done.refusal)
    expect(done.value.visibility).toBe('awaiting')
    expect(done.value.original_title).toBe('Ławka na Klonowej')
    // Two days later on a Wednesday: three working days end on Monday.
    expect(done.value.moderation_due_at).toBe('2026-11-30T22:59:59.999Z')
    const versions = await d.db
      .selectFrom('submission_version')
      .select(['version', 'title'])
      .orderBy('version')
      .execute()
    expect(versions).toEqual([
      { version: 1, title: 'Ławka' },
      { version: 2, title: 'Ławka na Klonowej' },
    ])
  })

  test('two corrections of the same page: the second is told, nothing is lost or doubled', async () => {
    await using d = await testDatabase(target)
    const { submission } = await sendOne(d.db)
    const returned = await decide(d.db, submission, { visibility: 'returned' }, asked)
    const text = (title: string) => ({ title, body: 'x', revision: returned.revision })
    const outcomes = await Promise.all([
      correctSubmission(d.db, returned, text('A'), nobody, LATER),
      correctSubmission(d.db, returned, text('B'), nobody, LATER),
    ])
    expect(outcomes.filter((o) => o.ok)).toHaveLength(1)
    expect(outcomes.find((o) => !o.ok)).toEqual({ ok: false, refusal: 'conflict' })
    expect(await d.db.selectFrom('submission_version').select('id').execute()).toHaveLength(2)
  })
})

test('only a returned case can be corrected, on the page one has seen, with another text', async () => {
  await using d = await testDatabase()
  const { submission } = await sendOne(d.db)
  const text = { title: 'A', body: 'B', revision: submission.revision }
  expect(await correctSubmission(d.db, submission, text, nobody, LATER)).toEqual({
    ok: false,
    refusal: 'wrongState',
  })
  const returned = await decide(d.db, submission, { visibility: 'returned' }, asked)
  expect(await correctSubmission(d.db, returned, text, nobody, LATER)).toEqual({
    ok: false,
    refusal: 'conflict',
  })
  const same = { title: 'Ławka', body: 'Potrzebna ławka.', revision: returned.revision }
  expect(await correctSubmission(d.db, returned, same, nobody, LATER)).toEqual({
    ok: false,
    refusal: 'unchanged',
  })
})

test('withdrawing ends the matter, frees the unit and confirms by mail; what is answered stays', async () => {
  await using d = await testDatabase()
  const { submission } = await sendOne(d.db, 'kto@example.pl')
  const published = await decide(
    d.db,
    submission,
    { visibility: 'published', public_title: 'Ławka', public_body: 'x', published_at: FIXED_NOW },
    { type: 'published', audience: 'public' },
  )
  const unit = await d.db.selectFrom('unit').select('id').executeTakeFirstOrThrow()
  await d.db
    .insertInto('assignment')
    .values({
      submission_id: submission.id,
      unit_id: unit.id,
      due_on: '2026-12-01',
      note: null,
      assigned_by: null,
      assigned_at: FIXED_NOW,
      ended_at: null,
    })
    .execute()
  const answered = { ...published, handling: 'answered' as const }
  const wish = { reason: 'Już nieaktualne', revision: published.revision }
  expect(await withdrawSubmission(d.db, answered, wish, nobody, context)).toEqual({
    ok: false,
    refusal: 'wrongState',
  })
  const done = await withdrawSubmission(d.db, published, wish, nobody, context)
  expect(done.ok && done.value.visibility).toBe('withdrawn')
  const open = await d.db.selectFrom('assignment').select('ended_at').executeTakeFirstOrThrow()
  expect(open.ended_at).toBe(FIXED_NOW)
  const mails = await d.db.selectFrom('outbox').select('kind').orderBy('id').execute()
  expect(mails.map((mail) => mail.kind)).toEqual(['received', 'withdrawn'])
  const again = done.ok ? await withdrawSubmission(d.db, done.value, wish, nobody, context) : done
  expect(again).toEqual({ ok: false, refusal: 'wrongState' })
})

test('what was merged into a withdrawn one goes back to moderation', async () => {
  await using d = await testDatabase()
  const target = await sendOne(d.db)
  const other = await sendOne(d.db)
  await decide(
    d.db,
    other.submission,
    { visibility: 'merged', merged_into_id: target.submission.id },
    { type: 'merged', audience: 'public' },
  )
  const wish = { reason: null, revision: target.submission.revision }
  const done = await withdrawSubmission(d.db, target.submission, wish, nobody, context)
  expect(done.ok).toBe(true)
  const after = await findCase(d.db, other.submission.reference, other.code)
  expect(after).toMatchObject({ visibility: 'awaiting', merged_into_id: null })
})

test('the first address is sent the receipt with the code; forgetting removes every contact', async () => {
  await using d = await testDatabase()
  const { submission, code } = await sendOne(d.db)
  await setContactEmail(d.db, submission, 'a@example.pl', code, context)
  await setContactEmail(d.db, submission, 'b@example.pl', code, context)
  const mails = await d.db.selectFrom('outbox').select(['to_address', 'body']).execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]?.to_address).toBe('a@example.pl')
  expect(mails[0]?.body).toContain(code)
  expect((await readContactEmail(d.db, submission.id)).email).toBe('b@example.pl')
  await forgetContact(d.db, submission.id)
  expect(await readContactEmail(d.db, submission.id)).toEqual({ email: null, hasOther: false })
})

test('a case joins one account and cannot be taken from it', async () => {
  await using d = await testDatabase()
  await addAccount(d.db, 'ala')
  await addAccount(d.db, 'ola')
  const { submission } = await sendOne(d.db)
  const claimed = await claimCase(d.db, submission, 'ala', FIXED_NOW)
  if (!claimed.ok) throw new Error(claimed.refusal)
  expect((await findOwnCase(d.db, submission.reference, 'ala'))?.id).toBe(submission.id)
  expect(await findOwnCase(d.db, submission.reference, 'ola')).toBeNull()
  expect(await claimCase(d.db, claimed.value, 'ala', FIXED_NOW)).toMatchObject({
    refusal: 'alreadyYours',
  })
  expect(await claimCase(d.db, claimed.value, 'ola', FIXED_NOW)).toMatchObject({
    refusal: 'otherAccount',
  })
  // Two accounts at once, both having read it free.
  expect(await claimCase(d.db, submission, 'ola', FIXED_NOW)).toMatchObject({ refusal: 'conflict' })
})

test('the author sees what is theirs: no internal event, no name of a person', async () => {
  await using d = await testDatabase()
  await addAccount(d.db, 'moderatorka')
  const { submission } = await sendOne(d.db)
  const by = { kind: 'staff' as const, accountId: 'moderatorka' }
  await d.db.transaction().execute(async (trx) => {
    const noted: RecordedEvent = { type: 'noted', audience: 'internal', reason: 'Tylko dla nas' }
    const first = await changeSubmission(trx, submission, { event: noted }, by, FIXED_NOW)
    if (!first) throw new Error('not changed')
    await changeSubmission(trx, first, { event: asked, set: { visibility: 'returned' } }, by, LATER)
  })
  const row = await d.db.selectFrom('submission').selectAll().executeTakeFirstOrThrow()
  const view = await readCaseView(d.db, row, 'pl')
  expect(view.events.map((event) => event.type)).toEqual(['received', 'returned'])
  expect(view.decision).toMatchObject({ kind: 'returned', question: 'Gdzie dokładnie?' })
  expect(view.canCorrect).toBe(true)
  expect(JSON.stringify(view)).not.toMatch(/Tylko dla nas|moderatorka/)
})

test('the public version is shown beside the own text only where it differs', async () => {
  await using d = await testDatabase()
  const { submission } = await sendOne(d.db)
  const publish = (body: string) =>
    decide(
      d.db,
      submission,
      { visibility: 'published', public_title: 'Ławka', public_body: body },
      { type: 'published', audience: 'public' },
    )
  const redacted = await publish('Potrzebna [ukryto: adres].')
  expect((await readCaseView(d.db, redacted, 'pl')).redacted?.covered).toEqual(['adres'])
  const same = { ...redacted, public_body: submission.original_body }
  expect((await readCaseView(d.db, same, 'pl')).redacted).toBeNull()
})

test('the answer to “where?” can be given as the place', async () => {
  await using d = await testDatabase()
  const [returned] = await addPostulates(d.db, [{ visibility: 'returned', estate_id: null }])
  const estate = await d.db.selectFrom('estate').select('id').limit(1).executeTakeFirstOrThrow()
  const text = { title: returned!.original_title, body: returned!.original_body, revision: 1 }
  const unknown = { ...text, estateId: 99_999 }
  expect(await correctSubmission(d.db, returned!, unknown, { accountId: null }, FIXED_NOW)).toEqual(
    {
      ok: false,
      refusal: 'unknownEstate',
    },
  )
  const placed = { ...text, estateId: estate.id }
  const done = await correctSubmission(d.db, returned!, placed, { accountId: null }, FIXED_NOW)
  expect(done.ok && done.value).toMatchObject({ estate_id: estate.id, visibility: 'awaiting' })
})
