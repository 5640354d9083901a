import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { Fields } from '../support/browser.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'
import { makeWorkshop } from '../support/workshops.ts'

const QUESTIONS = JSON.stringify([
  { key: '1topic', label: 'Który temat?', kind: 'choice', options: ['Bilety', 'Zieleń'] },
])

describe.each(databaseTargets())('the organiser and the people of a session on %s', (target) => {
  let server: TestServer
  let organizer: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    organizer = await server.signIn('organizer')
  })
  afterAll(() => server.stop())

  /** A workshop of this organiser; the list is opened unless a test looks at just that. */
  async function newSession(capacity = 2, isOpened = true) {
    const workshop = await makeWorkshop(server.db, {
      capacity,
      workshop: { created_by: organizer.accountId, questions: QUESTIONS },
    })
    const list = `/panel/warsztaty/${workshop.id}/zapisy/1`
    const hall = `/panel/warsztaty/${workshop.id}/stoly/1`
    if (isOpened) await organizer.post(list, { intent: 'open' })
    return { ...workshop, list, hall }
  }

  async function add(list: string, name: string, more: Fields = {}) {
    const fields = { intent: 'add', key: newIdempotencyKey(), name, locale: 'pl', ...more }
    const response = await organizer.post(`${list}?krok=dopisz`, fields)
    const id = /osoba=(\d+)/.exec(response.headers.get('Location') ?? '')?.[1] ?? ''
    return { response, id }
  }

  const text = async (path: string, who = organizer) => pageText(await (await who.get(path)).text())
  const rowOf = (id: string) =>
    server.db
      .selectFrom('registration')
      .selectAll()
      .where('id', '=', Number(id))
      .executeTakeFirstOrThrow()
  const logged = async (action: string, objectId: number | string) =>
    server.db
      .selectFrom('audit_entry')
      .select(['actor_id', 'details'])
      .where('action', '=', action)
      .where('object_id', '=', String(objectId))
      .execute()

  test('names come after the look at them is logged, once; others see numbers', async () => {
    const { list, sessionId } = await newSession(5, false)
    await add(list, 'Barbara Nowak', { phone: '600 100 200', needs: ['step_free'] })
    const closed = await text(list)
    expect(closed).not.toContain('Barbara Nowak')
    expect(closed).toContain('1 z miejscem')
    expect(await text(`${list}/lista`)).not.toContain('Barbara Nowak')
    expect(
      (await organizer.post(list, { intent: 'open', back: 'lista' })).headers.get('Location'),
    ).toBe(`${list}/lista`)
    await organizer.post(list, { intent: 'open' })
    expect(await logged('registration.list_read', sessionId)).toHaveLength(1)
    expect(await text(list)).toContain('Barbara Nowak')
    expect(await text(list)).toContain('dojście bez schodów 1 osoba')
    expect(await text(`${list}/lista`)).toContain('Barbara Nowak')

    const strategist = await server.signIn('strategist')
    const numbers = await text(list, strategist)
    expect(numbers).toContain('1 z miejscem')
    expect(numbers).not.toMatch(/Barbara|dojście bez schodów/)
    // An organiser of other workshops is one of the others.
    const other = await server.signIn('organizer')
    expect(await text(list, other)).not.toMatch(/Barbara|Otwórz listę/)
    expect((await other.post(list, { intent: 'open' })).status).toBe(403)
    for (const page of [`${list}/lista`, list.replace('zapisy', 'stoly')]) {
      expect((await other.get(page)).status).toBe(403)
    }
    expect((await other.post(`${list}/zapisy.csv`)).status).toBe(403)
  })

  test('somebody is written in by hand, waits when it is full, or is seated with a reason', async () => {
    const { list, sessionId } = await newSession(1)
    const first = await add(list, 'Anna Lis', {
      email: 'anna@example.pl',
      needs: ['diet', 'childcare'],
      'note.diet': 'bez glutenu',
      'answers.q1topic': 'Zieleń',
    })
    expect(await rowOf(first.id)).toMatchObject({
      status: 'confirmed',
      added_by: organizer.accountId,
      answers: '{"1topic":"Zieleń"}',
    })
    const list1 = await text(list)
    expect(list1).toContain('dieta: bez glutenu')
    expect(list1).toContain('Który temat? Zieleń')
    const waits = await add(list, 'Olek Żak')
    expect((await rowOf(waits.id)).status).toBe('waitlisted')
    const beyond = await add(list, 'Iga Kot', { reason: 'Prowadzi stół' })
    expect(await rowOf(beyond.id)).toMatchObject({
      status: 'confirmed',
      over_capacity_reason: 'Prowadzi stół',
    })
    // The same person twice, and nobody: said at the field, everything typed kept.
    const twice = await add(list, 'Ania Lis', { email: 'Anna@example.pl', organisation: 'ZTM' })
    expect(twice.response.status).toBe(409)
    const html = await twice.response.text()
    expect(html).toContain('jest już zapisana')
    expect([controlValue(html, 'name'), controlValue(html, 'organisation')]).toEqual([
      'Ania Lis',
      'ZTM',
    ])
    const wrong = await add(list, 'x'.repeat(300), { email: 'to nie adres', phone: '12' })
    expect(wrong.response.status).toBe(422)
    expect(controlValue(await wrong.response.text(), 'email')).toBe('to nie adres')

    const person = `${list}?osoba=${waits.id}`
    const noReason = await organizer.post(person, { intent: 'seat', registration: waits.id })
    expect(noReason.status).toBe(422)
    expect(pageText(await noReason.text())).toContain('Napisz, dlaczego ta osoba dostaje miejsce.')
    const seat = { intent: 'seat', registration: waits.id, reason: 'Tłumaczy na migowy' }
    expect((await organizer.post(person, seat)).status).toBe(303)
    expect((await rowOf(waits.id)).status).toBe('confirmed')
    expect((await organizer.post(person, seat)).status).toBe(409)
    expect(await logged('registration.seated', waits.id)).toHaveLength(1)
    expect(await text(list)).toContain('2 miejsca są ponad limit')
    // A registration of another session is none of this one.
    const elsewhere = await newSession()
    const foreign = { intent: 'cancel', registration: waits.id }
    expect((await organizer.post(elsewhere.list, foreign)).status).toBe(409)
    expect((await rowOf(waits.id)).session_id).toBe(sessionId)
    expect((await rowOf(waits.id)).status).toBe('confirmed')
  })

  test('whoever has an offer and no e-mail is to be called, and answers through the organiser', async () => {
    const { list } = await newSession(1)
    const first = await add(list, 'Jan Zając')
    const second = await add(list, 'Ewa Ćwik', { phone: '601 200 300' })
    const third = await add(list, 'Adam Źrebak', { email: 'adam@example.pl' })
    const person = `${list}?osoba=${first.id}`
    expect(await text(person)).toContain('Tego nie da się cofnąć')
    await organizer.post(person, { intent: 'cancel', registration: first.id })
    expect(await rowOf(first.id)).toMatchObject({ status: 'cancelled', ended_by: 'organizer' })
    const page = await text(list)
    expect(page).toMatch(/Zadzwoń.*Ewa Ćwik.*601 200 300.*Czas na odpowiedź: do/)
    await organizer.post(list, { intent: 'decline', registration: second.id })
    expect((await rowOf(second.id)).status).toBe('cancelled')
    // He has an address: the letter tells him, nobody has to call.
    expect((await rowOf(third.id)).status).toBe('offered')
    expect(await text(list)).not.toContain('Zadzwoń')
    const answered = await organizer.post(list, { intent: 'accept', registration: third.id })
    expect(answered.status).toBe(303)
    expect((await rowOf(third.id)).status).toBe('confirmed')
    const link = { intent: 'link', registration: third.id }
    await organizer.post(list, link)
    await organizer.post(list, link)
    const mails = await server.db
      .selectFrom('outbox')
      .select('id')
      .where('to_address', '=', 'adam@example.pl')
      .where('kind', '=', 'registrationLink')
      .execute()
    expect(mails).toHaveLength(1)
  })

  test('data are changed for somebody; who saves over somebody else is told', async () => {
    const { list } = await newSession()
    const { id } = await add(list, 'Ola Cyran', { phone: '600 700 800', needs: ['step_free'] })
    const path = `${list}?osoba=${id}&krok=zmiana`
    const html = await (await organizer.get(path)).text()
    const change = {
      intent: 'change',
      registration: id,
      revision: controlValue(html, 'revision') ?? '',
      name: 'Ola Cyran-Lis',
      phone: '600 700 800',
    }
    expect((await organizer.post(path, change)).status).toBe(303)
    expect(await text(list)).toContain('Ola Cyran-Lis')
    const late = await organizer.post(path, { ...change, name: 'Aleksandra C.' })
    expect(late.status).toBe(409)
    const kept = await late.text()
    expect(pageText(kept)).toContain('W międzyczasie ktoś zmienił ten zapis.')
    expect(controlValue(kept, 'name')).toBe('Aleksandra C.')
    const saved = await organizer.post(path, {
      ...change,
      name: 'Aleksandra C.',
      revision: controlValue(kept, 'revision') ?? '',
    })
    expect(saved.status).toBe(303)
  })

  test('search and filters; the file is logged and runs no formula; the list for the door is by surname', async () => {
    const { list, sessionId, slug } = await newSession(9)
    await add(list, 'Łukasz Łoś', { organisation: '=cmd|calc', needs: ['induction_loop'] })
    await add(list, 'Zofia Żak')
    await add(list, 'Ewa Ćwik', { organisation: 'Fundacja Łąka' })
    const found = async (query: string) => {
      const page = await text(`${list}?${query}`)
      return ['Łukasz Łoś', 'Zofia Żak', 'Ewa Ćwik'].filter((name) => page.includes(name))
    }
    expect(await found('q=los')).toEqual(['Łukasz Łoś'])
    expect(await found('q=laka')).toEqual(['Ewa Ćwik'])
    expect(await found('q=2')).toEqual(['Zofia Żak'])
    await server.db
      .updateTable('registration')
      .set({ came_at: '2027-01-12T16:05:00.000Z' })
      .where('session_id', '=', sessionId)
      .where('arrival', '=', 2)
      .execute()
    // Of whoever came the hour says more than the seat.
    expect(await text(`${list}?q=2`)).toMatch(/Na sali od\s17:05/)
    expect(await text(`${list}?q=los`)).not.toContain('Na sali od')
    expect(await found('potrzeba=induction_loop')).toEqual(['Łukasz Łoś'])
    expect(await found('widok=rezerwowa')).toEqual([])
    expect(await found('q=%00%25&grupa=abc&po=x&widok=zzz')).toEqual([])

    const file = await organizer.post(`${list}/zapisy.csv`)
    expect(file.headers.get('Content-Disposition')).toBe(
      `attachment; filename="zapisy-${slug}-1.csv"`,
    )
    const csv = await file.text()
    expect(csv).toContain(`"Łukasz Łoś";"'=cmd|calc"`)
    expect(csv).toContain('"Pytanie: Który temat?"')
    expect(await logged('registration.exported', sessionId)).toMatchObject([
      { actor_id: organizer.accountId, details: '{"count":3}' },
    ])
    expect((await organizer.get(`${list}/zapisy.csv`)).status).toBeGreaterThanOrEqual(400)
    expect(await text(`${list}/lista`)).toMatch(/Ewa Ćwik.*Łukasz Łoś.*Zofia Żak.*Osoby bez zapisu/)
  })

  test('tables are made, named, filled by a rule and by hand, and printed with their codes', async () => {
    const { hall, sessionId } = await newSession(20)
    const list = hall.replace('stoly', 'zapisy')
    const made = async () =>
      server.db
        .selectFrom('hall_table')
        .selectAll()
        .where('session_id', '=', sessionId)
        .orderBy('number')
        .execute()
    expect((await organizer.post(hall, { intent: 'seat', rule: 'random' })).status).toBe(409)
    for (const name of ['Ala Alfa', 'Bea Beta', 'Cyd Cień', 'Dar Delta']) {
      await add(list, name, { organisation: 'ZTM', 'answers.q1topic': 'Zieleń' })
    }
    expect((await organizer.post(hall, { intent: 'addCount', count: '99' })).status).toBe(422)
    await organizer.post(hall, { intent: 'addTopics', topics: 'Bilety\r\n\r\nZieleń' })
    expect((await made()).map(({ topic }) => topic)).toEqual(['Bilety', 'Zieleń'])
    for (const { code, number } of await made()) {
      expect(code).toMatch(new RegExp(`^${number}-[A-Z]+-[A-Z]+$`))
    }
    const sizes = async () => {
      const rows = await server.db
        .selectFrom('registration')
        .select('table_id')
        .where('session_id', '=', sessionId)
        .execute()
      return (await made()).map(({ id }) => rows.filter((row) => row.table_id === id).length)
    }
    await organizer.post(hall, { intent: 'seat', rule: 'mixed' })
    expect(await sizes()).toEqual([2, 2])
    // Those who sit are moved only when somebody means it.
    const html = await (await organizer.get(hall)).text()
    expect(controlValue(html, 'seated')).toBe('1')
    const byTopic = { intent: 'seat', rule: 'topic', question: '1topic', seated: '1' }
    expect((await organizer.post(hall, byTopic)).status).toBe(422)
    await organizer.post(hall, { ...byTopic, again: 'on' })
    expect(await sizes()).toEqual([0, 4])
    await add(list, 'Ewa Echo')
    await organizer.post(hall, { intent: 'late' })
    expect(await sizes()).toEqual([1, 4])

    const [first, second] = await made()
    const people = [...(await (await organizer.get(hall)).text()).matchAll(/value="(\d+:\d*)"/g)]
      .map(([, value]) => value ?? '')
      .filter((value) => value.endsWith(`:${second?.id}`))
    const move = { intent: 'move', person: people.slice(0, 2), to: String(first?.id) }
    await organizer.post(hall, move)
    expect(await sizes()).toEqual([3, 2])
    // The page of somebody else is older: who was moved meanwhile stays.
    await organizer.post(hall, { ...move, person: people.slice(1, 3), to: '' })
    expect(await sizes()).toEqual([3, 1])
    expect((await organizer.post(hall, { intent: 'move', to: String(first?.id) })).status).toBe(422)

    const remove = { intent: 'remove', table: String(first?.id) }
    const full = await organizer.post(hall, remove)
    expect(full.status).toBe(409)
    expect(pageText(await full.text())).toContain('Przy tym stole ktoś siedzi.')
    const rename = {
      intent: 'table',
      table: String(first?.id),
      version: JSON.stringify(['Bilety', null, null]),
      topic: 'Bilety i ulgi',
      facilitator: 'Ola Kot',
    }
    expect((await organizer.post(hall, rename)).status).toBe(303)
    const conflict = await organizer.post(hall, { ...rename, topic: 'Taryfy' })
    expect(conflict.status).toBe(409)
    expect(controlValue(await conflict.text(), 'topic')).toBe('Taryfy')

    const sheets = await text(`${hall}/druk`)
    expect(sheets).toContain(`Bilety i ulgi Prowadzi: Ola Kot`)
    for (const { code } of await made()) expect(sheets).toContain(code)
    expect(sheets).not.toContain('Ala Alfa')
    expect(await text(`${hall}/druk?nazwiska=tak`)).toContain('Ala Alfa')

    await server.db
      .updateTable('workshop_session')
      .set({ closed_at: '2026-01-01T00:00:00.000Z' })
      .where('id', '=', sessionId)
      .execute()
    expect((await organizer.post(hall, { intent: 'addCount', count: '1' })).status).toBe(409)
  })
})
