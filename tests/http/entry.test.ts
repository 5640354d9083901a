import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import type { Fields } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const ENTER = '/panel/wprowadz'

describe.each(databaseTargets())('entering for others on %s', (target) => {
  let server: TestServer
  let clerk: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    clerk = await server.signIn('organizer')
  })
  afterAll(() => server.stop())

  const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ''

  async function form(values: Fields = {}): Promise<Fields> {
    const page = await (await clerk.get(ENTER)).text()
    return {
      key: keyIn(page),
      channel: 'paper',
      receivedOn: '2026-01-15',
      title: 'Ławka przy przystanku',
      body: 'Proszę o ławkę.',
      author: 'resident',
      ...values,
    }
  }

  async function enter(values: Fields = {}) {
    const response = await clerk.post(ENTER, await form(values))
    const location = response.headers.get('Location') ?? ''
    const reference = new URL(location, server.url).searchParams.get('numer') ?? ''
    return { response, location, reference }
  }

  const rowOf = (reference: string) =>
    server.db
      .selectFrom('submission')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow()

  test('what was written on paper is in the register, character by character', async () => {
    const body = '  Proszę o ławkę.\n\n\tPrzy ul. Długiej… „tam”, zażółć gęślą jaźń \u{1FA91}  '
    const { response, reference } = await enter({
      title: ' Ławka ',
      // Browsers send line ends so.
      body: body.replaceAll('\n', '\r\n'),
      receivedTime: '14:30',
    })
    expect(response.status).toBe(303)
    const row = await rowOf(reference)
    expect(row).toMatchObject({
      original_title: ' Ławka ',
      original_body: body,
      channel: 'paper',
      visibility: 'awaiting',
      received_at: '2026-01-15T13:30:00.000Z',
      entered_by: clerk.accountId,
      submitter_id: null,
    })
    const event = await server.db
      .selectFrom('submission_event')
      .selectAll()
      .where('submission_id', '=', row.id)
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({
      type: 'received',
      actor_kind: 'staff',
      actor_id: clerk.accountId,
      at: '2026-01-15T13:30:00.000Z',
    })
    expect(JSON.parse(event.data ?? '')).toMatchObject({ channel: 'paper' })
    const audit = await server.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('object_id', '=', String(row.id))
      .where('action', '=', 'submission.received')
      .executeTakeFirstOrThrow()
    expect(audit.actor_id).toBe(clerk.accountId)
    // The log tells when the clerk acted, not the day written on the letter.
    expect(audit.at > '2026-02').toBe(true)
  })

  test('the next page is empty, ready for the same pile, and shows number and code', async () => {
    const { location, reference } = await enter({ channel: 'phone', receivedOn: '2026-02-03' })
    expect(location).not.toMatch(/kod|code/i)
    const page = await (await clerk.get(location)).text()
    expect(page).toContain(`Wpisano ${reference}`)
    expect(page).toMatch(/<span class="code">[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}</)
    const inputs = page.match(/<input[^>]*>/g) ?? []
    const input = (part: string) => inputs.find((tag) => tag.includes(part)) ?? ''
    expect(input('value="phone"')).toContain('checked=""')
    expect(input('name="receivedOn"')).toContain('value="2026-02-03"')
    expect(input('name="title"')).toMatch(/autofocus=""/i)
    expect(input('name="title"')).toContain('value=""')
    expect(page).not.toContain('<script')
    expect(page).toContain(`href="/panel/wprowadz/${reference}/odcinek"`)
  })

  test('the slip opens the case, and only for whoever entered it', async () => {
    const { reference } = await enter()
    const slip = `/panel/wprowadz/${reference}/odcinek`
    const html = await (await clerk.get(slip)).text()
    const code = /class="slip__code code">([^<]+)</.exec(html)?.[1] ?? ''
    expect(html).toContain('class="qr"')
    const visitor = server.browser()
    const opened = await visitor.post('/sprawa', { number: reference, code })
    expect(opened.status).toBe(303)
    expect((await visitor.get(`/sprawa/${reference}`)).status).toBe(200)
    const other = await server.signIn('organizer')
    expect((await other.get(slip)).status).toBe(404)
    expect(await (await other.get(`${ENTER}?numer=${reference}`)).text()).not.toContain(code)
    const resident = await server.signIn('resident')
    expect((await resident.get(slip)).status).toBe(403)
    expect((await resident.get(ENTER)).status).toBe(403)
  })

  test('fifty sends of one form at once are one postulate', async () => {
    const fields = await form({ title: 'Pięćdziesiąt razy' })
    const responses = await Promise.all(Array.from({ length: 50 }, () => clerk.post(ENTER, fields)))
    expect(new Set(responses.map((each) => each.status))).toEqual(new Set([303]))
    expect(new Set(responses.map((each) => each.headers.get('Location'))).size).toBe(1)
    const rows = await server.db
      .selectFrom('submission')
      .select('id')
      .where('original_title', '=', 'Pięćdziesiąt razy')
      .execute()
    expect(rows).toHaveLength(1)
  })

  test('another text on a used form is refused, and comes back with a key of its own', async () => {
    const fields = await form({ title: 'Pierwszy' })
    await clerk.post(ENTER, fields)
    const refused = await clerk.post(ENTER, { ...fields, title: 'Drugi' })
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page.replaceAll('\u00a0', ' ')).toContain('Z tej strony wpisano już inny postulat')
    expect(keyIn(page)).not.toBe(fields.key)
    const again = await clerk.post(ENTER, { ...fields, key: keyIn(page), title: 'Drugi' })
    expect(again.status).toBe(303)
  })

  test('contact is kept apart, and the author is written to', async () => {
    const { reference } = await enter({
      contactName: 'Jan Przykład',
      email: 'jan@example.pl',
      phone: '+48 41 200 00 00',
      author: 'organisation',
      organisationName: 'Fundacja Przykład',
      organisationType: 'ngo',
    })
    const row = await rowOf(reference)
    expect(row).toMatchObject({ organisation_name: 'Fundacja Przykład', organisation_type: 'ngo' })
    const contact = await server.db
      .selectFrom('submission_contact')
      .selectAll()
      .where('submission_id', '=', row.id)
      .executeTakeFirstOrThrow()
    expect(contact).toMatchObject({
      name: 'Jan Przykład',
      email: 'jan@example.pl',
      phone: '+48 41 200 00 00',
    })
    const mail = await server.db
      .selectFrom('outbox')
      .select('body')
      .where('to_address', '=', 'jan@example.pl')
      .executeTakeFirstOrThrow()
    expect(mail.body).toContain(reference)
  })

  test.each([
    ['title', { title: ' \t ' }, 'Wpisz tytuł.'],
    ['long title', { title: 'x'.repeat(121) }, 'Skróć go do 120 znaków'],
    ['body', { body: '\r\n' }, 'Przepisz treść zgłoszenia.'],
    ['long body', { body: 'ж'.repeat(20_001) }, 'Skróć go do 20000 znaków'],
    ['channel', { channel: 'web' }, 'Wybierz jedną z pozycji na liście.'],
    ['no day', { receivedOn: '' }, 'Sprawdź datę wpływu.'],
    ['30 February', { receivedOn: '2026-02-30' }, 'Sprawdź datę wpływu.'],
    ['tomorrow', { receivedOn: '2099-01-01' }, 'Ta data jeszcze nie nadeszła.'],
    ['time', { receivedTime: '25:00' }, 'Sprawdź godzinę'],
    ['phone', { phone: 'nie mam' }, 'Sprawdź numer telefonu'],
    ['e-mail', { email: 'jan@' }, 'Sprawdź adres e-mail'],
    ['organisation', { author: 'organisation' }, 'Wpisz nazwę organizacji'],
    ['area', { area: '999999' }, 'Wybierz jedną z pozycji na liście.'],
    ['estate', { estate: '999999' }, 'Wybierz jedną z pozycji na liście.'],
    ['key', { key: 'x' }, 'Strona była otwarta bardzo długo'],
    ['NUL', { body: 'a\u0000b' }, 'znak, którego nie umiemy zapisać'],
  ])('refused in words, what was typed comes back: %s', async (_, values, sentence) => {
    const before = await countRows()
    const sent = await form({ contactName: 'Zostaje "tu" <b>', ...(values as Fields) })
    const body = new FormData()
    for (const [name, value] of Object.entries(sent)) body.append(name, String(value))
    const response = await clerk.fetch(ENTER, { method: 'POST', body })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page.replaceAll('\u00a0', ' ')).toContain(sentence)
    expect(page).toContain('value="Zostaje &quot;tu&quot; &lt;b&gt;"')
    expect(await countRows()).toBe(before)
  })

  test('a date more than a year back is asked about once', async () => {
    const fields = await form({ receivedOn: '2019-05-05' })
    const asked = await clerk.post(ENTER, fields)
    expect(asked.status).toBe(422)
    const page = await asked.text()
    expect(page).toContain('To ponad rok temu.')
    expect(page).toContain('name="oldConfirmed"')
    const confirmed = await clerk.post(ENTER, { ...fields, oldConfirmed: 'on' })
    expect(confirmed.status).toBe(303)
  })

  test('a text of twenty thousand letters in any alphabet is taken', async () => {
    const body = new FormData()
    const fields = await form({ body: 'ж'.repeat(20_000) })
    for (const [name, value] of Object.entries(fields)) body.append(name, String(value))
    expect((await clerk.fetch(ENTER, { method: 'POST', body })).status).toBe(303)
  })

  async function countRows(): Promise<number> {
    return (await server.db.selectFrom('submission').select('id').execute()).length
  }
})
