import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeDocument } from '#tests/support/documents.ts'
import { addRemarks } from '#tests/support/anchored-remarks.ts'
import { makeActor } from '#tests/support/staff.ts'
import type { Target } from '#tests/support/database.ts'
import { anchorInLaterVersions } from '../anchors/move-along.server.ts'
import { placeRemark } from '../anchors/place-remark.server.ts'
import { readQueue } from '../anchors/read-queue.server.ts'
import type { BlockContent } from './block.ts'
import { editDraft } from './editing/edit-draft.server.ts'
import { decideMatch } from './matching/decide-match.server.ts'
import { seenState } from './matching/seen-state.ts'
import { moveVersion, publishVersion } from './publish-version.server.ts'
import { readBlocks, readMatchedBlocks } from './read-blocks.server.ts'
import { startDraft, writeDraft } from './write-draft.server.ts'

const AIR = 'Chcemy oddychać czystym powietrzem przez cały rok, także zimą i w nocy.'
const BUS = 'Na każdym przystanku podamy rzeczywisty czas przyjazdu, także w formie głosowej.'
const TREES = 'Posadzimy drzewa przy ulicach w centrum i zadbamy, żeby miały dość ziemi i wody.'
const STOVES = 'Do 2030 roku wymienimy w mieście 3 500 starych pieców na węgiel i drewno.'
const MORE_STOVES = STOVES.replace('3 500', '4 500')
const CONTEXT = { now: FIXED_NOW, appOrigin: 'http://localhost' }

const paragraph = (text: string): BlockContent => ({
  kind: 'paragraph',
  level: 0,
  number: null,
  text,
  spans: null,
  fileHash: null,
})

