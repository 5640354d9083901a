import { describe, expect, test } from 'vitest'
import type { SubmissionChange } from '#db/schema.ts'
import { makeConsultation, makeDocument } from '#tests/support/documents.ts'
import { databaseTargets, FIXED_NOW, type Target } from '#tests/support/database.ts'
import { openOffice } from '#tests/support/office.ts'
import { contentVersion } from '#db/content-version.server.ts'
import { extendConsultation } from './extend-consultation.server.ts'
import { readConsultation } from './read-consultation.server.ts'

const CLOSES = '2026-12-14T22:59:59.999Z'
const LATER = '2026-12-21T22:59:59.999Z'
/** Thirty days after each. */
const DUE = '2027-01-13T22:59:59.999Z'
const DUE_LATER = '2027-01-20T22:59:59.999Z'

async function begin(target: Target) {
  const office = await openOffice(target)
  const { db } = office
  const document = await makeDocument(db, ['Akapit'])
  const { id } = await makeConsultation(db, [document.id], {
    slug: 'strategia',
    opensAt: '2026-11-16T08:00:00.000Z',
    closesAt: CLOSES,
  })
  const extend = (closesAt: string, now = FIXED_NOW, revision = 1) =>
    extendConsultation(db, { id, revision }, { closesAt, reason: 'Święta.' }, office.strategist, {
      now,
      appOrigin: 'http://localhost',
    })
  const remark = async (set: SubmissionChange = {}, email?: string) => {
    const [row] = await office.publish(1)
    if (!row) throw new Error('none')
    await db
      .updateTable('submission')
      .set({ kind: 'remark', consultation_id: id, answer_due_at: DUE, ...set })
      .where('id', '=', row.id)
      .execute()
    if (email !== undefined) {
      await db
        .updateTable('submission_contact')
        .set({ email: email || null })
        .where('submission_id', '=', row.id)
        .execute()
    }
    return row.id
  }
  const dueOf = async (submissionId: number) =>
    (
      await db
        .selectFrom('submission')
        .select('answer_due_at')
        .where('id', '=', submissionId)
        .executeTakeFirstOrThrow()
    ).answer_due_at
  return { office, db, id, extend, remark, dueOf }
}

