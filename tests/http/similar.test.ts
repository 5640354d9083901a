import { afterAll, beforeAll, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { addPostulates } from '../support/register-rows.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const FORM = '/postulaty/nowy'
const LOOK = '/postulaty/podobne'
const TITLE = 'Kładka nad torami przy dworcu'

let server: TestServer
let known: { id: number; reference: string }
beforeAll(async () => {
  server = await startTestServer()
  const [row] = await addPostulates(server.db, [
    { title: TITLE, body: 'Do centrum trzeba dziś iść naokoło, ponad kilometr.' },
  ])
  known = row!
})
afterAll(() => server.stop())

function typed(values: Record<string, string> = {}) {
  return {
    key: newIdempotencyKey(),
    title: 'kladka nad torami kolo dworca',
    body: 'Potrzebna kładka nad torami.',
    author: 'resident',
    ...values,
  }
}

function judgements() {
  return server.db
    .selectFrom('similar_judgement')
    .innerJoin('submission', 'submission.id', 'similar_judgement.submission_id')
    .select(['original_title', 'original_body', 'verdict', 'said_by', 'other_id'])
    .orderBy('similar_judgement.id', 'desc')
    .executeTakeFirst()
}

test('without script: similar ones come once, everything typed is kept, then it is sent', async () => {
  const browser = server.browser()
  const form = typed({ email: 'kto@example.pl' })
  const first = await browser.post(FORM, form)
  expect(first.status).toBe(200)
  const html = await first.text()
  expect(pageText(html)).toContain('Zanim wyślemy')
  expect(pageText(html)).toContain(known.reference)
  for (const name of ['title', 'body', 'email', 'key'] as const) {
    expect(controlValue(html, name)).toBe(form[name as keyof typeof form])
  }
  expect(controlValue(html, 'differs')).toBe(known.reference)
  const sent = await browser.post(FORM, { ...form, seen: '1', differs: known.reference })
  expect(sent.status).toBe(303)
  expect(await judgements()).toMatchObject({
    original_title: form.title,
    verdict: 'different',
    said_by: 'author',
    other_id: known.id,
  })
  // The same form once more is the same receipt, not another list.
  expect((await browser.post(FORM, form)).headers.get('Location')).toBe(
    sent.headers.get('Location'),
  )
})

test('without an account „Popieram ten” sends a voice of its own, with a number', async () => {
  const sent = await server.browser().post(FORM, {
    ...typed({ title: '', body: '' }),
    support: known.reference,
  })
  expect(sent.status).toBe(303)
  expect(sent.headers.get('Location')).toMatch(/potwierdzenie$/)
  const kept = await judgements()
  expect(kept).toMatchObject({ verdict: 'same', other_id: known.id })
  expect(kept?.original_body).toContain(known.reference)
})

test('a voice names what it supports: in its text, on the receipt, in the letter, at the case and on the desk', async () => {
  const browser = server.browser()
  const form = typed({ email: 'glos@example.pl', support: known.reference })
  const receipt = (await browser.post(FORM, form)).headers.get('Location') ?? ''
  const kept = await judgements()
  expect(kept?.original_title).toBe(`Popieram: ${TITLE}`)
  expect(kept?.original_body).toContain(form.body)
  expect(kept?.original_body).toContain(form.title)
  const own = receipt.match(/IK-\d{4}-\d+/)?.[0] ?? ''
  for (const page of [receipt, `/sprawa/${own}`]) {
    const text = pageText(await (await browser.get(page)).text())
    expect([page, text]).toEqual([
      page,
      expect.stringContaining(`Popierasz zgłoszenie ${known.reference}`),
    ])
    expect(text).toContain('Co dalej: moderacja')
  }
  const letter = await server.db
    .selectFrom('outbox')
    .select('body')
    .where('to_address', '=', 'glos@example.pl')
    .executeTakeFirstOrThrow()
  expect(letter.body).toContain(`Popierasz zgłoszenie ${known.reference}`)
  const moderator = await server.signIn('moderator')
  const desk = pageText(await (await moderator.get(`/panel/moderacja/${own}`)).text())
  expect(desk).toContain(`Osoba zgłaszająca popiera: ${known.reference}: ${TITLE}`)
  const queue = pageText(await (await moderator.get('/panel/moderacja')).text())
  expect(queue).toContain('popiera inne zgłoszenie')
})

test('a choice stays after an error: the tick, the supported one, and what was typed', async () => {
  const browser = server.browser()
  const different = { ...typed({ title: '' }), seen: '1', differs: known.reference }
  const first = await browser.post(FORM, different)
  expect(first.status).toBe(422)
  const ticked = await first.text()
  expect(ticked).toMatch(/<input[^>]*name="differs"[^>]*checked/)
  expect(controlValue(ticked, 'differs')).toBe(known.reference)
  const supporting = typed({ email: 'zły adres', seen: '1', support: known.reference })
  const second = await browser.post(FORM, supporting)
  expect(second.status).toBe(422)
  const html = await second.text()
  expect(html).toMatch(/<input[^>]*name="support"[^>]*checked/)
  expect(controlValue(html, 'title')).toBe(supporting.title)
  expect(controlValue(html, 'body')).toBe(supporting.body)
})

test('whoever supported with an account is not told that nothing is alike, nor asked to send the same again', async () => {
  const browser = await server.signIn('resident')
  const html = pageText(
    await (await browser.post(FORM, typed({ support: known.reference }))).text(),
  )
  expect(html).toContain('Poparcie policzone')
  expect(html).toContain('Wyślij też swój tekst')
  expect(html).not.toContain('Nie ma podobnych')
  expect(html).not.toContain('Wyślij postulat')
})

test('the summary of errors names the fields that are too long', async () => {
  const long = typed({ title: 'a'.repeat(400), body: 'b'.repeat(20_000) })
  const text = pageText(await (await server.browser().post(FORM, long)).text())
  expect(text).toContain('Tytuł: Tekst jest za długi')
  expect(text).toContain('Co trzeba zmienić lub zrobić: Tekst jest za długi')
})

test('a support of what is not public is refused in words, with everything typed', async () => {
  const form = typed({ support: 'IK-2026-99999' })
  const answer = await server.browser().post(FORM, form)
  const html = await answer.text()
  expect(pageText(html)).toContain('nie można już poprzeć')
  expect(controlValue(html, 'body')).toBe(form.body)
})

test('typing is answered in JSON, and never with an error for what is typed', async () => {
  const browser = server.browser()
  const found = await browser.post(LOOK, { title: TITLE, body: '', estate: '' })
  expect(found.headers.get('Content-Type')).toContain('application/json')
  expect(await found.json()).toMatchObject({
    similar: [{ reference: known.reference, isVery: true, status: 'published' }],
  })
  for (const title of ['', 'i oraz a', '🌳', 'ł'.repeat(9_000), 'a\u0000b c d']) {
    const answer = await browser.post(LOOK, { title, body: 'i', estate: 'x' })
    expect([200, 400]).toContain(answer.status)
  }
  expect((await browser.get(LOOK)).status).toBe(404)
})
