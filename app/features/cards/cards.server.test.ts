import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAccount } from '#tests/support/accounts.ts'
import {
  databaseTargets,
  FIXED_NOW,
  testDatabase,
  type TestDatabase,
} from '#tests/support/database.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import type { Database } from '#db/open.server.ts'
import { makeHallTables } from '../seating/hall-tables.server.ts'
import { NO_FILTERS } from '../staff-register/staff-filters.ts'
import { staffRegister } from '../staff-register/staff-conditions.server.ts'
import { originOf, readCardBackground } from './card-origin.server.ts'
import { closeSession } from './close-session.server.ts'
import { reopenCard } from './desk/cards-act.server.ts'
import { addGroup, groupCards } from './desk/group-cards.server.ts'
import { mergeCards } from './desk/merge-cards.server.ts'
import { dropCards, setHandDots } from './desk/sort-cards.server.ts'
import { dotsOf, setDot } from './dots.server.ts'
import { readSessionCards } from './read-cards.server.ts'
import { sayWord, setReady } from './words.server.ts'
import { editCard, writeCard } from './write-card.server.ts'

const CONTEXT = { now: FIXED_NOW, secret: 's'.repeat(32), appOrigin: 'https://idea.example' }
const TEXT = 'Ławka co dwieście metrów, z podłokietnikiem.'

async function hall(db: Database) {
  const { sessionId } = await makeWorkshop(db, { startsAt: '2026-11-23T08:00:00.000Z' })
  const [table, other] = await makeHallTables(db, sessionId, 2)
  if (!table || !other) throw new Error('no tables')
  const write = (text = TEXT, more: { id?: string; tableId?: number } = {}) => {
    const card = { id: randomUUID(), tableId: table.id, areaId: null, agree: 6, differ: 1, ...more }
    const entry = { ...card, text, sessionId, writtenBy: null, writtenAt: FIXED_NOW }
    return db.transaction().execute((trx) => writeCard(trx, entry, FIXED_NOW))
  }
  const written = async (text?: string, more?: { tableId?: number }) => {
    const card = await write(text, more)
    if (!card.ok) throw new Error(card.refusal)
    return card.value
  }
  const edit = (id: string, revision: number, text: string, tableId: number | null = table.id) => {
    const change = { id, sessionId, tableId, revision, text, areaId: null, agree: 6, differ: 1 }
    return db
      .transaction()
      .execute((trx) => editCard(trx, { ...change, writtenBy: null }, FIXED_NOW))
  }
  const { id: actorId } = await addAccount(db)
  const by = { sessionId, actorId, now: FIXED_NOW }
  return { sessionId, table, other, write, written, edit, by }
}

