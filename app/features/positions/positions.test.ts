import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { readPositionRow, refusalOf, saveDraft, submitDraft } from '#tests/support/drafts.ts'
import { openOffice } from '#tests/support/office.ts'
import { contentVersion } from '#db/content-version.server.ts'
import { publishPosition } from './publish-position.server.ts'
import { recordReflection } from './record-reflection.server.ts'
import { sendBackPosition } from './send-back-position.server.ts'
import { withdrawPosition } from './withdraw-position.server.ts'

describe.each(databaseTargets())('on %s', (target) => {
  test('one position answers 40 submissions: 40 events, 40 letters, each once', async () => {
    await using o = await openOffice(target)
    const rows = await o.publish(40)
    const references = rows.map((row) => row.reference)
    const seen = await submitDraft(o, references)
    expect(await o.letters()).toEqual([])
    const before = await contentVersion(o.db)
    const published = await publishPosition(o.db, seen, o.otherStrategist, o.context)
    expect(published).toEqual({ ok: true, value: { answered: 40 } })
    expect(await contentVersion(o.db)).toBeGreaterThan(before)
    const answered = await o.db.selectFrom('submission').selectAll().execute()
    for (const row of answered) {
      expect(row).toMatchObject({
        handling: 'answered',
        answered_at: o.context.now,
        position_id: seen.id,
        position_code: 'accepted',
      })
    }
    const events = await o.db
      .selectFrom('submission_event')
      .selectAll()
      .where('type', '=', 'answered')
      .execute()
    expect(new Set(events.map((event) => event.submission_id)).size).toBe(40)
    expect(events).toHaveLength(40)
    expect(events.every((event) => event.audience === 'public')).toBe(true)
    const letters = await o.letters()
    expect(letters.toSorted()).toEqual(
      rows.map((row) => `answered autor-${row.id}@example.pl`).toSorted(),
    )
    const again = await publishPosition(o.db, seen, o.otherStrategist, o.context)
    expect(refusalOf(again)).toMatchObject({ reason: 'conflict' })
    expect(await o.letters()).toHaveLength(40)
  })

  test('nobody accepts what they drafted or changed last', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const { id } = await submitDraft(o, [one!.reference])
    const own = await publishPosition(o.db, { id, revision: 1 }, o.strategist, o.context)
    expect(refusalOf(own)).toMatchObject({ reason: 'ownDraft' })
    await saveDraft(o, [one!.reference], { id, revision: 1 }, o.admin)
    for (const actor of [o.strategist, o.admin]) {
      const result = await publishPosition(o.db, { id, revision: 2 }, actor, o.context)
      expect(refusalOf(result)).toMatchObject({ reason: 'ownDraft' })
    }
    expect((await o.read(one!.reference)).handling).toBe('in_analysis')
    const other = await publishPosition(o.db, { id, revision: 2 }, o.otherStrategist, o.context)
    expect(other.ok).toBe(true)
  })

  test('the database refuses it too', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const { id } = await submitDraft(o, [one!.reference])
    const accept = (by: string) =>
      o.db
        .updateTable('position')
        .set({ accepted_by: by, state: 'published', published_at: o.context.now })
        .where('id', '=', id)
        .execute()
    await expect(accept(o.strategist.id)).rejects.toThrow(/position_four_eyes/)
    await saveDraft(o, [one!.reference], { id, revision: 1 }, o.admin)
    await expect(accept(o.admin.id)).rejects.toThrow(/position_four_eyes/)
    const unaccepted = o.db.updateTable('position').set({ state: 'published' }).where('id', '=', id)
    await expect(unaccepted.execute()).rejects.toThrow(/position_published/)
  })

  test('two strategists accept at once: one publication, the other is told', async () => {
    await using o = await openOffice(target)
    const rows = await o.publish(5)
    const seen = await submitDraft(
      o,
      rows.map((row) => row.reference),
      o.admin,
    )
    const results = await Promise.all([
      publishPosition(o.db, seen, o.strategist, o.context),
      publishPosition(o.db, seen, o.otherStrategist, o.context),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(refusalOf(results.find((result) => !result.ok)!)).toMatchObject({ reason: 'conflict' })
    expect(await o.letters()).toHaveLength(5)
  })

  test('what was read is what is published: a change makes it a draft again', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const { id } = await submitDraft(o, [one!.reference])
    await saveDraft(o, [one!.reference], { id, revision: 1, send: false, summary: 'Inaczej.' })
    const stale = await publishPosition(o.db, { id, revision: 1 }, o.otherStrategist, o.context)
    expect(refusalOf(stale)).toMatchObject({ reason: 'conflict' })
    const draft = await publishPosition(o.db, { id, revision: 2 }, o.otherStrategist, o.context)
    expect(refusalOf(draft)).toMatchObject({ reason: 'wrongState' })
    expect(await readPositionRow(o, id)).toMatchObject({ state: 'draft', submitted_at: null })
  })

  test('a merged submission is answered through its target, and its author is told', async () => {
    await using o = await openOffice(target)
    const [target1, between, merged] = await o.publish(3)
    const into = (row: typeof merged, id: number) =>
      o.db
        .updateTable('submission')
        .set({ visibility: 'merged', merged_into_id: id })
        .where('id', '=', row!.id)
        .execute()
    await into(between, target1!.id)
    await into(merged, between!.id)
    const seen = await submitDraft(o, [merged!.reference])
    const links = await o.db.selectFrom('position_submission').selectAll().execute()
    expect(links.map((link) => link.submission_id)).toEqual([target1!.id])
    await publishPosition(o.db, seen, o.otherStrategist, o.context)
    const answeredLetters = (await o.letters()).toSorted()
    expect(answeredLetters).toEqual(
      [target1, between, merged].map((row) => `answered autor-${row!.id}@example.pl`).toSorted(),
    )
    expect((await o.events(merged!.reference)).at(-1)).toMatchObject({
      type: 'answered',
      audience: 'author',
    })
    expect(await o.read(merged!.reference)).toMatchObject({
      handling: 'received',
      position_id: null,
    })
    await withdrawPosition(o.db, { ...seen, revision: 2 }, 'Błąd.', o.strategist, o.context)
    const again = await submitDraft(o, [target1!.reference])
    await publishPosition(o.db, again, o.otherStrategist, o.context)
    const toMerged = (await o.letters()).filter((l) => l.endsWith(`-${merged!.id}@example.pl`))
    expect(toMerged.toSorted()).toEqual([
      `answerWithdrawn autor-${merged!.id}@example.pl`,
      `answered autor-${merged!.id}@example.pl`,
      `answered autor-${merged!.id}@example.pl`,
    ])
  })

  test('what is not public is named and stops the whole publication', async () => {
    await using o = await openOffice(target)
    const [one, two] = await o.publish(2)
    const seen = await submitDraft(o, [one!.reference, two!.reference])
    await o.db
      .updateTable('submission')
      .set({ visibility: 'awaiting' })
      .where('id', '=', two!.id)
      .execute()
    const result = await publishPosition(o.db, seen, o.otherStrategist, o.context)
    expect(refusalOf(result)).toEqual({ reason: 'notPublished', references: [two!.reference] })
    expect((await o.read(one!.reference)).handling).toBe('in_analysis')
    expect((await readPositionRow(o, seen.id)).state).toBe('submitted')
    expect(await o.letters()).toEqual([])
  })

  test('what changed in the document is recorded once, by the strategy team, with the text', async () => {
    await using o = await openOffice(target)
    const [one, two] = await o.publish(2)
    const seen = await submitDraft(o, [one!.reference])
    const reflect = (references: string[], actor = o.strategist) =>
      recordReflection(o.db, { references, text: 'Rozdział 3, akapit 2.' }, actor, o.context)
    expect(refusalOf(await reflect([one!.reference]))).toMatchObject({ reason: 'notAnswered' })
    await publishPosition(o.db, seen, o.otherStrategist, o.context)
    expect(refusalOf(await reflect([one!.reference], o.officer))).toMatchObject({
      reason: 'notAllowed',
    })
    const both = await reflect([one!.reference, two!.reference])
    expect(refusalOf(both)).toEqual({ reason: 'notAnswered', references: [two!.reference] })
    expect((await o.read(one!.reference)).handling).toBe('answered')
    expect((await reflect([one!.reference])).ok).toBe(true)
    expect(await o.read(one!.reference)).toMatchObject({
      handling: 'reflected',
      position_id: seen.id,
      position_code: 'accepted',
    })
    expect((await o.events(one!.reference)).at(-1)).toMatchObject({
      type: 'reflected',
      audience: 'public',
      reason: 'Rozdział 3, akapit 2.',
    })
    expect((await o.letters()).at(-1)).toBe(`reflected autor-${one!.id}@example.pl`)
    expect(refusalOf(await reflect([one!.reference]))).toMatchObject({ reason: 'notAnswered' })
  })

  test('sent back, it is a draft with a reason that the next sending clears', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const seen = await submitDraft(o, [one!.reference], o.admin)
    const back = await sendBackPosition(o.db, seen, 'Brak daty.', o.strategist, o.context)
    expect(back.ok).toBe(true)
    expect(await readPositionRow(o, seen.id)).toMatchObject({
      state: 'draft',
      sent_back_reason: 'Brak daty.',
    })
    expect((await o.events(one!.reference)).at(-1)).toMatchObject({
      type: 'position_sent_back',
      audience: 'internal',
      reason: 'Brak daty.',
    })
    await saveDraft(o, [one!.reference], { id: seen.id, revision: 2 }, o.admin)
    expect(await readPositionRow(o, seen.id)).toMatchObject({
      state: 'submitted',
      sent_back_reason: null,
    })
  })
})

test('publishing ends the assignment of the unit', async () => {
  await using o = await openOffice()
  const [one] = await o.publish(1)
  await o.db
    .insertInto('assignment')
    .values({
      submission_id: one!.id,
      unit_id: o.unitIds[0],
      due_on: '2026-12-01',
      assigned_at: o.context.now,
    })
    .execute()
  await publishPosition(o.db, await submitDraft(o, [one!.reference]), o.otherStrategist, o.context)
  const open = await o.db
    .selectFrom('assignment')
    .where('ended_at', 'is', null)
    .selectAll()
    .execute()
  expect(open).toEqual([])
})
