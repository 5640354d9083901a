import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { refusalOf, saveDraft, submitDraft } from '#tests/support/drafts.ts'
import { openOffice } from '#tests/support/office.ts'
import { publishPosition } from './publish-position.server.ts'
import { withdrawPosition } from './withdraw-position.server.ts'

describe.each(databaseTargets())('on %s', (target) => {
  test('of two who save the same revision one is told, and nothing of theirs is lost or mixed', async () => {
    await using o = await openOffice(target)
    const [one, two] = await o.publish(2)
    const { id } = await submitDraft(o, [one!.reference])
    const results = await Promise.all([
      saveDraft(o, [one!.reference], { id, revision: 1, summary: 'Pierwsza.' }),
      saveDraft(o, [two!.reference], { id, revision: 1, summary: 'Druga.' }, o.admin),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const links = await o.db.selectFrom('position_submission').selectAll().execute()
    expect(links).toHaveLength(1)
  })
})

test('an officer writes only for submissions that their unit has', async () => {
  await using o = await openOffice()
  const [own] = await o.publish(1, { unit_id: o.unitIds[0], handling: 'assigned' })
  const [foreign] = await o.publish(1, { unit_id: o.unitIds[1], handling: 'assigned' })
  const [nobodys] = await o.publish(1)
  const both = await saveDraft(o, [own!.reference, foreign!.reference], {}, o.officer)
  expect(refusalOf(both)).toEqual({ reason: 'otherUnit', references: [foreign!.reference] })
  const free = await saveDraft(o, [nobodys!.reference], {}, o.officer)
  expect(refusalOf(free)).toMatchObject({ reason: 'otherUnit' })
  const inOtherName = await saveDraft(o, [own!.reference], { unitId: o.unitIds[1] }, o.officer)
  expect(refusalOf(inOtherName)).toMatchObject({ reason: 'notAllowed' })
  const saved = await saveDraft(o, [own!.reference], {}, o.officer)
  expect(saved.ok).toBe(true)
  const id = saved.ok ? saved.value.id : 0
  const byOther = await saveDraft(o, [], { id, revision: 1, send: false }, o.otherOfficer)
  expect(refusalOf(byOther)).toMatchObject({ reason: 'notAllowed' })
  const accepted = await publishPosition(o.db, { id, revision: 1 }, o.officer, o.context)
  expect(refusalOf(accepted)).toMatchObject({ reason: 'notAllowed' })
})

test('a moderator writes no positions', async () => {
  await using o = await openOffice()
  const [one] = await o.publish(1)
  expect(refusalOf(await saveDraft(o, [one!.reference], {}, o.moderator))).toMatchObject({
    reason: 'notAllowed',
  })
})

test('unknown, answered and twice drafted submissions are refused by number', async () => {
  await using o = await openOffice()
  const [one, two] = await o.publish(2)
  const [done] = await o.publish(1, { handling: 'reflected' })
  expect(refusalOf(await saveDraft(o, ['IK-2026-99999']))).toEqual({
    reason: 'unknownNumbers',
    references: ['IK-2026-99999'],
  })
  expect(refusalOf(await saveDraft(o, [done!.reference]))).toEqual({
    reason: 'alreadyAnswered',
    references: [done!.reference],
  })
  expect(refusalOf(await saveDraft(o, []))).toMatchObject({ reason: 'noSubmissions' })
  await submitDraft(o, [one!.reference])
  expect(refusalOf(await saveDraft(o, [one!.reference, two!.reference]))).toEqual({
    reason: 'inOtherPosition',
    references: [one!.reference],
  })
  expect(refusalOf(await saveDraft(o, [two!.reference], { unitId: 999_999 }))).toMatchObject({
    reason: 'unknownUnit',
  })
})

test('a draft keeps what became unanswerable until it is sent', async () => {
  await using o = await openOffice()
  const [one] = await o.publish(1)
  const { id } = await submitDraft(o, [one!.reference])
  await o.db.updateTable('submission').set({ visibility: 'hidden' }).execute()
  const kept = await saveDraft(o, [one!.reference], { id, revision: 1, send: false })
  expect(kept.ok).toBe(true)
  const sent = await saveDraft(o, [one!.reference], { id, revision: 2 })
  expect(refusalOf(sent)).toEqual({ reason: 'notPublished', references: [one!.reference] })
})

test('a draft given up frees its submissions for another', async () => {
  await using o = await openOffice()
  const [one] = await o.publish(1)
  const seen = await submitDraft(o, [one!.reference])
  expect((await withdrawPosition(o.db, seen, 'Powtórka.', o.strategist, o.context)).ok).toBe(true)
  expect(await o.letters()).toEqual([])
  expect((await o.read(one!.reference)).handling).toBe('in_analysis')
  expect((await saveDraft(o, [one!.reference])).ok).toBe(true)
})
