import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { openConsulted, type Consulted } from '#tests/support/consulted.ts'
import { makeInitiative } from '#tests/support/initiatives.ts'
import { readInfluence } from '../influence/read-influence.server.ts'
import { publishPosition } from '../positions/publish-position.server.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { tiePosition } from '../trace/tie-position.server.ts'
import { newInitiativeForm } from './forms.ts'
import { initiativesOfSubmissions, initiativesOfTerms } from './initiatives-of.server.ts'
import { changeMilestones } from './milestones.server.ts'
import { offeredBlocks } from './paragraphs.server.ts'
import { readInitiative } from './read-initiative.server.ts'
import { publishInitiative } from './publish-initiative.server.ts'
import { createInitiative, saveInitiative } from './save-initiative.server.ts'
import { changeTies, type TieAct } from './ties.server.ts'

async function answerAndChange(o: Consulted, reference: string): Promise<void> {
  const saved = await savePosition(
    o.db,
    null,
    {
      code: 'accepted',
      summary: 'Zgadzamy się.',
      whatChanges: null,
      whatStays: null,
      justification: 'Tak będzie jaśniej.',
      revision: null,
      unitId: null,
      references: [reference],
      exceptions: [],
      send: true,
    },
    o.strategist,
    o.context,
  )
  if (!saved.ok) throw new Error('position')
  const { id } = saved.value
  const blockId = o.document.blocks[2]?.id ?? 0
  await tiePosition(
    o.db,
    { positionId: id, versionId: o.next.versionId, blockId },
    o.admin,
    o.context,
  )
  await publishPosition(o.db, { id, revision: 1 }, o.otherStrategist, o.context)
  await o.db
    .updateTable('document_version')
    .set({ state: 'closed' })
    .where('id', '=', o.document.versionId)
    .execute()
  await o.db
    .updateTable('document_version')
    .set({ state: 'published', published_at: o.context.now })
    .where('id', '=', o.next.versionId)
    .execute()
}

