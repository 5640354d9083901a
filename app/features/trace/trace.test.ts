import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { openConsulted, REWORDED, type Consulted } from '#tests/support/consulted.ts'
import type { PositionCode } from '#db/schema.ts'
import type { PositionException } from '../positions/exception.ts'
import { publishPosition } from '../positions/publish-position.server.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { withdrawPosition } from '../positions/withdraw-position.server.ts'
import { readTracePanel } from './read-trace-panel.server.ts'
import { reflectVersion } from './reflect-version.server.ts'
import { tiePosition, untiePosition } from './tie-position.server.ts'
import { traceOfSubmission } from './trace-of-submission.server.ts'
import { makeVersion } from '#tests/support/documents.ts'
import { tracesOfVersion } from './traces-of-version.server.ts'

async function save(
  o: Consulted,
  references: string[],
  code: PositionCode = 'accepted',
  exceptions: PositionException[] = [],
) {
  const draft = {
    code,
    summary: 'Zgadzamy się.',
    whatChanges: null,
    whatStays: null,
    justification: 'Tak będzie jaśniej.',
    revision: null,
    unitId: null,
    references,
    exceptions,
    send: true,
  }
  const saved = await savePosition(o.db, null, draft, o.strategist, o.context)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return saved.value.id
}

const publish = (o: Consulted, id: number) =>
  publishPosition(o.db, { id, revision: 1 }, o.otherStrategist, o.context)

const tie = (o: Consulted, positionId: number, blockId: number) =>
  tiePosition(o.db, { positionId, versionId: o.next.versionId, blockId }, o.admin, o.context)

/** As publishing a version does: its state moves, then everything tied to it is reflected. */
function publishVersion(o: Consulted) {
  return o.db.transaction().execute(async (trx) => {
    await trx
      .updateTable('document_version')
      .set({ state: 'closed' })
      .where('id', '=', o.document.versionId)
      .execute()
    await trx
      .updateTable('document_version')
      .set({ state: 'published', published_at: o.context.now })
      .where('id', '=', o.next.versionId)
      .execute()
    return reflectVersion(trx, o.next.versionId, o.strategist, o.context)
  })
}

