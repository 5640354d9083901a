import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeConsultation, makeDocument } from '#tests/support/documents.ts'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { addToSending } from './add-to-sending.server.ts'
import type { RemarkForm, SendForm } from './forms.ts'
import { joinSendings } from './join-sendings.server.ts'
import { sendRemarks } from './send-remarks.server.ts'
import { beginSending, changeSending, findSending, forgetSendings } from './sending.server.ts'

const passes = async () => null
const secret = 'a secret of at least thirty-two bytes'
const visitor = { locale: 'pl' as const, accountId: null }
const context = { now: FIXED_NOW, secret, appOrigin: 'http://localhost', askLimit: passes }

function form(set: Partial<RemarkForm> = {}): RemarkForm {
  return {
    key: newIdempotencyKey(),
    body: 'Dopiszcie termin.',
    proposal: null,
    justification: null,
    selected: null,
    replyTo: null,
    ...set,
  }
}
function sendForm(key: string, revision: number): SendForm {
  return {
    intent: 'send',
    key,
    revision,
    author: 'resident',
    organisationName: null,
    organisationType: null,
    email: null,
  }
}

async function aList(
  db: Database,
  remarks: number,
  askLimit: () => Promise<number | null> = passes,
) {
  const document = await makeDocument(db, ['Jeden.', 'Dwa.'])
  await makeConsultation(db, [document.id])
  let key: string | null = null
  for (let index = 0; index < remarks; index += 1) {
    const added = await addToSending(
      db,
      { key, accountId: null },
      { versionId: document.versionId, blockId: document.blocks[index % 2]!.id },
      form(),
      { begunAt: FIXED_NOW, now: FIXED_NOW, askLimit },
    )
    if (!added.ok) throw new Error(added.refusal.code)
    key = added.value.key
  }
  const found = await findSending(db, { key, accountId: null })
  return { document, sending: found! }
}

describe.each(databaseTargets())('a list of remarks on %s', (target) => {
  test('twenty sends at once are one, and the limit is asked once for the whole list', async () => {
    await using d = await testDatabase(target)
    const { sending } = await aList(d.db, 3)
    let asked = 0
    const counted = { ...context, askLimit: async () => (asked++ === 0 ? null : 9) }
    const send = () => sendRemarks(d.db, sendForm(sending.key, sending.revision), visitor, counted)
    const outcomes = await Promise.all(Array.from({ length: 20 }, send))
    outcomes.push(await send())
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(asked).toBe(1)
    const rows = await d.db.selectFrom('submission').select(['id', 'idempotency_key']).execute()
    expect(rows).toHaveLength(3)
    const row = await d.db.selectFrom('sending').selectAll().executeTakeFirstOrThrow()
    // The words are in the register now and nowhere else.
    expect(row).toMatchObject({ content: null, resume_hash: null, sent_at: FIXED_NOW })
  })

  test('over the limit nothing is stored, and the list stays', async () => {
    await using d = await testDatabase(target)
    const { sending } = await aList(d.db, 2)
    const tooMany = { ...context, askLimit: async () => 12 }
    const refused = await sendRemarks(
      d.db,
      sendForm(sending.key, sending.revision),
      visitor,
      tooMany,
    )
    expect(refused).toEqual({ ok: false, refusal: { code: 'tooMany', minutes: 12 } })
    expect(await d.db.selectFrom('submission').select('id').execute()).toHaveLength(0)
    const list = await findSending(d.db, { key: sending.key, accountId: null })
    expect(list?.content.remarks).toHaveLength(2)
  })

  test('what two windows add at once is all on the list', async () => {
    await using d = await testDatabase(target)
    const { sending, document } = await aList(d.db, 1)
    const at = { versionId: document.versionId, blockId: document.blocks[0]!.id }
    const added = await Promise.all(
      Array.from({ length: 15 }, () =>
        addToSending(d.db, { key: sending.key, accountId: null }, at, form(), {
          begunAt: FIXED_NOW,
          now: FIXED_NOW,
          askLimit: passes,
        }),
      ),
    )
    expect(added.every((each) => each.ok)).toBe(true)
    const list = await findSending(d.db, { key: sending.key, accountId: null })
    expect(list?.content.remarks).toHaveLength(16)
  })

  test('a list sent from another window takes nothing more; two lists join into one', async () => {
    await using d = await testDatabase(target)
    const { sending } = await aList(d.db, 1)
    const other = await beginSending(d.db, null, '2026-11-01T09:00:00.000Z', FIXED_NOW)
    const [remark] = sending.content.remarks
    await changeSending(
      d.db,
      other.id,
      () => ({ remarks: [{ ...remark!, key: newIdempotencyKey() }], removed: [] }),
      {},
      FIXED_NOW,
    )
    const from = (await findSending(d.db, { key: other.key, accountId: null }))!
    expect((await joinSendings(d.db, sending, from, null, FIXED_NOW)).ok).toBe(true)
    const both = (await findSending(d.db, { key: sending.key, accountId: null }))!
    expect(both.content.remarks).toHaveLength(2)
    expect(both.startedAt).toBe('2026-11-01T09:00:00.000Z')
    expect(await findSending(d.db, { key: other.key, accountId: null })).toBe(null)
    await sendRemarks(d.db, sendForm(both.key, both.revision), visitor, context)
    const kept = await changeSending(d.db, both.id, (content) => content, {}, FIXED_NOW)
    expect(kept).toBe(false)
  })

  test('an unsent list is erased after 90 days without a change; a sent one never', async () => {
    await using d = await testDatabase(target)
    const { sending } = await aList(d.db, 1)
    await forgetSendings(d.db, '2027-02-21T08:59:59.000Z')
    expect(await findSending(d.db, { key: sending.key, accountId: null })).not.toBe(null)
    await forgetSendings(d.db, '2027-02-21T09:00:01.000Z')
    expect(await findSending(d.db, { key: sending.key, accountId: null })).toBe(null)
    const sent = (await aList(d.db, 1)).sending
    await sendRemarks(d.db, sendForm(sent.key, sent.revision), visitor, context)
    await forgetSendings(d.db, '2030-01-01T00:00:00.000Z')
    expect(await d.db.selectFrom('sending').select('id').execute()).toHaveLength(1)
  })

  test('strangers cannot fill the database with lists', async () => {
    await using d = await testDatabase(target)
    await expect(aList(d.db, 1, async () => 30)).rejects.toThrow('tooMany')
    expect(await d.db.selectFrom('sending').select('id').execute()).toHaveLength(0)
  })
})