describe.each(databaseTargets())('on %s', (target) => {
  test('from a voice over the changed paragraph to an initiative, and where the way stops', async () => {
    await using o = await openConsulted(target)
    const { now } = o.context
    const remark = await o.remark(2)
    const twin = await o.remark(2, { visibility: 'merged', merged_into_id: remark.id })
    expect((await readInfluence(o.db, remark.reference, 'pl'))?.stopsAt).toBe('tags')
    await answerAndChange(o, remark.reference)

    const made = await makeInitiative(o.db, true)
    const tie = (act: TieAct) => changeTies(o.db, made.id, act, o.strategist, now)
    expect(await tie({ intent: 'tieSubmissions', references: remark.reference })).toEqual({
      ok: true,
      value: 1,
    })
    const offered = await offeredBlocks(o.db, made.id)
    expect(offered.map((block) => block.number)).toEqual(['1.2'])
    const blocks = offered.map((block) => block.blockId)
    await tie({ intent: 'tieBlocks', blocks })
    // A draft leads nobody anywhere.
    expect((await initiativesOfSubmissions(o.db, [remark.id])).size).toBe(0)
    expect((await readInfluence(o.db, remark.reference, 'pl'))?.initiatives).toEqual([])

    await publishInitiative(o.db, { id: made.id, revision: 1 }, o.strategist, now)
    const influence = await readInfluence(o.db, remark.reference, 'pl')
    expect(influence).toMatchObject({
      position: { code: 'accepted' },
      paragraphs: [{ block: { number: '1.2' } }],
      initiatives: [{ id: made.id }],
      // The remark of this test has no tags, so that is where somebody owes the first step.
      stopsAt: 'tags',
      missing: { initiatives: null, indicators: { reason: 'noIndicators' } },
    })
    // A merged voice has the way of the one it went into; an unpublished one has none.
    expect(await readInfluence(o.db, twin.reference, 'pl')).toMatchObject({
      mergedFrom: twin.reference,
      voice: { reference: remark.reference },
    })
    await o.db
      .updateTable('submission')
      .set({ visibility: 'hidden' })
      .where('id', '=', remark.id)
      .execute()
    expect(await readInfluence(o.db, remark.reference, 'pl')).toBeNull()
    expect((await readInitiative(o.db, { id: made.id }, 'pl'))?.voices).toEqual([])
  })

  test('a public initiative keeps an owner and a purpose, and each change has a note', async () => {
    await using o = await openConsulted(target)
    const { now } = o.context
    const made = await makeInitiative(o.db)
    const form = newInitiativeForm.parse({
      intent: 'save',
      ...made.fields,
      areaIds: [made.fields.areaIds],
      goalIds: [],
      state: 'running',
    })
    const save = (set: object) =>
      saveInitiative(
        o.db,
        made.id,
        { ...form, revision: 1, note: 'Ruszyliśmy.', ...set },
        o.strategist,
        now,
      )
    expect(await save({ note: null })).toEqual({ ok: false, refusal: 'noteMissing' })
    expect(await save({ ownerUnitId: null })).toEqual({ ok: false, refusal: 'ownerMissing' })
    expect(await save({ areaIds: [] })).toEqual({ ok: false, refusal: 'termsMissing' })
    expect(await save({ areaIds: [999_999] })).toEqual({ ok: false, refusal: 'unknownTerm' })
    expect(await save({})).toEqual({ ok: true, value: null })
    expect(await save({ summary: 'Inny.' })).toEqual({ ok: false, refusal: 'conflict' })
    expect(await save({ revision: 2 })).toEqual({ ok: false, refusal: 'unchanged' })
    expect((await readInitiative(o.db, { slug: made.slug }, 'pl'))?.changes).toMatchObject([
      { before: 'planned', state: 'running', note: 'Ruszyliśmy.' },
    ])
    const area = form.areaIds[0] ?? 0
    expect(await initiativesOfTerms(o.db, [area])).toMatchObject([{ id: made.id }])
    const draft = await createInitiative(o.db, { ...form, ownerUnitId: null }, o.strategist, now)
    const id = draft.ok ? draft.value.id : 0
    expect(await publishInitiative(o.db, { id, revision: 1 }, o.strategist, now)).toEqual({
      ok: false,
      refusal: 'ownerMissing',
    })
    expect(await readInitiative(o.db, { slug: 'lawki-na-trasach-pieszych' }, 'pl')).toBeNull()
  })

  test('voices are tied by number once; strange and unpublished numbers are named', async () => {
    await using o = await openConsulted(target)
    const { now } = o.context
    const made = await makeInitiative(o.db)
    const remark = await o.remark(1)
    const hidden = await o.remark(1, { visibility: 'hidden' })
    const tie = (references: string) =>
      changeTies(o.db, made.id, { intent: 'tieSubmissions', references }, o.strategist, now)
    expect(await tie(`${remark.reference}, ${remark.reference}`)).toEqual({ ok: true, value: 1 })
    expect(await tie(remark.reference)).toEqual({ ok: true, value: 0 })
    expect(await tie('IK-2026-99999')).toMatchObject({ refusal: { reason: 'unknownNumbers' } })
    expect(await tie('ławka')).toMatchObject({
      refusal: { reason: 'unknownNumbers', numbers: ['ławka'] },
    })
    expect(await tie(hidden.reference)).toEqual({
      ok: false,
      refusal: { reason: 'notPublic', numbers: [hidden.reference] },
    })
    const finish = { intent: 'finishMilestone' as const, id: made.milestoneId }
    expect(
      await changeMilestones(o.db, made.id, { ...finish, doneOn: '2031-01-01' }, o.strategist, now),
    ).toEqual({ ok: false, refusal: 'inTheFuture' })
    expect(
      await changeMilestones(o.db, made.id, { ...finish, doneOn: '2026-11-02' }, o.strategist, now),
    ).toEqual({ ok: true, value: null })
  })
})

test.each([
  [{ fundingTotal: '1 900 000 zł' }, 'fundingTotal'],
  [{ fundingTotal: '12,5' }, 'fundingTotal'],
  [{ cofinancingPercent: '120' }, 'cofinancingPercent'],
  [{ startsOn: '2027', endsOn: '2026-12' }, 'endsOn'],
  [{ startsOn: 'wiosną' }, 'startsOn'],
  [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
  [{ title: ' ' }, 'title'],
])('%o is refused at its field', (bad, field) => {
  const parsed = newInitiativeForm.safeParse({
    intent: 'save',
    kind: 'pilot',
    state: 'done',
    title: 'Próba',
    summary: 'Próba czegoś.',
    areaIds: [],
    goalIds: [],
    ...bad,
  })
  expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field])
})
