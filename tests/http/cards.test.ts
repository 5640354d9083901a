import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCardHall, type CardHall } from '../support/cards.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { batchOf, dayAction } from '../support/hall.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

let server: TestServer
let organizer: SignedIn
beforeAll(async () => {
  server = await startTestServer({ env: { RATE_LIMITS: 'on' } })
  organizer = await server.signIn('organizer')
})
afterAll(() => server.stop())

const TEXT = 'Ławka co dwieście metrów, z podłokietnikiem.'

function hall(workshop: Parameters<typeof makeCardHall>[2] = {}): Promise<CardHall> {
  return makeCardHall(server.db, server.clock.now(), workshop)
}

function cardsOf(at: CardHall) {
  return server.db
    .selectFrom('card')
    .selectAll()
    .where('session_id', '=', at.sessionId)
    .orderBy('number')
    .execute()
}

test('a card by plain forms: refused with words, written, corrected, both texts kept', async () => {
  const at = await hall()
  const path = `/stol/${at.table.code}`
  const browser = server.browser()
  const html = await (await browser.get(path)).text()
  const card = controlValue(html, 'card') ?? ''
  const fields = { intent: 'write', card, text: 'Krótko', area: '', agree: '6', differ: '1' }
  const refused = await browser.post(path, fields)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('>Krótko</textarea>')
  const sent = { ...fields, text: TEXT }
  for (let time = 0; time < 2; time++) expect((await browser.post(path, sent)).status).toBe(303)
  const [written] = await cardsOf(at)
  expect(await cardsOf(at)).toHaveLength(1)
  expect(written).toMatchObject({ id: card, text: TEXT, agree_count: 6, differ_count: 1 })
  const edit = { ...sent, intent: 'correct', revision: '1' }
  const corrected = 'Ławka co sto metrów.'
  expect((await browser.post(path, { ...edit, text: corrected })).status).toBe(303)
  const late = await server.browser().post(path, { ...edit, text: 'Ławka co pięćset metrów.' })
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('>Ławka co pięćset metrów.</textarea>')
  expect(pageText(page)).toContain('Na kartce jest teraz: Ławka co sto metrów.')
  const kept = await server.db
    .selectFrom('card_version')
    .select('text')
    .where('card_id', '=', card)
    .execute()
  expect(kept.map(({ text }) => text).sort()).toEqual(
    ['Ławka co pięćset metrów.', corrected, TEXT].sort(),
  )
})

test('a photo of a sheet is made anew, shown to its table only, and too large ones are refused in words', async () => {
  const at = await hall()
  const path = `/stol/${at.table.code}`
  const browser = server.browser()
  const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Copyright: 'MIEJSCE' } })
    .jpeg()
    .toBuffer()
  const card = randomUUID()
  const send = (content: Buffer, name = 'kartka.jpg') => {
    const form = new FormData()
    const fields = { intent: 'write', card, text: TEXT, area: '', agree: '', differ: '' }
    for (const [key, value] of Object.entries(fields)) form.set(key, value)
    form.set('photo', new File([new Uint8Array(content)], name, { type: 'image/jpeg' }))
    return browser.fetch(path, { method: 'POST', body: form })
  }
  const notPicture = await send(Buffer.from('<svg/>'))
  expect(notPicture.status).toBe(422)
  expect(await notPicture.text()).toContain('nie umiemy odczytać jako zdjęcia')
  const large = await send(Buffer.alloc(6 * 1024 * 1024))
  expect(large.status).toBe(422)
  expect(await large.text()).toContain('większe niż 5 MB')
  expect(await cardsOf(at)).toHaveLength(0)
  expect((await send(jpeg)).status).toBe(303)
  const photo = await browser.get(`${path}/dane?zdjecie=${card}`)
  expect(photo.headers.get('Content-Type')).toBe('image/jpeg')
  expect(Buffer.from(await photo.arrayBuffer()).includes('MIEJSCE')).toBe(false)
  const other = await server.browser().get(`/stol/${at.other.code}/dane?zdjecie=${card}`)
  expect(other.status).toBe(404)
  const [row] = await cardsOf(at)
  const file = `/pliki/${row?.photo_hash}/kartka.jpg`
  expect((await server.browser().get(file)).status).toBe(404)
  expect((await organizer.get(file)).status).toBe(200)
})

test('what a device wrote without network arrives once; another table is not within its reach', async () => {
  const at = await hall()
  const foreign = await at.card(TEXT, at.other.id)
  const card = { cardId: randomUUID(), text: TEXT, areaId: null, agree: 3, differ: 0 }
  const batch = batchOf([
    dayAction('card', { ...card, tableId: at.other.id }),
    dayAction('card_edit', {
      ...card,
      cardId: foreign,
      text: 'Cudza kartka zmieniona.',
      revision: 1,
    }),
  ])
  for (let time = 0; time < 2; time++) {
    const answer = await server.browser().post(`/stol/${at.table.code}/dane`, batch)
    const told = (await answer.json()) as {
      answers: { outcome: string }[]
      state: { cards: object[] }
    }
    expect(told.answers.map(({ outcome }) => outcome)).toEqual(['applied', 'refused'])
    expect(told.state.cards).toMatchObject([{ sign: 'W-1.1', text: TEXT }])
  }
  expect(await cardsOf(at)).toHaveLength(2)
})

