import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { makeActor } from '#tests/support/staff.ts'
import { readTags } from '../tags/read-tags.server.ts'
import { closeRound } from './close-round.server.ts'
import { codeItem } from './code-item.server.ts'
import { markEvidence, readEvidence } from './evidence.server.ts'
import { countToCode, nextItem } from './next-item.server.ts'
import { openRound } from './open-round.server.ts'
import { readRound } from './read-rounds.server.ts'
import { resolveItem } from './resolve-item.server.ts'
import { newRoundForm } from './round-form.ts'
import { readResults } from './round-results.server.ts'

describe.each(databaseTargets())('second opinions on %s', (target) => {
  test('a round from its sample to a resolved disagreement', async () => {
    await using d = await testDatabase(target)
    const { db } = d
    const coder = await makeActor(db, 'druga', 'moderator')
    const lead = await makeActor(db, 'prowadzi', 'strategist')
    const areas = await db
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select(['term.id', 'vocabulary.id as vocabularyId'])
      .where('kind', '=', 'area')
      .orderBy('term.position')
      .execute()
    const [a = 0, b = 0] = areas.map((area) => area.id)
    const rows = await addPostulates(db, [
      { termIds: [a] },
      { termIds: [a] },
      { termIds: [b] },
      { termIds: [b, a] },
      { termIds: [a], visibility: 'hidden' },
      { termIds: [a], kind: 'remark' },
    ])
    const own = rows[3]?.id ?? 0
    await db
      .updateTable('tag')
      .set({ proposed_by: coder.id })
      .where('submission_id', '=', own)
      .execute()
    const form = newRoundForm.parse({
      name: 'Obszary',
      vocabularyId: String(areas[0]?.vocabularyId),
      coderId: coder.id,
      sample: 'all',
      seed: '7',
      kind: 'postulate',
    })
    const opened = await openRound(db, form, lead, FIXED_NOW)
    if (!opened.ok) throw new Error(opened.refusal)
    const round = async () => (await readRound(db, opened.value, 'pl'))!
    // Not the hidden one, not the remark, not the one that the coder tagged.
    expect(await round()).toMatchObject({ total: 3, population: 3, coded: 0 })
    const noCoder = { ...form, coderId: 'nikt' }
    expect(await openRound(db, noCoder, lead, FIXED_NOW)).toMatchObject({ ok: false })

    expect(await countToCode(db, coder.id)).toBe(3)
    expect(await countToCode(db, lead.id)).toBe(0)
    const early = await closeRound(db, opened.value, lead, FIXED_NOW, false)
    expect(early).toEqual({ ok: false, refusal: 'notSure' })
    expect(await round()).toMatchObject({ closedAt: null })

    // A tag of the second person in the meantime takes the submission out of their hands.
    for (let n = 0; n < 3; n++) {
      const item = (await nextItem(db, opened.value, coder.id))!
      const save = { intent: 'save' as const, item: item.id, mainId: a, termIds: [b], words: null }
      const act = n === 1 ? { intent: 'skip' as const, item: item.id } : save
      expect(await codeItem(db, await round(), act, FIXED_NOW)).toMatchObject({ ok: true })
      expect(await codeItem(db, await round(), act, FIXED_NOW)).toMatchObject({ ok: false })
    }
    expect(await nextItem(db, opened.value, coder.id)).toBeNull()
    expect(await countToCode(db, coder.id)).toBe(0)
    await closeRound(db, opened.value, lead, FIXED_NOW, false)
    expect(await closeRound(db, opened.value, lead, FIXED_NOW, true)).toMatchObject({ ok: false })
    const results = await readResults(db, await round(), 0, 'pl')
    expect(results.agreement.n).toBe(2)
    expect(results.unresolved).toBe(2)
    const [first, other] = results.disagreements
    const resolve = {
      intent: 'resolve' as const,
      item: first!.itemId,
      revision: first!.revision,
      resolution: 'second' as const,
      mainId: null,
      termIds: [],
      reason: 'Dotyczy obu.',
    }
    const context = { now: FIXED_NOW, tagReason: 'Rozstrzygnięcie' }
    const late = { ...resolve, revision: first!.revision + 9 }
    expect(await resolveItem(db, await round(), late, lead, context)).toEqual({
      ok: false,
      refusal: 'conflict',
    })
    expect(await resolveItem(db, await round(), resolve, lead, context)).toMatchObject({ ok: true })
    expect(await resolveItem(db, await round(), resolve, lead, context)).toEqual({
      ok: false,
      refusal: 'resolvedAlready',
    })
    const keep = {
      ...resolve,
      item: other!.itemId,
      revision: other!.revision,
      resolution: 'first' as const,
    }
    expect(await resolveItem(db, await round(), keep, lead, context)).toMatchObject({ ok: true })
    const submission = await db
      .selectFrom('submission')
      .selectAll()
      .where('reference', '=', first!.reference)
      .executeTakeFirstOrThrow()
    const tags = (await readTags(db, [submission.id], 'pl')).get(submission.id) ?? []
    expect(tags.map((tag) => [tag.termId, tag.isMain]).toSorted()).toEqual(
      [
        [a, true],
        [b, false],
      ].toSorted(),
    )
    const after = await readResults(db, await round(), 0, 'pl')
    // What was compared stays what it was; the end of the difference stands beside it.
    expect(after.agreement).toEqual(results.agreement)
    expect(after.unresolved).toBe(0)
    expect(after.disagreements[0]?.resolution).toMatchObject({ kind: 'second', by: 'prowadzi' })
  })

  test('marked words are found again after a change of the text, or said to be gone', async () => {
    await using d = await testDatabase(target)
    const { db } = d
    const actor = await makeActor(db, 'znakuje', 'moderator')
    const area = await db.selectFrom('term').select('id').limit(1).executeTakeFirstOrThrow()
    const [row] = await addPostulates(db, [
      { termIds: [area.id], title: 'Ławki', body: 'Proszę o więcej ławek w parku.' },
    ])
    const mark = (words: string[]) =>
      markEvidence(db, row!.reference, { termId: area.id, words }, actor, FIXED_NOW)
    expect(await mark(['Więcej ŁAWEK'])).toMatchObject({ ok: true })
    expect(await mark(['więcej ławek'])).toEqual({ ok: false, refusal: 'already' })
    expect(await mark(['nie ma tych słów'])).toEqual({ ok: false, refusal: 'wordsNotFound' })
    const change = (body: string) =>
      db.updateTable('submission').set({ public_body: body }).where('id', '=', row!.id).execute()
    const found = async () => (await readEvidence(db, row!.id))[0]
    expect(await found()).toMatchObject({
      start: 9,
      end: 21,
      quote: 'więcej ławek',
      isLost: false,
    })
    await change('W parku: proszę o więcej ławek.')
    expect(await found()).toMatchObject({ start: 18, end: 30, isLost: false })
    await change('Proszę o kosze.')
    expect(await found()).toMatchObject({ isLost: true })
  })
})