async function open(target: Target) {
  const opened = await testDatabase(target)
  const { db } = opened
  const strategist = await makeActor(db, 'strateg', 'strategist')
  const document = await makeDocument(db, [AIR, BUS, TREES, STOVES])
  const [air, bus, trees, stoves] = document.blocks
  if (!air || !bus || !trees || !stoves) throw new Error('blocks')
  const upload = (...texts: string[]) =>
    db.transaction().execute(async (trx) => {
      const made = await writeDraft(trx, document.id, texts.map(paragraph), strategist, FIXED_NOW)
      if (!made.ok) throw new Error(made.refusal)
      return made.value.versionId
    })
  const publish = async (versionId: number, note: string | null = 'Co nowego') => {
    const { revision } = await db
      .selectFrom('document_version')
      .select('revision')
      .where('id', '=', versionId)
      .executeTakeFirstOrThrow()
    return publishVersion(db, versionId, { note, revision }, strategist, CONTEXT)
  }
  const remark = (block: { id: number; text: string } | null, more = {}) =>
    addRemarks(db, { documentId: document.id, versionId: document.versionId }, [{ block, ...more }])
  const anchors = async (versionId: number) =>
    (
      await db
        .selectFrom('remark_anchor')
        .select(['state', 'block_id', 'suggested_block_id'])
        .where('version_id', '=', versionId)
        .orderBy('submission_id')
        .execute()
    ).map((row) => [row.state, row.block_id ?? row.suggested_block_id])
  return {
    db,
    strategist,
    document,
    blocks: { air, bus, trees, stoves },
    upload,
    publish,
    remark,
    anchors,
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}

describe.each(databaseTargets())('versions of a document on %s', (target) => {
  test('remarks move along: exact, changed, ended with a block, or to a person', async () => {
    await using d = await open(target)
    const { air, bus, trees } = d.blocks
    for (const block of [null, air, bus, trees]) await d.remark(block)
    const reworded = BUS.replace('podamy', 'pokażemy')
    const versionId = await d.upload(AIR, reworded, STOVES)
    const published = await d.publish(versionId)
    expect(published).toMatchObject({
      ok: true,
      value: { number: 2, moved: { exact: 2, changed: 1, orphan: 1, doubtful: 0 } },
    })
    expect(await d.anchors(versionId)).toEqual([
      ['exact', null],
      ['exact', air.id],
      ['changed', bus.id],
      ['orphan', null],
    ])
    const states = await d.db
      .selectFrom('document_version')
      .select(['number', 'state'])
      .orderBy('number')
      .execute()
    expect(states.map((row) => row.state)).toEqual(['closed', 'published'])
  })

  test('nothing is published while a person has not decided about the doubtful', async () => {
    await using d = await open(target)
    const { stoves } = d.blocks
    await d.remark(stoves)
    const versionId = await d.upload(AIR, BUS, TREES, MORE_STOVES)
    expect(await d.publish(versionId)).toEqual({ ok: false, refusal: 'doubtfulLeft' })
    const [, , , block] = await readMatchedBlocks(d.db, versionId)
    if (!block) throw new Error('block')
    expect(block).toMatchObject({ match: 'doubtful', suggestedId: stoves.id })
    const decision = {
      act: 'block',
      key: block.key,
      old: stoves.id,
      seen: seenState(block),
    } as const
    expect((await decideMatch(d.db, versionId, decision, d.strategist, FIXED_NOW)).ok).toBe(true)
    // The second of two people is told.
    expect(await decideMatch(d.db, versionId, decision, d.strategist, FIXED_NOW)).toMatchObject({
      ok: false,
    })
    expect((await d.publish(versionId)).ok).toBe(true)
    expect(await d.anchors(versionId)).toEqual([['changed', stoves.id]])
  })

  test('an old block is one new block only; a wrong match can be undone', async () => {
    await using d = await open(target)
    const { air, bus } = d.blocks
    const versionId = await d.upload(AIR, BUS, TREES, STOVES)
    const [first] = await readMatchedBlocks(d.db, versionId)
    if (!first) throw new Error('block')
    const decide = (old: number | null, seen: string, key = first.key) =>
      decideMatch(d.db, versionId, { act: 'block', key, old, seen }, d.strategist, FIXED_NOW)
    expect(await decide(bus.id, seenState(first))).toEqual({ ok: false, refusal: 'taken' })
    expect((await decide(null, seenState(first))).ok).toBe(true)
    const [now] = await readMatchedBlocks(d.db, versionId)
    expect(now?.id).not.toBe(air.id)
    expect(now?.match).toBe('person')
    const ending = { act: 'ending', old: air.id, into: now?.key ?? null } as const
    await d.remark(air)
    expect((await decideMatch(d.db, versionId, ending, d.strategist, FIXED_NOW)).ok).toBe(true)
    await d.publish(versionId)
    expect(await d.anchors(versionId)).toEqual([['placed', now?.id]])
  })

  test('editing keeps the ids: split, join, move, delete', async () => {
    await using d = await open(target)
    const { air, bus, trees, stoves } = d.blocks
    for (const block of [air, bus, trees, stoves]) await d.remark(block)
    const made = await d.db
      .transaction()
      .execute((trx) => startDraft(trx, d.document.id, d.strategist, FIXED_NOW))
    if (!made.ok) throw new Error(made.refusal)
    const { versionId } = made.value
    let revision = 1
    const edit = async (input: Parameters<typeof editDraft>[2]['edits'][number]) => {
      const done = await editDraft(
        d.db,
        versionId,
        { edits: [input], revision },
        d.strategist,
        FIXED_NOW,
      )
      if (!done.ok) throw new Error(done.refusal.reason)
      revision = done.value.revision
    }
    const save = { act: 'save', kind: 'paragraph', level: 0 } as const
    await edit({ ...save, key: air.key, text: 'Pierwsza część.\n\nDruga część.' })
    await edit({ act: 'join', key: bus.key })
    await edit({ act: 'move', key: stoves.key, to: { after: null } })
    const blocks = await readBlocks(d.db, versionId)
    expect(blocks.map((block) => block.text)).toEqual([
      STOVES,
      'Pierwsza część.',
      'Druga część.',
      `${BUS} ${TREES}`,
    ])
    expect([blocks[0]?.id, blocks[1]?.id, blocks[3]?.id]).toEqual([stoves.id, air.id, bus.id])
    await edit({ act: 'delete', key: stoves.key })
    expect((await d.publish(versionId)).ok).toBe(true)
    expect(await d.anchors(versionId)).toEqual([
      ['changed', air.id],
      ['changed', bus.id],
      ['placed', bus.id],
      // Whoever deletes words has not said what becomes of the remarks to them.
      ['orphan', null],
    ])
  })

  test('what went into a block that is then deleted waits for a person too', async () => {
    await using d = await open(target)
    const { bus, trees } = d.blocks
    for (const block of [bus, trees]) await d.remark(block)
    const made = await d.db
      .transaction()
      .execute((trx) => startDraft(trx, d.document.id, d.strategist, FIXED_NOW))
    if (!made.ok) throw new Error(made.refusal)
    const { versionId } = made.value
    for (const [index, act] of (['join', 'delete'] as const).entries()) {
      const input = { edits: [{ act, key: bus.key }], revision: index + 1 }
      expect((await editDraft(d.db, versionId, input, d.strategist, FIXED_NOW)).ok).toBe(true)
    }
    expect((await d.publish(versionId)).ok).toBe(true)
    expect(await d.anchors(versionId)).toEqual([
      ['orphan', null],
      ['orphan', null],
    ])
  })

  test('two editors: the second is told of the same block only', async () => {
    await using d = await open(target)
    const { air, bus } = d.blocks
    const made = await d.db
      .transaction()
      .execute((trx) => startDraft(trx, d.document.id, d.strategist, FIXED_NOW))
    if (!made.ok) throw new Error(made.refusal)
    const { versionId } = made.value
    const save = (key: string, text: string, revision: number) =>
      editDraft(
        d.db,
        versionId,
        { edits: [{ act: 'save', key, text, kind: 'paragraph', level: 0 }], revision },
        d.strategist,
        FIXED_NOW,
      )
    expect((await save(air.key, 'Pierwsza osoba.', 1)).ok).toBe(true)
    expect((await save(bus.key, 'Druga osoba, inny akapit.', 1)).ok).toBe(true)
    expect(await save(air.key, 'Druga osoba, ten sam akapit.', 1)).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict', changes: [{ act: 'save', who: 'strateg' }] },
    })
    const [first] = await readBlocks(d.db, versionId)
    expect(first?.text).toBe('Pierwsza osoba.')
  })

  test('a published version never changes, whoever tries', async () => {
    await using d = await open(target)
    const { versionId } = d.document
    const save = {
      act: 'save',
      key: d.blocks.air.key,
      text: 'Inaczej.',
      kind: 'paragraph',
      level: 0,
    } as const
    expect(
      await editDraft(d.db, versionId, { edits: [save], revision: 1 }, d.strategist, FIXED_NOW),
    ).toEqual({ ok: false, refusal: { reason: 'wrongState' } })
    const change = d.db
      .updateTable('block_version')
      .set({ text: 'Inaczej.' })
      .where('version_id', '=', versionId)
    await expect(change.execute()).rejects.toThrow(/does? not change|do not change/)
    const remove = d.db.deleteFrom('block_version').where('version_id', '=', versionId)
    await expect(remove.execute()).rejects.toThrow()
    const version = d.db.updateTable('document_version').where('id', '=', versionId)
    await expect(version.set({ state: 'draft' }).execute()).rejects.toThrow()
    await expect(
      d.db.deleteFrom('document_version').where('id', '=', versionId).execute(),
    ).rejects.toThrow()
  })

  test('from the second version on, people are told what is new; a draft can be thrown away', async () => {
    await using d = await open(target)
    const versionId = await d.upload(AIR)
    expect(await d.publish(versionId, null)).toEqual({ ok: false, refusal: 'noteMissing' })
    await d.db.deleteFrom('document_version').where('id', '=', versionId).execute()
    expect(await readBlocks(d.db, versionId)).toEqual([])
  })

  test('only the newest version is closed, opened again and made final', async () => {
    await using d = await open(target)
    const first = d.document.versionId
    const act = (id: number, event: 'closed' | 'reopened' | 'finalised') =>
      moveVersion(d.db, id, event, d.strategist, FIXED_NOW)
    expect((await act(first, 'closed')).ok).toBe(true)
    expect((await act(first, 'reopened')).ok).toBe(true)
    const second = await d.upload(AIR, BUS)
    await d.publish(second)
    expect(await act(first, 'reopened')).toEqual({ ok: false, refusal: 'notNewest' })
    expect((await act(second, 'finalised')).ok).toBe(true)
    expect(await act(second, 'reopened')).toEqual({ ok: false, refusal: 'wrongState' })
  })

  test('a person places what waits; its author reads where; the next version keeps it', async () => {
    await using d = await open(target)
    const [orphan] = await d.remark(d.blocks.trees)
    const versionId = await d.upload(AIR, BUS, STOVES)
    await d.publish(versionId)
    const queue = await readQueue(d.db, d.document.id, null)
    expect(queue).toMatchObject({ waiting: 1, remarks: [{ state: 'orphan', quotedText: TREES }] })
    const place = (to: { key: string } | { reason: string }, seen: 'orphan' | 'placed') =>
      placeRemark(
        d.db,
        d.document.id,
        { reference: orphan?.reference ?? '', seen, to },
        d.strategist,
        FIXED_NOW,
      )
    expect(await place({ key: 'nie-ma' }, 'orphan')).toEqual({ ok: false, refusal: 'unknownPlace' })
    expect((await place({ key: d.blocks.air.key }, 'orphan')).ok).toBe(true)
    expect(await place({ reason: 'Nie ma już tego zdania.' }, 'orphan')).toEqual({
      ok: false,
      refusal: 'conflict',
    })
    const event = await d.db
      .selectFrom('submission_event')
      .select(['type', 'audience', 'actor_id'])
      .where('submission_id', '=', orphan?.id ?? 0)
      .execute()
    expect(event).toEqual([{ type: 'placed', audience: 'public', actor_id: 'strateg' }])
    const third = await d.upload(AIR, BUS)
    await d.publish(third)
    expect(await d.anchors(third)).toEqual([['placed', d.blocks.air.id]])
  })

  test('a remark entered late to an old version catches up', async () => {
    await using d = await open(target)
    const versionId = await d.upload(AIR, TREES, STOVES)
    await d.publish(versionId)
    const [late] = await d.remark(d.blocks.bus)
    await d.db.transaction().execute((trx) => anchorInLaterVersions(trx, late?.id ?? 0, FIXED_NOW))
    expect(await d.anchors(versionId)).toEqual([['orphan', null]])
  })

  test('words that somebody chose: gone elsewhere, for a person', async () => {
    await using d = await open(target)
    const { air } = d.blocks
    await d.remark(air, { selectedText: 'także zimą i w nocy' })
    const made = await d.db
      .transaction()
      .execute((trx) => startDraft(trx, d.document.id, d.strategist, FIXED_NOW))
    if (!made.ok) throw new Error(made.refusal)
    const { versionId } = made.value
    const text =
      'Chcemy oddychać czystym powietrzem przez cały rok.\n\nTakże zimą i w nocy, także zimą i w nocy.'
    const edit = { act: 'save', key: air.key, text, kind: 'paragraph', level: 0 } as const
    await editDraft(d.db, versionId, { edits: [edit], revision: 1 }, d.strategist, FIXED_NOW)
    await d.publish(versionId)
    const blocks = await readBlocks(d.db, versionId)
    expect(await d.anchors(versionId)).toEqual([['doubtful', blocks[1]?.id]])
  })
})
