import { afterAll, beforeAll, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { SubmissionChange } from '#db/schema.ts'
import type { Browser } from '../support/browser.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ env: { RATE_LIMITS: 'on' } })
})
afterAll(() => server.stop())

type Sent = { reference: string; code: string; path: string; browser: Browser }

async function send(browser = server.browser()): Promise<Sent> {
  // Limits are on for the codes; sends of this file start afresh each time.
  await server.db.deleteFrom('rate_limit').execute()
  const form = { key: newIdempotencyKey(), title: 'Ławka', body: 'Potrzebna ławka.' }
  const receipt = (await browser.post('/postulaty/nowy', form)).headers.get('Location') ?? ''
  const html = await (await browser.get(receipt)).text()
  const code = /class="secret code">([^<]+)</.exec(html)?.[1] ?? ''
  const path = receipt.replace('/potwierdzenie', '')
  return { reference: path.split('/')[2] ?? '', code, path, browser }
}

/** What moderation would do; the events of it are tested where it is made. */
async function set(reference: string, change: SubmissionChange): Promise<void> {
  await server.db
    .updateTable('submission')
    .set(change)
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('reference', '=', reference)
    .execute()
}

async function stateOf(reference: string) {
  return server.db
    .selectFrom('submission')
    .select(['id', 'visibility', 'original_title', 'submitter_id', 'revision'])
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
}

test('number and code in any reasonable spelling open the case', async () => {
  const { reference, code } = await send()
  const spellings = [
    [reference, code],
    [reference.toLowerCase(), code.toLowerCase().replaceAll('-', '')],
    [reference.slice(3).replace('-', '/'), ` ${code.replaceAll('-', ' ')} `],
  ]
  for (const [number = '', typed = ''] of spellings) {
    const browser = server.browser()
    const opened = await browser.post('/sprawa', { number, code: typed })
    expect(opened.status).toBe(303)
    expect(opened.headers.get('Location')).toBe(`/sprawa/${reference}`)
    const page = await browser.get(`/sprawa/${reference}`)
    expect(page.status).toBe(200)
    expect(page.headers.get('Cache-Control')).toContain('no-store')
    expect(pageText(await page.text())).toContain('Sprawdzamy Twój tekst')
  }
})

test('the link opens the case and the code leaves the address', async () => {
  const { reference, code } = await send()
  const browser = server.browser()
  const linked = await browser.get(`/sprawa/${reference}?kod=${code}`)
  expect(linked.status).toBe(303)
  expect(linked.headers.get('Location')).toBe(`/sprawa/${reference}`)
  const cookie = linked.headers.getSetCookie().join()
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  expect((await browser.get(`/sprawa/${reference}`)).status).toBe(200)
})