describe.each(databaseTargets())('on %s', (target) => {
  test('a version published after the answer reflects it, and names the sentence to its author', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(2)
    const id = await save(o, [remark.reference])
    await publish(o, id)
    expect(await tie(o, id, o.document.blocks[2]!.id)).toEqual({
      ok: true,
      value: { reflected: 0 },
    })
    expect(await traceOfSubmission(o.db, remark.id)).toEqual([])
    expect(await publishVersion(o)).toEqual({ reflected: 1 })
    expect((await o.read(remark.reference)).handling).toBe('reflected')
    const event = (await o.events(remark.reference)).at(-1)
    expect(event).toMatchObject({ type: 'reflected', audience: 'public' })
    expect(event?.reason).toContain(`wersja 2, punkt 1.2: „${REWORDED}”`)
    expect(JSON.parse(event?.data ?? '{}')).toMatchObject({
      versionId: o.next.versionId,
      blockIds: [o.document.blocks[2]!.id],
    })
    const mail = await o.db
      .selectFrom('outbox')
      .select('body')
      .where('kind', '=', 'reflected')
      .executeTakeFirst()
    expect(mail?.body).toContain(REWORDED)
    expect(await traceOfSubmission(o.db, remark.id)).toMatchObject([
      { versionNumber: 2, versionBefore: 1, before: 'Dane podajemy regularnie.', after: REWORDED },
    ])
    const traces = await tracesOfVersion(o.db, o.next.versionId)
    expect(traces.get(o.document.blocks[2]!.id)).toMatchObject([
      { reference: remark.reference, kind: 'remark', code: 'accepted' },
    ])
    const third = await makeVersion(o.db, o.document.id, 3, 'closed', '2026-11-20T09:00:00.000Z')
    expect(await tracesOfVersion(o.db, third)).toEqual(traces)
    expect((await tracesOfVersion(o.db, third, 2)).size).toBe(0)
    expect((await tracesOfVersion(o.db, o.document.versionId)).size).toBe(0)
  })

  test('an answer published after the version is reflected at once; twice tells nobody twice', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(2)
    const id = await save(o, [remark.reference])
    await tie(o, id, o.document.blocks[2]!.id)
    expect(await publishVersion(o)).toEqual({ reflected: 0 })
    expect((await tracesOfVersion(o.db, o.next.versionId)).size).toBe(0)
    await publish(o, id)
    expect((await o.read(remark.reference)).handling).toBe('reflected')
    expect((await o.letters()).filter((letter) => letter.startsWith('reflected'))).toHaveLength(1)
    await tie(o, id, o.next.newBlockId)
    expect((await o.letters()).filter((letter) => letter.startsWith('reflected'))).toHaveLength(1)
  })

  test('only what promised other words is reflected: not the rejected, not the exception', async () => {
    await using o = await openConsulted(target)
    const yes = await o.remark(2)
    const no = await o.remark(2)
    const other = await o.remark(2)
    const exception = { reference: no.reference, code: 'rejected' as const, text: 'Nie tutaj.' }
    const id = await save(o, [yes.reference, no.reference], 'accepted_in_part', [exception])
    const rejected = await save(o, [other.reference], 'rejected')
    for (const each of [id, rejected]) {
      await publish(o, each)
      await tie(o, each, o.document.blocks[2]!.id)
    }
    expect(await publishVersion(o)).toEqual({ reflected: 1 })
    expect((await o.read(no.reference)).handling).toBe('answered')
    expect((await o.read(other.reference)).handling).toBe('answered')
    expect(await traceOfSubmission(o.db, no.id)).toEqual([])
    const traces = await tracesOfVersion(o.db, o.next.versionId)
    expect([...traces.values()].flat().map((trace) => trace.reference)).toEqual([yes.reference])
  })

  test('words taken out and words put in are a trace too; a merged remark has that of its target', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(3)
    const twin = await o.remark(3, { visibility: 'merged', merged_into_id: remark.id })
    const id = await save(o, [remark.reference])
    await publish(o, id)
    await tie(o, id, o.document.blocks[3]!.id)
    await tie(o, id, o.next.newBlockId)
    expect(await publishVersion(o)).toEqual({ reflected: 1 })
    const changes = await traceOfSubmission(o.db, twin.id)
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['Zapis zbędny.', null],
      [null, 'Sadzimy drzewa.'],
    ])
    const twinEvent = (await o.events(twin.reference)).at(-1)
    expect(twinEvent).toMatchObject({ type: 'reflected', audience: 'author' })
    expect(twinEvent?.reason).toContain('wykreślono „Zapis zbędny.”')
  })

  test('a withdrawn answer changed nothing any more', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(2)
    const id = await save(o, [remark.reference])
    await publish(o, id)
    await tie(o, id, o.document.blocks[2]!.id)
    await publishVersion(o)
    const seen = { id, revision: 2 }
    await withdrawPosition(o.db, seen, 'Pomyłka.', o.admin, o.context)
    expect((await o.read(remark.reference)).handling).toBe('in_analysis')
    expect(await traceOfSubmission(o.db, remark.id)).toEqual([])
    expect((await tracesOfVersion(o.db, o.next.versionId)).size).toBe(0)
  })

  test('ties are made by the strategy team, to places of the version, and can be taken back', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(2)
    const id = await save(o, [remark.reference])
    const place = { positionId: id, versionId: o.next.versionId, blockId: o.document.blocks[2]!.id }
    const byOfficer = await tiePosition(o.db, place, o.officer, o.context)
    expect(byOfficer).toMatchObject({ ok: false, refusal: { reason: 'notAllowed' } })
    const nowhere = await tiePosition(o.db, { ...place, blockId: 99_999 }, o.admin, o.context)
    expect(nowhere).toMatchObject({ ok: false, refusal: { reason: 'unknownPlace' } })
    await tiePosition(o.db, place, o.admin, o.context)
    const again = await tiePosition(o.db, place, o.admin, o.context)
    expect(again.ok).toBe(true)
    expect((await untiePosition(o.db, place, o.admin, o.context)).ok).toBe(true)
    expect((await untiePosition(o.db, place, o.admin, o.context)).ok).toBe(false)
  })

  test('the panel offers newer versions, first the places of the remarks, then what is looked for', async () => {
    await using o = await openConsulted(target)
    const remark = await o.remark(2)
    const id = await save(o, [remark.reference])
    const panel = await readTracePanel(o.db, id, new URLSearchParams())
    expect(panel.versions).toMatchObject([{ number: 2, state: 'draft' }])
    expect(panel.found.map((place) => place.number)).toEqual(['1.2'])
    expect(panel.found[0]).toMatchObject({ isChanged: true, isTied: false })
    const found = async (slowa: string) => {
      const { found: places } = await readTracePanel(o.db, id, new URLSearchParams({ slowa }))
      return places.map((place) => place.blockId)
    }
    expect(await found('zbędny')).toEqual([o.document.blocks[3]!.id])
    expect(await found('1.1')).toEqual([o.document.blocks[1]!.id])
    expect(await found('SADZIMY')).toEqual([o.next.newBlockId])
    await tie(o, id, o.document.blocks[2]!.id)
    const after = await readTracePanel(o.db, id, new URLSearchParams())
    expect(after.tied).toMatchObject([{ number: '1.2', isPublic: false }])
    expect(after.found[0]?.isTied).toBe(true)
  })
})