test('a code works from the day of the session until the hours for a word are over, and says so', async () => {
  const at = await hall()
  const path = `/stol/${at.table.code}`
  const move = (starts_on: string, ends_at: string) =>
    server.db
      .updateTable('workshop_session')
      .set({ starts_on, ends_at })
      .where('id', '=', at.sessionId)
      .execute()
  const post = () =>
    server
      .browser()
      .post(path, { intent: 'write', card: randomUUID(), text: TEXT, agree: '0', differ: '0' })
  const text = async () => pageText(await (await server.browser().get(path)).text())
  await move('2099-01-01', '2099-01-01T19:00:00.000Z')
  expect(await text()).toContain('Jeszcze nie dziś')
  expect((await post()).status).toBe(409)
  await move('2020-01-01', '2020-01-01T19:00:00.000Z')
  expect(await text()).toContain('Kod tego stołu już nie działa')
  expect((await post()).status).toBe(409)
  expect(await cardsOf(at)).toHaveLength(0)
})

test('from the wall to the register: dots, groups, closing, numbers, and the case of all at the table', async () => {
  const agenda = JSON.stringify([
    { at: '17:00', title: 'Otwarcie' },
    { at: '17:15', title: 'Przy stołach' },
  ])
  const at = await hall({ workshop: { agenda, dots_each: 1 } })
  const path = `/stol/${at.table.code}`
  const desk = `/panel/warsztaty/${at.id}/karty/1`
  const wall = `/panel/warsztaty/${at.id}/ekran/1`
  const first = await at.card(`${TEXT} Tak mówiły trzy osoby.`)
  const second = await at.card('Krawężnik na peronie jest za wysoki dla wózka.')
  const away = await at.card('Ta kartka jest pomyłką przy pisaniu.')
  const browser = server.browser()
  await browser.get(path)
  const dots = `${path}?widok=kropki`
  const given = await browser.post(dots, { intent: 'dot', card: first })
  expect(given.headers.get('Location')).toBe(`${dots}#karta-${first}`)
  expect(await (await browser.get(dots)).text()).toContain(`id="karta-${first}" tabindex="-1"`)
  expect((await browser.post(path, { intent: 'dot', card: second })).status).toBe(409)
  const act = async (fields: Record<string, string | string[]>, status = 303) =>
    expect((await organizer.post(desk, fields)).status, JSON.stringify(fields)).toBe(status)
  await act({ intent: 'agenda', to: 'next' })
  await act({ intent: 'group', cards: [first, second], title: 'Przystanki' })
  await act({ intent: 'drop', cards: [away], reason: '' }, 422)
  await act({ intent: 'drop', cards: [away], reason: 'pomyłka' })
  const alone = await organizer.post(desk, { intent: 'merge', cards: [first] })
  expect(alone.status).toBe(409)
  expect(await alone.text()).toContain('<div tabindex="-1" autofocus="">')
  const screen = pageText(await (await organizer.get(`${wall}?widok=kropki`)).text())
  expect(screen).toContain('Otwarcie teraz')
  expect(screen).toContain('1 kropka')
  expect(screen).not.toContain('pomyłką')
  const before = pageText(await (await organizer.get(desk)).text())
  expect(before).toContain('Stół 1 nie potwierdził kartek.')
  await act({ intent: 'close' }, 422)
  await act({ intent: 'close', sure: 'on' })
  await act({ intent: 'keep', cards: [first] }, 409)

  const page = await (await browser.get(path)).text()
  expect(page).not.toContain('name="text"')
  const [, href = ''] = /href="(\/sprawa\/IK-[^"]+)"/.exec(page) ?? []
  const notQuite = { intent: 'notQuite', card: first, note: 'Chodziło o przystanki.' }
  expect((await browser.post(path, notQuite)).status).toBe(303)
  const opened = await browser.get(href.replaceAll('&amp;', '&'))
  const caseHref = opened.headers.get('Location') ?? ''
  const own = await (await browser.get(caseHref)).text()
  expect(pageText(own)).toContain('z warsztatu „Transport bez barier” , stół 1')
  expect(own).not.toContain('value="withdraw"')
  expect(own).not.toContain('name="email"')
  for (const intent of ['withdraw', 'forget']) {
    const revision = '1'
    const answer = await browser.post(caseHref, { intent, revision, reason: '', sure: 'on' })
    expect([409, 422], intent).toContain(answer.status)
  }
  const moderator = await server.signIn('moderator')
  const reference = caseHref.split('/').at(-1) ?? ''
  const seen = pageText(await (await moderator.get(`/panel/moderacja/${reference}`)).text())
  expect(seen).toContain('Nie całkiem: Chodziło o przystanki.')
})

test('a table is opened by its code in any spelling; wrong ones are slowed down, known tables are not', async () => {
  const at = await hall()
  const browser = server.browser()
  const found = await browser.post('/stol', {
    code: at.table.code.toLowerCase().replaceAll('-', ' '),
  })
  expect(found.status).toBe(303)
  expect(found.headers.get('Location')).toBe(`/stol/${at.table.code}`)
  const refused = await browser.post('/stol', { code: '9-NIE-MA' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('9-NIE-MA')
  expect((await browser.get('/stol/9-NIE-MA')).headers.get('Location')).toBe('/stol?kod=9-NIE-MA')
  expect(await (await browser.get('/stol?kod=9-NIE-MA')).text()).toContain('value="9-NIE-MA"')
  const stranger = server.browser()
  for (let time = 0; time < 10; time++) await stranger.get('/stol/9-NIE-MA')
  expect((await stranger.get(`/stol/${at.table.code}`)).status).toBe(429)
  expect((await browser.get(`/stol/${at.table.code}`)).status).toBe(200)
})