test('without the code nobody learns whether a number exists', async () => {
  const { reference } = await send()
  const strip = (html: string) => html.replaceAll(/IK-20\d\d-\d{5}|"requestId[^}]*/g, '')
  const known = await server.browser().get(`/sprawa/${reference}`)
  const unknown = await server.browser().get('/sprawa/IK-2026-98765')
  expect([known.status, unknown.status]).toEqual([403, 403])
  expect(strip(await known.text())).toBe(strip(await unknown.text()))
  const wrong = { code: 'W7KP-4MHT-Q9XD' }
  const knownTry = await server.browser().post('/sprawa', { ...wrong, number: reference })
  const unknownTry = await server.browser().post('/sprawa', { ...wrong, number: 'IK-2026-98765' })
  expect([knownTry.status, unknownTry.status]).toEqual([422, 422])
  expect(strip(await knownTry.text())).toBe(strip(await unknownTry.text()))
  expect((await server.browser().get('/sprawa/cokolwiek')).status).toBe(404)
})

test('numbers and codes that cannot be any are said so, and the number comes back', async () => {
  const table: [Record<string, string>, RegExp][] = [
    [{ number: '', code: '' }, /Wpisz numer postulatu.*Wpisz tajny kod/],
    [{ number: '12', code: 'W7KP-4MHT-Q9XD' }, /To nie wygląda na numer/],
    [{ number: 'IK-2026-00001', code: 'W7KP' }, /Kod ma 12 znaków/],
  ]
  for (const [fields, sentence] of table) {
    const answer = await server.browser().post('/sprawa', fields)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(pageText(html)).toMatch(sentence)
    expect(controlValue(html, 'number')).toBe(fields.number)
    if (fields.code) expect(html).not.toContain(`value="${fields.code}"`)
  }
  const asked = await (await server.browser().get('/sprawa?numer=ik%202026%2042')).text()
  expect(controlValue(asked, 'number')).toBe('IK-2026-00042')
})

test('wrong codes are slowed down, also by link; the right one waits too', async () => {
  const { reference, code } = await send()
  let answer: Response
  let tries = 0
  do {
    answer = await server.browser().post('/sprawa', { number: reference, code: 'W7KP-4MHT-Q9XD' })
    tries++
  } while (answer.status === 422 && tries < 60)
  expect(answer.status).toBe(429)
  expect(pageText(await answer.text())).toMatch(/Spróbuj ponownie za \d+ min/)
  expect(tries).toBeLessThan(30)
  expect((await server.browser().get(`/sprawa/${reference}?kod=${code}`)).status).toBe(429)
  await server.db.deleteFrom('rate_limit').execute()
  expect((await server.browser().get(`/sprawa/${reference}?kod=${code}`)).status).toBe(303)
})

test('a forged or foreign cookie opens nothing', async () => {
  const one = await send()
  const other = await send()
  const cookie = other.browser.cookies.get('case') ?? ''
  for (const forged of [cookie, cookie.replace(/.$/, 'x'), 'eyJ9', '']) {
    const answer = await server.browser().get(one.path, { Cookie: `case=${forged}` })
    expect(answer.status).toBe(403)
  }
})

test('a returned case is corrected by its author', async () => {
  const { reference, path, browser } = await send()
  await set(reference, { visibility: 'returned' })
  const html = await (await browser.get(path)).text()
  expect(controlValue(html, 'title')).toBe('Ławka')
  const revision = controlValue(html, 'revision') ?? ''
  const empty = await browser.post(path, { intent: 'correct', revision, title: 'Nowy', body: '' })
  expect(empty.status).toBe(422)
  expect(controlValue(await empty.text(), 'title')).toBe('Nowy')
  const fields = { intent: 'correct', revision, title: 'Ławka na Klonowej', body: 'Tam.' }
  expect((await browser.post(path, fields)).status).toBe(303)
  expect(await stateOf(reference)).toMatchObject({
    visibility: 'awaiting',
    original_title: 'Ławka na Klonowej',
  })
  const text = pageText(await (await browser.get(path)).text())
  expect(text).toContain('Poprawiony tekst jest u nas')
  expect(text).toContain('Poprawiono tekst')
})

test('a correction that comes too late is refused in words, with the text in hand', async () => {
  const { reference, path, browser } = await send()
  await set(reference, { visibility: 'returned' })
  const { revision } = await stateOf(reference)
  const fields = { intent: 'correct', revision: String(revision), title: 'A', body: 'Długo pisane' }
  await set(reference, {})
  const conflict = await browser.post(path, fields)
  expect(conflict.status).toBe(409)
  const conflictHtml = await conflict.text()
  expect(controlValue(conflictHtml, 'body')).toBe('Długo pisane')
  expect(pageText(conflictHtml)).toContain('W międzyczasie ktoś zmienił tę sprawę')
  await set(reference, { visibility: 'hidden' })
  const closed = await browser.post(path, fields)
  expect(closed.status).toBe(409)
  const html = await closed.text()
  expect(pageText(html)).toContain('nie można już tego zrobić')
  expect(html).toContain('Długo pisane')
})

test('when the access ran out while writing, the text waits for the code', async () => {
  const { reference, code, path } = await send()
  await set(reference, { visibility: 'returned' })
  const { revision } = await stateOf(reference)
  const late = server.browser()
  const fields = { intent: 'correct', revision: String(revision), title: 'Nowy', body: 'Tekst' }
  const asked = await late.post(path, fields)
  expect(asked.status).toBe(403)
  const html = await asked.text()
  expect(controlValue(html, 'body')).toBe('Tekst')
  expect(controlValue(html, 'intent')).toBe('correct')
  const sent = await late.post(path, { ...fields, code })
  expect(sent.status).toBe(303)
  expect((await stateOf(reference)).original_title).toBe('Nowy')
  expect((await late.get(path)).status).toBe(200)
})

test('withdrawing takes two steps and ends the case', async () => {
  const { reference, path, browser } = await send()
  const html = await (await browser.get(path)).text()
  expect(html).toMatch(/<details[^>]*>[\s\S]*value="withdraw"[\s\S]*<\/details>/)
  const { revision } = await stateOf(reference)
  const fields = { intent: 'withdraw', revision: String(revision), reason: 'Już nieaktualne' }
  expect((await browser.post(path, fields)).status).toBe(303)
  expect((await stateOf(reference)).visibility).toBe('withdrawn')
  const page = await (await browser.get(path)).text()
  expect(pageText(page)).toContain('Postulat jest wycofany')
  expect(page).not.toContain('value="withdraw"')
  const again = await browser.post(path, { ...fields, revision: String(revision + 1) })
  expect(again.status).toBe(409)
  expect(pageText(await again.text())).toContain('nie można już tego zrobić')
})

test('what is answered is not withdrawn', async () => {
  const { reference, path, browser } = await send()
  const text = { public_title: 'Ławka', public_body: 'Potrzebna ławka.' }
  await set(reference, { visibility: 'published', handling: 'answered', ...text })
  const { revision } = await stateOf(reference)
  const answer = await browser.post(path, { intent: 'withdraw', revision: String(revision) })
  expect(answer.status).toBe(409)
  expect((await stateOf(reference)).visibility).toBe('published')
})

test('an address can be added on the receipt, changed and forgotten', async () => {
  const { path, browser } = await send()
  const bad = await browser.post(`${path}/potwierdzenie`, { email: 'nie ma' })
  expect(bad.status).toBe(422)
  expect(controlValue(await bad.text(), 'email')).toBe('nie ma')
  expect((await browser.post(`${path}/potwierdzenie`, { email: 'a@example.pl' })).status).toBe(303)
  const mail = await server.db
    .selectFrom('outbox')
    .select('kind')
    .where('to_address', '=', 'a@example.pl')
    .execute()
  expect(mail).toEqual([{ kind: 'received' }])
  await browser.post(path, { intent: 'contact', email: 'b@example.pl' })
  expect(pageText(await (await browser.get(path)).text())).toContain('b@example.pl')
  await browser.post(path, { intent: 'forget' })
  expect(pageText(await (await browser.get(path)).text())).not.toContain('b@example.pl')
})

test('“Zakończ” closes the case on this device; unknown intents do nothing', async () => {
  const { path, browser } = await send()
  expect((await browser.post(path, { intent: 'publish' })).status).toBe(422)
  expect((await browser.post(path, {})).status).toBe(422)
  expect((await browser.post(path, { intent: 'leave' })).headers.get('Location')).toBe('/sprawa')
  expect((await browser.get(path)).status).toBe(403)
})

test('acting needs the code or the account: nobody else moves a case', async () => {
  const { reference, path } = await send()
  await set(reference, { visibility: 'returned' })
  const before = await stateOf(reference)
  const revision = String(before.revision)
  const acts: Record<string, string>[] = [
    { intent: 'correct', revision, title: 'Obcy', body: 'Obcy' },
    { intent: 'withdraw', revision },
    { intent: 'contact', email: 'obcy@example.pl' },
    { intent: 'forget' },
  ]
  for (const browser of [
    server.browser(),
    await server.signIn('resident'),
    await server.signIn('admin'),
  ]) {
    for (const fields of acts) {
      expect((await browser.post(path, fields)).status).toBe(403)
    }
    expect((await browser.get(`${path}/potwierdzenie`)).status).toBe(303)
    expect((await browser.post(`${path}/potwierdzenie`, { email: 'obcy@example.pl' })).status).toBe(
      303,
    )
  }
  expect(await stateOf(reference)).toEqual(before)
  const contact = await server.db
    .selectFrom('submission_contact')
    .select('email')
    .where('submission_id', '=', before.id)
    .executeTakeFirst()
  expect(contact).toBeUndefined()
})

test('my postulates: only mine, opened without a code; a case is added by number and code', async () => {
  expect((await server.browser().get('/moje')).status).toBe(303)
  const resident = await server.signIn('resident')
  const other = await server.signIn('resident')
  const { reference, code } = await send()
  const claim = { number: reference, code }
  expect((await resident.post('/moje', claim)).status).toBe(303)
  expect(pageText(await (await resident.get('/moje')).text())).toContain(reference)
  resident.cookies.delete('case')
  expect((await resident.get(`/sprawa/${reference}`)).status).toBe(200)
  expect(pageText(await (await other.get('/moje')).text())).not.toContain(reference)
  expect((await other.get(`/sprawa/${reference}`)).status).toBe(403)
  const taken = await other.post('/moje', claim)
  expect(taken.status).toBe(409)
  expect(pageText(await taken.text())).toContain('jest już na innym koncie')
  expect((await stateOf(reference)).submitter_id).toBe(resident.accountId)
  expect((await resident.get('/moje?przed=abc')).status).toBe(200)
  expect(pageText(await (await resident.get('/moje?przed=1')).text())).not.toContain(reference)
})