describe.each(databaseTargets())('cards on %s', (target) => {
  let d: TestDatabase
  beforeAll(async () => {
    d = await testDatabase(target)
  })
  afterAll(() => d[Symbol.asyncDispose]())

  test('a card is written once, numbered without a gap, however many write at once', async () => {
    const at = await hall(d.db)
    const ids = Array.from({ length: 12 }, () => randomUUID())
    const results = await Promise.all([...ids, ...ids].map((id) => at.write(TEXT, { id })))
    expect(results.every((result) => result.ok)).toBe(true)
    const cards = await readSessionCards(d.db, at.sessionId)
    expect(cards.map((card) => card.sign)).toEqual(ids.map((_, index) => `W-1.${index + 1}`))
    const elsewhere = await at.write(TEXT, { id: ids[0], tableId: at.other.id })
    expect(elsewhere, 'the id of another table is no way to its card').toEqual({
      ok: false,
      refusal: 'idUsed',
    })
  })

  test('two people correct one card: the second text is kept beside it, once, and not taken', async () => {
    const at = await hall(d.db)
    const { id } = await at.written()
    expect(await at.edit(id, 1, 'Pierwsza poprawka kartki.')).toMatchObject({ ok: true })
    for (let time = 0; time < 2; time++) {
      const late = await at.edit(id, 1, 'Druga poprawka kartki.')
      expect(late).toEqual({ ok: false, refusal: 'changed' })
    }
    expect(
      await at.edit(id, 1, 'Pierwsza poprawka kartki.'),
      'the same text is none',
    ).toMatchObject({
      ok: true,
    })
    expect(await at.edit(id, 2, 'Cudza poprawka.', at.other.id)).toEqual({
      ok: false,
      refusal: 'notFound',
    })
    const versions = await d.db
      .selectFrom('card_version')
      .selectAll()
      .where('card_id', '=', id)
      .orderBy('revision')
      .execute()
    expect(versions.map(({ revision, text }) => [revision, text])).toEqual([
      [-1, 'Druga poprawka kartki.'],
      [1, TEXT],
      [2, 'Pierwsza poprawka kartki.'],
    ])
  })

  test('other words than those that a table confirmed are confirmed again', async () => {
    const at = await hall(d.db)
    const { id } = await at.written()
    const isReady = async () => {
      const table = await d.db
        .selectFrom('hall_table')
        .select('ready_at')
        .where('id', '=', at.table.id)
        .executeTakeFirstOrThrow()
      return table.ready_at !== null
    }
    await setReady(d.db, at.table, true, FIXED_NOW)
    expect(await isReady()).toBe(true)
    await at.edit(id, 1, 'Inny tekst tej kartki.')
    expect(await isReady()).toBe(false)
  })

  test('dots are counted exactly, in parallel too, and come back when taken', async () => {
    const at = await hall(d.db)
    const cards = await Promise.all(Array.from({ length: 8 }, () => at.written()))
    const voter = { sessionId: at.sessionId, voterKey: 'ktoś' }
    const dot = (cardId: string, give = true) =>
      setDot(d.db, voter, { cardId, give, dotsEach: 3 }, FIXED_NOW)
    const given = await Promise.all([...cards, ...cards].map(({ id }) => dot(id)))
    expect(given.filter((each) => each.ok).length).toBeGreaterThanOrEqual(3)
    const own = () => dotsOf(d.db, voter)
    const first = await own()
    expect(first).toHaveLength(3)
    const free = cards.find(({ id }) => !first.includes(id))
    expect(await dot(free?.id ?? '')).toEqual({ ok: false, refusal: 'noDots' })
    expect(await dot(first[0] ?? '', false)).toEqual({ ok: true, value: { left: 1 } })
    expect(await dot(free?.id ?? '')).toEqual({ ok: true, value: { left: 0 } })
  })

  test('merged cards count each person once, stand alone again, and are not dropped unseen', async () => {
    const at = await hall(d.db)
    const [a, b, c] = [await at.written(), await at.written(), await at.written()]
    for (const [voterKey, ids] of [
      ['jedna', [a.id, b.id]],
      ['druga', [b.id]],
    ] as const) {
      for (const cardId of ids) {
        const voter = { sessionId: at.sessionId, voterKey }
        await setDot(d.db, voter, { cardId, give: true, dotsEach: 3 }, FIXED_NOW)
      }
    }
    await setHandDots(d.db, at.by, b.id, 4)
    expect(await mergeCards(d.db, at.by, [a.id])).toEqual({ ok: false, refusal: 'twoCards' })
    expect(await mergeCards(d.db, at.by, [a.id, b.id])).toMatchObject({ ok: true })
    const countOf = async (id: string) =>
      (await readSessionCards(d.db, at.sessionId)).find((card) => card.id === id)?.dots
    expect(await countOf(a.id)).toBe(2 + 4)
    expect(await dropCards(d.db, at.by, [a.id], 'powtórzenie')).toMatchObject({ ok: false })
    expect(await mergeCards(d.db, at.by, [c.id, a.id]), 'no chains').toMatchObject({ ok: true })
    const merged = (await readSessionCards(d.db, at.sessionId)).map((card) => card.mergedInto)
    expect(merged.filter((into) => into === c.id)).toHaveLength(2)
    expect(await reopenCard(d.db, at.by, a.id, 'merged')).toMatchObject({ ok: true })
    expect(await dropCards(d.db, at.by, [a.id], 'powtórzenie')).toMatchObject({ ok: true })
    expect(await at.edit(a.id, 1, 'Poprawka zdjętej kartki.')).toMatchObject({
      refusal: 'wrongState',
    })
    expect(await reopenCard(d.db, at.by, a.id, 'dropped')).toMatchObject({ ok: true })
  })

  test('a group is of its session only', async () => {
    const [at, elsewhere] = [await hall(d.db), await hall(d.db)]
    const { id } = await at.written()
    await addGroup(d.db, elsewhere.by, 'Cudza')
    const group = await d.db
      .selectFrom('card_group')
      .select('id')
      .where('session_id', '=', elsewhere.sessionId)
      .executeTakeFirstOrThrow()
    const put = { ids: [id], groupId: group.id, title: null }
    expect(await groupCards(d.db, at.by, put)).toEqual({ ok: false, refusal: 'notFound' })
    expect(await groupCards(d.db, elsewhere.by, put)).toEqual({ ok: false, refusal: 'notFound' })
    const fresh = { ids: [id], groupId: null, title: 'Chodniki' }
    expect(await groupCards(d.db, at.by, fresh)).toEqual({ ok: true, value: { count: 1 } })
    expect((await readSessionCards(d.db, at.sessionId))[0]?.groupId).not.toBeNull()
  })

  test('closing makes each kept card one postulate, pressed twice at once too; then nothing changes', async () => {
    const at = await hall(d.db)
    const kept = await at.written(`${TEXT} `.repeat(4).trim())
    const part = await at.written('Ławki częściej niż dziś, z oparciem.', { tableId: at.other.id })
    const dropped = await at.written('Ta kartka jest pomyłką.')
    const open = await at.written('Krawężnik na peronie jest za wysoki.')
    await mergeCards(d.db, at.by, [kept.id, part.id])
    await dropCards(d.db, at.by, [dropped.id], 'pomyłka')
    await setHandDots(d.db, at.by, kept.id, 4)
    const close = () =>
      closeSession(d.db, { sessionId: at.sessionId, actorId: at.by.actorId }, CONTEXT)
    const elsewhere = await hall(d.db)
    await elsewhere.written('Kartka z innego warsztatu.')
    const otherDay = { sessionId: elsewhere.sessionId, actorId: at.by.actorId }
    const other = await closeSession(d.db, otherDay, CONTEXT)
    const [one, two] = await Promise.all([close(), close()])
    const again = await close()
    if (!one.ok || !two.ok || !again.ok) throw new Error('refused')
    expect(one.value.references).toEqual(two.value.references)
    expect([one, two, again].filter((each) => !each.value.repeated)).toHaveLength(1)
    const rows = await d.db.selectFrom('submission').selectAll().orderBy('id').execute()
    expect(rows.shift()?.reference).toBe(other.ok && other.value.references[0])
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      kind: 'postulate',
      channel: 'workshop',
      visibility: 'awaiting',
      received_at: FIXED_NOW,
      entered_by: at.by.actorId,
      original_body: `${TEXT} `.repeat(4).trim(),
    })
    expect(rows[0]?.original_title.length).toBeLessThanOrEqual(101)
    expect(again.value.references).toEqual(rows.map((row) => row.reference))
    const refused = { ok: false, refusal: 'closed' }
    expect(await at.write()).toEqual(refused)
    expect(await at.edit(open.id, 1, 'Za późno na poprawkę.')).toEqual(refused)
    expect(await reopenCard(d.db, at.by, dropped.id, 'dropped')).toEqual(refused)
    const voter = { sessionId: at.sessionId, voterKey: 'ktoś' }
    expect(
      await setDot(d.db, voter, { cardId: open.id, give: true, dotsEach: 3 }, FIXED_NOW),
    ).toEqual(refused)

    const { workshop_id: workshopId } = await d.db
      .selectFrom('workshop_session')
      .select('workshop_id')
      .where('id', '=', at.sessionId)
      .executeTakeFirstOrThrow()
    const workshop = { id: workshopId, slug: '', title: '' }
    const listed = await staffRegister(d.db, { ...NO_FILTERS, workshop }, FIXED_NOW)
      .select('submission.id')
      .execute()
    expect(listed.map((row) => row.id).sort()).toEqual(rows.map((row) => row.id).sort())

    const word = { cardId: kept.id, isMeant: false, note: 'Chodziło o przystanki.' }
    await sayWord(d.db, { tableId: at.table.id, voterKey: 'ktoś' }, word, FIXED_NOW)
    const id = rows[0]?.id ?? 0
    expect((await originOf(d.db, [id])).get(id)).toMatchObject({
      table: 1,
      sign: 'W-1.1',
      agree: 6,
      differ: 1,
      dots: 4,
      merged: 1,
    })
    expect(await readCardBackground(d.db, id)).toMatchObject({
      merged: [{ sign: 'W-2.1' }],
      notQuite: 1,
      notes: ['Chodziło o przystanki.'],
    })
  })

  test('a day that has not come is not closed', async () => {
    const at = await hall(d.db)
    const before = { ...CONTEXT, now: '2026-11-22T12:00:00.000Z' }
    expect(
      await closeSession(d.db, { sessionId: at.sessionId, actorId: at.by.actorId }, before),
    ).toEqual({ ok: false, refusal: 'notYet' })
  })
})
