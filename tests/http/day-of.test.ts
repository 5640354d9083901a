import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import type { ActionAnswer } from '#app/features/hall/action-answer.ts'
import type { DayState } from '#app/features/hall/day-state.ts'
import { addPerson, batchOf, dayAction } from '#tests/support/hall.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const MINUTE = 60_000

describe.each(databaseTargets())('the day of a workshop on %s', (target) => {
  let server: TestServer
  let db: Database
  let organizer: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    db = server.db
    organizer = await server.signIn('organizer')
  })
  afterAll(() => server.stop())

  const now = () => Date.parse(server.clock.now())
  const ago = (minutes: number) => new Date(now() - minutes * MINUTE).toISOString()

  async function day(capacity = 10) {
    // An hour ago: the whole of it is on a day that has begun.
    const made = await makeWorkshop(db, { startsAt: ago(60), capacity })
    const path = `/panel/warsztaty/${made.id}/dzien/1`
    return { ...made, path, sync: `${path}/dane` }
  }
  async function send(path: string, actions: readonly object[], browser = organizer) {
    const response = await browser.post(path, batchOf(actions))
    expect(response.status, await response.clone().text()).toBe(200)
    return (await response.json()) as { answers: ActionAnswer[]; state: DayState }
  }
  const checkIn = (registrationId: number, at: string, reason: string | null = null) =>
    dayAction('check_in', { registrationId, by: 'name', reason }, at)
  const row = (id: number) =>
    db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const session = (id: number) =>
    db.selectFrom('workshop_session').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  test('a batch sent again changes nothing and is answered the same', async () => {
    const { sync, sessionId } = await day()
    const { id } = await addPerson(db, sessionId)
    const [table] = await db
      .insertInto('hall_table')
      .values({ session_id: sessionId, number: 1, code: randomUUID() })
      .returning('id')
      .execute()
    const card = {
      cardId: randomUUID(),
      tableId: table?.id ?? 0,
      text: 'Ławka co 200 metrów.',
      areaId: null,
      agree: 4,
      differ: 1,
    }
    const actions = [
      checkIn(id, ago(30)),
      dayAction('walk_in', { name: null, reason: null }, ago(29)),
      dayAction('card', card, ago(5)),
    ]
    const first = await send(sync, actions)
    expect(first.answers.map(({ outcome, note }) => [outcome, note])).toEqual([
      ['applied', null],
      ['applied', null],
      ['applied', null],
    ])
    const again = await Promise.all([1, 2, 3].map(() => send(sync, actions)))
    for (const { answers } of again) expect(answers).toEqual(first.answers)
    expect(again[0]?.state.people.map(({ cameAt }) => cameAt)).toEqual(
      actions.slice(0, 2).map(({ happenedAt }) => happenedAt),
    )
    expect(again[0]?.state.cards.map(({ text }) => text)).toEqual([card.text])
    expect((await session(sessionId)).taken).toBe(2)
    const log = await db
      .selectFrom('audit_entry')
      .select(['details'])
      .where('action', '=', 'hall.synced')
      .where('object_id', '=', String(sessionId))
      .execute()
    expect(log.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { checkIns: 1, walkIns: 1, cardsWritten: 1 },
    ])
  })

  test('two devices, one person: the earlier time, and an undo spares a later check-in', async () => {
    const { sync, sessionId } = await day()
    const { id } = await addPerson(db, sessionId)
    const early = checkIn(id, ago(40))
    const late = checkIn(id, ago(20))
    await send(sync, [late])
    const second = await send(sync, [early])
    expect(second.answers[0]).toMatchObject({ outcome: 'applied', note: 'twice' })
    expect((await row(id)).came_at).toBe(early.happenedAt)
    await send(sync, [dayAction('undo_check_in', { registrationId: id }, ago(30))])
    expect((await row(id)).came_at).toBe(late.happenedAt)
    await send(sync, [dayAction('undo_check_in', { registrationId: id }, ago(10))])
    expect(await row(id)).toMatchObject({ came_at: null, came_by: null, status: 'confirmed' })
  })

  test('a clock that cannot be right is not believed', async () => {
    const { sync, sessionId } = await day()
    const future = await addPerson(db, sessionId)
    const past = await addPerson(db, sessionId)
    await send(sync, [checkIn(future.id, ago(-6)), checkIn(past.id, ago(3 * 1_440))])
    for (const { id } of [future, past]) {
      const { came_at } = await row(id)
      expect(Math.abs(Date.parse(came_at ?? '') - now())).toBeLessThan(MINUTE)
    }
  })

  test('who cancelled meanwhile is let in and shown; an undo takes the seat back', async () => {
    const { sync, sessionId } = await day(1)
    await addPerson(db, sessionId)
    const gone = await addPerson(db, sessionId, { status: 'cancelled', ended_by: 'person' })
    const told = await send(sync, [checkIn(gone.id, ago(5))])
    expect(told.answers[0]).toMatchObject({ outcome: 'conflict', note: 'cancelledMeanwhile' })
    expect((await row(gone.id)).status).toBe('confirmed')
    expect(await session(sessionId)).toMatchObject({ taken: 2, extra: 1 })
    await send(sync, [dayAction('undo_check_in', { registrationId: gone.id }, ago(1))])
    expect((await row(gone.id)).status).toBe('cancelled')
    expect(await session(sessionId)).toMatchObject({ taken: 1, extra: 0 })
  })

  test('from the waiting list with a reason only, over the capacity counted and taken back', async () => {
    const { sync, sessionId } = await day(1)
    await addPerson(db, sessionId)
    const waiting = await addPerson(db, sessionId, { status: 'waitlisted', confirmed_at: null })
    const bare = await send(sync, [checkIn(waiting.id, ago(5))])
    expect(bare.answers[0]).toMatchObject({ outcome: 'refused', note: 'noReason' })
    expect((await row(waiting.id)).status).toBe('waitlisted')
    const told = await send(sync, [checkIn(waiting.id, ago(4), 'Dostawiamy krzesło')])
    expect(told.answers[0]).toMatchObject({ outcome: 'applied', note: 'overCapacity' })
    expect(await row(waiting.id)).toMatchObject({
      status: 'confirmed',
      over_capacity_reason: 'Dostawiamy krzesło',
    })
    expect(await session(sessionId)).toMatchObject({ taken: 2, extra: 1 })
    await send(sync, [dayAction('undo_check_in', { registrationId: waiting.id }, ago(1))])
    expect(await row(waiting.id)).toMatchObject({
      status: 'waitlisted',
      over_capacity_reason: null,
    })
    expect(await session(sessionId)).toMatchObject({ taken: 1, extra: 0 })
    expect(await db.selectFrom('outbox').select('id').execute()).toEqual([])
  })

  test('a walk-in is taken back by the action that wrote it down, and is gone from the list', async () => {
    const { sync, sessionId } = await day(0)
    const came = dayAction('walk_in', { name: 'Ola Kot', reason: null }, ago(9))
    const undone = dayAction('undo_check_in', { walkIn: came.id }, ago(8))
    const told = await send(sync, [came])
    expect(told.answers[0]).toMatchObject({ outcome: 'conflict', note: 'overCapacity' })
    expect(told.state.people).toMatchObject([{ name: 'Ola Kot', walkedIn: true }])
    expect((await send(sync, [undone])).state.people).toEqual([])
    expect(await session(sessionId)).toMatchObject({ taken: 0, extra: 0 })
  })

  test('a card corrected on two devices keeps both texts; a closed day takes no more cards', async () => {
    const { sync, sessionId } = await day()
    const { id } = await addPerson(db, sessionId)
    const card = {
      cardId: randomUUID(),
      text: 'Pierwszy tekst karty',
      areaId: null,
      agree: 0,
      differ: 0,
    }
    const edit = (text: string) => dayAction('card_edit', { ...card, text, revision: 1 })
    await send(sync, [dayAction('card', { ...card, tableId: null })])
    const told = await send(sync, [edit('Tekst z pierwszego'), edit('Tekst z drugiego')])
    expect(told.answers.map(({ outcome, note }) => [outcome, note])).toEqual([
      ['applied', null],
      ['conflict', 'cardChanged'],
    ])
    expect(told.state.cards).toMatchObject([{ text: 'Tekst z pierwszego', revision: 2 }])
    const kept = await db
      .selectFrom('card_version')
      .select('text')
      .where('card_id', '=', card.cardId)
      .execute()
    expect(kept.map(({ text }) => text)).toContain('Tekst z drugiego')
    await db
      .updateTable('workshop_session')
      .set({ closed_at: ago(0) })
      .where('id', '=', sessionId)
      .execute()
    const after = await send(sync, [
      dayAction('card', { ...card, cardId: randomUUID(), tableId: null }),
      checkIn(id, ago(2)),
    ])
    expect(after.answers.map(({ note }) => note)).toEqual(['closed', null])
    expect((await row(id)).came_at).not.toBeNull()
  })

  test('what cannot be read is refused one by one; a batch that is none is 400', async () => {
    const { sync, sessionId } = await day()
    const { id } = await addPerson(db, sessionId)
    const told = await send(sync, [
      dayAction('check_in', { registrationId: 'x' }),
      dayAction('check_in', { registrationId: 2_147_483_000, by: 'qr' }),
      dayAction('undo_check_in', { walkIn: randomUUID() }),
      dayAction('photo', { cardId: randomUUID(), image: 'AAAA' }),
      dayAction('card', { text: 'krótki' }),
      checkIn(id, ago(1)),
    ])
    expect(told.answers.map(({ note }) => note)).toEqual([
      'unreadable',
      'notFound',
      'notFound',
      'notPicture',
      'unreadable',
      null,
    ])
    const good = checkIn(id, ago(1))
    const bad = [
      '',
      '[]',
      '{"deviceId":',
      JSON.stringify({ deviceId: 'x', actions: [good] }),
      JSON.stringify({ deviceId: randomUUID(), actions: [] }),
      JSON.stringify({ deviceId: randomUUID(), actions: [good], more: 1 }),
      JSON.stringify({ deviceId: randomUUID(), actions: [{ ...good, kind: 'delete' }] }),
      JSON.stringify({ deviceId: randomUUID(), actions: [{ ...good, happenedAt: 'wczoraj' }] }),
      JSON.stringify({ deviceId: randomUUID(), actions: Array.from({ length: 101 }, () => good) }),
    ]
    for (const batch of bad) {
      expect((await organizer.post(sync, { batch })).status, batch.slice(0, 80)).toBe(400)
    }
    expect((await organizer.post(sync, {})).status).toBe(400)
    const json = { 'Content-Type': 'application/json' }
    const raw = await organizer.fetch(sync, { method: 'POST', body: '{}', headers: json })
    expect(raw.status).toBe(415)
  })

  test('a NUL in a name is no error of the server', async () => {
    const { sync } = await day(0)
    const told = await send(sync, [dayAction('walk_in', { name: 'A\u0000B', reason: 'C\u0000D' })])
    expect(told.answers[0]?.outcome).not.toBe('refused')
    expect(told.state.people[0]?.name).toBe('AB')
  })

  test('only who handles the people of this workshop, and only its own session', async () => {
    const one = await day()
    const other = await day()
    const { id } = await addPerson(db, one.sessionId)
    const stranger = await server.signIn('organizer')
    await db
      .updateTable('workshop')
      .set({ created_by: organizer.accountId })
      .where('id', '=', one.id)
      .execute()
    const action = checkIn(id, ago(1))
    expect((await stranger.post(one.sync, batchOf([action]))).status).toBe(403)
    expect((await stranger.get(one.path)).status).toBe(403)
    expect((await organizer.get(`/panel/warsztaty/${one.id}/dzien/7/dane`)).status).toBe(404)
    const elsewhere = await send(other.sync, [action])
    expect(elsewhere.answers[0]).toMatchObject({ outcome: 'refused', note: 'notFound' })
    // The id of an action of one session says nothing about it to another.
    expect((await send(one.sync, [action])).answers[0]).toMatchObject({ note: 'idUsed' })
    expect((await row(id)).came_at).toBeNull()
    const visitor = await server.browser().post(one.sync, batchOf([action]))
    expect(visitor.headers.get('Location')).toMatch(/^\/konto\/logowanie/)
  })

  test('without script: the list is opened, people are checked in, taken back and added', async () => {
    const { path, sessionId } = await day(1)
    const person = await addPerson(db, sessionId, { name: 'Barbara Nowak' })
    const waiting = await addPerson(db, sessionId, { status: 'waitlisted', name: 'Oliwia Maj' })
    expect(pageText(await (await organizer.get(path)).text())).not.toContain('Barbara Nowak')
    await organizer.post(path, { intent: 'open' })
    const page = await organizer.get(path)
    expect(page.headers.get('Permissions-Policy')).toContain('camera=(self)')
    expect(page.headers.get('X-Keep-Until')).toMatch(/^20/)
    const html = await page.text()
    expect(pageText(html)).toContain('Barbara Nowak')
    const act = (fields: Record<string, string>) => organizer.post(path, fields)
    const registration = String(person.id)
    expect((await act({ intent: 'check_in', registration, by: 'name' })).status).toBe(303)
    expect((await row(person.id)).came_at).not.toBeNull()
    await act({ intent: 'undo_check_in', registration })
    expect((await row(person.id)).came_at).toBeNull()
    const walkIn = { intent: 'walk_in', key: controlValue(html, 'key') ?? '', name: 'Jan' }
    await act(walkIn)
    await act(walkIn)
    expect((await session(sessionId)).taken).toBe(2)
    const letIn = { intent: 'check_in', registration: String(waiting.id), by: 'name' }
    const refused = await act(letIn)
    expect(refused.status).toBe(422)
    expect(pageText(await refused.text())).toContain('wchodzi z powodem')
    expect((await act({ ...letIn, other: 'Dostawiamy krzesło' })).status).toBe(303)
    expect((await act({ intent: 'check_in', registration: '999999', by: 'name' })).status).toBe(409)
  })

  test('signing out clears the device, unless it holds what was not sent', async () => {
    const { path } = await day()
    const one = await server.signIn('admin')
    await one.post(path, { intent: 'open' })
    await one.get(path)
    expect(one.cookies.get('keeper')).toMatch(/^[0-9a-f]{24}$/)
    const cookie = [...one.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const kept = await one.post('/konto/wyloguj', {}, { Cookie: `${cookie}; unsent=1` })
    expect(kept.headers.get('Clear-Site-Data')).toBe('"cache"')
    expect(one.cookies.get('keeper')).toBe('nobody')
    const cleared = await one.post('/konto/wyloguj')
    expect(cleared.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
  })

  test('the worker may fetch, is asked for anew each time and nothing else', async () => {
    const worker = await server.browser().get('/hall-worker.js')
    expect(worker.status).toBe(200)
    expect(worker.headers.get('Cache-Control')).toBe('no-cache')
    expect(worker.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; connect-src 'self'",
    )
  })
})