describe.each(databaseTargets())('on %s', (target) => {
  test('a longer time is kept with the one before, its reason, and a new day of the report', async () => {
    const { office, db, id, extend } = await begin(target)
    await using _ = office
    const version = await contentVersion(db)
    expect(await extend(LATER)).toEqual({ ok: true, value: { told: 0 } })
    expect(await readConsultation(db, id)).toMatchObject({
      closes_at: LATER,
      reportDueAt: DUE_LATER,
      revision: 2,
      extensions: [{ before: CLOSES, closesAt: LATER, reason: 'Święta.', at: FIXED_NOW }],
    })
    expect(await contentVersion(db)).toBeGreaterThan(version)
    const audit = await db.selectFrom('audit_entry').selectAll().executeTakeFirstOrThrow()
    expect([audit.action, JSON.parse(audit.details)]).toEqual([
      'consultation.extended',
      { from: CLOSES, to: LATER },
    ])
  })

  test('time is never taken away, and not given after the end or by an old page', async () => {
    const { office, db, id, extend } = await begin(target)
    await using _ = office
    const refusal = (reason: string) => ({ ok: false, refusal: { reason } })
    expect(await extend(CLOSES)).toEqual(refusal('notLater'))
    expect(await extend('2026-12-13T22:59:59.999Z')).toEqual(refusal('notLater'))
    expect(await extend(LATER, '2026-12-14T23:00:00.000Z')).toEqual(refusal('alreadyClosed'))
    expect(await extend(LATER, FIXED_NOW, 7)).toEqual(refusal('conflict'))
    await db.updateTable('consultation').set({ state: 'draft' }).where('id', '=', id).execute()
    expect(await extend(LATER)).toEqual(refusal('wrongState'))
    expect((await readConsultation(db, id))?.extensions).toEqual([])
    // Its last millisecond is still in time.
    await db.updateTable('consultation').set({ state: 'open' }).where('id', '=', id).execute()
    expect(await extend(LATER, CLOSES)).toMatchObject({ ok: true })
  })

  test('the answer of each remark without one is due with the report; what is promised or answered stays', async () => {
    const { office, remark, dueOf, extend } = await begin(target)
    await using _ = office
    const waiting = await remark()
    const answered = await remark({ handling: 'answered', answered_at: FIXED_NOW })
    const later = await remark({ answer_due_at: '2027-03-01T22:59:59.999Z' })
    const elsewhere = await remark({ consultation_id: null })
    await extend(LATER)
    expect(await dueOf(waiting)).toBe(DUE_LATER)
    expect(await dueOf(answered)).toBe(DUE)
    expect(await dueOf(later)).toBe('2027-03-01T22:59:59.999Z')
    expect(await dueOf(elsewhere)).toBe(DUE)
  })

  test('everybody who took part is told once: by address, by account, as a follower', async () => {
    const { office, db, remark, extend } = await begin(target)
    await using _ = office
    await remark({}, 'ania@example.pl')
    await remark({ locale: 'uk' }, 'olena@example.pl')
    await remark({}, 'ANIA@example.pl')
    await remark({}, '')
    await remark({ submitter_id: 'moderatorka' }, 'moderatorka@example.pl')
    const followed = await remark({}, '')
    await db
      .insertInto('follow')
      .values({ account_id: 'urzednik', submission_id: followed, created_at: FIXED_NOW })
      .execute()
    await remark({ visibility: 'withdrawn' }, 'juz-nie@example.pl')
    await remark({ consultation_id: null }, 'obok@example.pl')
    await remark({ submitter_id: 'urzedniczka' }, '')
    await db
      .updateTable('account')
      .set({ blocked_at: FIXED_NOW })
      .where('id', '=', 'urzedniczka')
      .execute()

    expect(await extend(LATER)).toEqual({ ok: true, value: { told: 4 } })
    expect((await office.letters()).toSorted()).toEqual([
      'consultationExtended ania@example.pl',
      'consultationExtended moderatorka@example.pl',
      'consultationExtended olena@example.pl',
      'consultationExtended urzednik@example.pl',
    ])
    const bodyOf = async (email: string) =>
      (
        await db
          .selectFrom('outbox')
          .select(['subject', 'body'])
          .where('to_address', '=', email)
          .executeTakeFirstOrThrow()
      ).body
    const letter = await bodyOf('ania@example.pl')
    for (const part of [
      '21 grudnia 2026',
      'Święta.',
      '20 stycznia 2027',
      'http://localhost/konsultacje/strategia',
    ]) {
      expect(letter).toContain(part)
    }
    expect(await bodyOf('olena@example.pl')).toContain('21 грудня 2026')
    // A second extension is another letter.
    expect(await extend('2026-12-28T22:59:59.999Z', FIXED_NOW, 2)).toEqual({
      ok: true,
      value: { told: 4 },
    })
    expect(await office.letters()).toHaveLength(8)
  })

  test('a thousand people are told in a few statements', async () => {
    const { office, db, remark, extend } = await begin(target)
    await using _ = office
    const first = await remark({}, '')
    const row = await db
      .selectFrom('submission')
      .selectAll()
      .where('id', '=', first)
      .executeTakeFirstOrThrow()
    const { id: _id, ...copy } = row
    for (let from = 0; from < 1000; from += 250) {
      const made = await db
        .insertInto('submission')
        .values(
          Array.from({ length: 250 }, (_, index) => ({
            ...copy,
            reference: `IK-2026-9${String(from + index).padStart(4, '0')}`,
            follow_up_hash: null,
            idempotency_key: null,
          })),
        )
        .returning('id')
        .execute()
      await db
        .insertInto('submission_contact')
        .values(made.map(({ id }) => ({ submission_id: id, email: `osoba-${id}@example.pl` })))
        .execute()
    }
    expect(await extend(LATER)).toEqual({ ok: true, value: { told: 1000 } })
    expect(await office.letters()).toHaveLength(1000)
  })
})
