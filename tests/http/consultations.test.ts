import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { makeConsultation, makeDocument } from '#tests/support/documents.ts'
import type { Fields } from '../support/browser.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const DAY = 86_400_000

describe.each(databaseTargets())('consultations on %s', (target) => {
  let server: TestServer
  let db: Database
  let strategist: SignedIn
  let documentId: number
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    db = server.db
    strategist = await server.signIn('strategist')
    documentId = (await makeDocument(db, ['Akapit'], { title: 'Projekt celów' })).id
  })
  afterAll(() => server.stop())

  const now = () => Date.parse(server.clock.now())
  const day = (distance: number) => new Date(now() + distance * DAY).toISOString().slice(0, 10)

  /** What the form of a new consultation sends; 21 days and more from today. */
  const form = (change: Fields = {}): Fields => ({
    intent: 'save',
    title: 'Ramowe cele',
    subject: 'Projekt celów miasta.',
    scope: 'Wszystko oprócz budżetu.',
    level: 'consult',
    basis: 'usg_art5a',
    hostName: 'Anna Przykładowa',
    hostPhone: '41 000 00 00',
    channels: ['web', 'paper'],
    howToSend: 'Przez formularz albo w urzędzie.',
    announcedIn: 'BIP\r\nTablica',
    meetingsPlan: 'none',
    documents: [String(documentId)],
    announcedOn: day(0),
    opensDay: day(0),
    closesDay: day(30),
    ...change,
  })

  async function create(change: Fields = {}): Promise<string> {
    const answer = await strategist.post('/panel/konsultacje/nowe', form(change))
    expect(answer.status, await answer.clone().text()).toBe(303)
    return answer.headers.get('Location') ?? ''
  }
  const text = async (path: string, browser = server.browser()) =>
    pageText(await (await browser.get(path)).text())
  const rowOf = (path: string) =>
    db
      .selectFrom('consultation')
      .selectAll()
      .where('id', '=', Number(path.split('/').at(-1)))
      .executeTakeFirstOrThrow()

  test('from a draft to a longer time, and what the public reads at each step', async () => {
    const visitor = server.browser()
    const path = await create({ title: 'Od szkicu' })
    const { slug } = await rowOf(path)
    const page = `/konsultacje/${slug}`
    expect((await visitor.get(page)).status).toBe(404)
    expect((await visitor.get(`${page}/terminy.ics`)).status).toBe(404)
    expect(await text('/konsultacje')).not.toContain('Od szkicu')
    expect(await text('/konsultacje.xml')).not.toContain('Od szkicu')
    const draft = await (await strategist.get(path)).text()
    expect(pageText(draft)).toContain('Ogłoszenie ma wszystko')
    expect(draft).toContain(`href="${path}?krok=otwarcie"`)
    expect(draft).not.toContain('value="open"')
    const step = await (await strategist.get(`${path}?krok=otwarcie`)).text()
    expect(step).toContain('value="open"')
    // Nothing can be typed here that the opening would drop.
    expect(step).not.toMatch(/<textarea|name="title"/)
    for (const part of ['Projekt celów miasta.', 'art. 5a', 'Anna Przykładowa', 'BIP, Tablica']) {
      expect(pageText(step)).toContain(part)
    }

    const unsure = await strategist.post(path, { intent: 'open', revision: '1' })
    expect(unsure.status).toBe(422)
    expect(pageText(await unsure.text())).toContain('Zaznacz, że ogłoszenie jest sprawdzone.')
    const opened = await strategist.post(path, { intent: 'open', revision: '1', sure: 'yes' })
    expect(opened.status).toBe(303)

    const html = await (await visitor.get(page)).text()
    const read = pageText(html).replaceAll('\u00A0', ' ')
    for (const part of [
      'Od szkicu',
      'Projekt celów miasta.',
      'Wszystko oprócz budżetu.',
      'Pytamy o zdanie',
      'Projekt celów',
      'Czytaj i dodaj uwagę',
      'Przez formularz albo w urzędzie.',
      'Pusty formularz uwag do druku: Projekt celów (DOCX)',
      'Nie planujemy spotkań.',
      'Anna Przykładowa',
      '41 000 00 00',
      'art. 5a ustawy',
      'BIP, Tablica',
      'bez głosów',
    ]) {
      expect(read).toContain(part)
    }
    expect(html).not.toContain('<script')
    expect(html).not.toContain(strategist.accountId)
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const list of ['/', '/konsultacje', '/konsultacje.xml']) {
      expect(await text(list)).toContain('Od szkicu')
    }
    const calendar = await visitor.get(`${page}/terminy.ics`)
    expect(calendar.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(await calendar.text()).toContain('BEGIN:VEVENT')

    const extend = (fields: Fields) =>
      strategist.post(path, { intent: 'extend', revision: '2', reason: 'Święta.', ...fields })
    const shorter = await extend({ closesDay: day(25) })
    expect(shorter.status).toBe(422)
    const said = await shorter.text()
    expect(pageText(said)).toContain('Nowy termin musi być późniejszy niż obecny.')
    expect(controlValue(said, 'reason')).toBe('Święta.')
    expect((await extend({ closesDay: day(40) })).status).toBe(303)
    const longer = await text(page)
    expect(longer).toContain('Przedłużyliśmy termin')
    expect(longer).toContain('Święta.')
    expect(await text('/konsultacje.xml')).toContain('Więcej czasu na uwagi: Od szkicu')
  })

  test('opening is refused while something is missing, on the page and on the server', async () => {
    const path = await create({ title: 'Za krótko', closesDay: day(10), howToSend: '' })
    const html = await (await strategist.get(path)).text()
    expect(pageText(html)).toContain('Za mało czasu na uwagi: potrzeba co najmniej 21 dni.')
    expect(pageText(html)).toContain('Napisz, jak wysłać uwagę.')
    expect(html).not.toContain('?krok=otwarcie')
    expect(await text(`${path}?krok=otwarcie`, strategist)).toContain('Napisz, jak wysłać uwagę.')
    const forced = await strategist.post(path, { intent: 'open', revision: '1', sure: 'yes' })
    expect(forced.status).toBe(422)
    expect((await rowOf(path)).state).toBe('draft')
  })

  test('of two who save the second is told, sees what is stored, and keeps what was typed', async () => {
    const path = await create({ title: 'Dwie osoby' })
    const other = await server.signIn('admin')
    const change = (title: string) => form({ revision: '1', title, scope: `Zakres: ${title}` })
    expect((await other.post(path, change('Zmiana pierwsza'))).status).toBe(303)
    const second = await strategist.post(path, change('Zmiana druga'))
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(pageText(html)).toContain('Teraz zapisane: Zmiana pierwsza')
    expect(controlValue(html, 'title')).toBe('Zmiana druga')
    expect(controlValue(html, 'scope')).toBe('Zakres: Zmiana druga')
    expect(controlValue(html, 'revision')).toBe('2')
    const again = form({ revision: '2', title: 'Zmiana druga' })
    expect((await strategist.post(path, again)).status).toBe(303)
    expect((await rowOf(path)).title).toBe('Zmiana druga')
  })

  test('a wall time that does not exist is refused in words, one that comes twice is said', async () => {
    const skipped = await strategist.post(
      '/panel/konsultacje/nowe',
      form({ title: 'Noc w marcu', closesDay: '2027-03-28', closesTime: '02:30' }),
    )
    expect(skipped.status).toBe(422)
    const html = await skipped.text()
    expect(pageText(html)).toContain('Tej nocy zegary przeskakują tę godzinę.')
    expect(controlValue(html, 'closesTime')).toBe('02:30')
    expect(controlValue(html, 'title')).toBe('Noc w marcu')
    expect(html).toMatch(/href="#notice-closesTime"/)
    const path = await create({
      title: 'Noc w październiku',
      closesDay: '2027-10-31',
      closesTime: '02:30',
    })
    expect((await rowOf(path)).closes_at).toBe('2027-10-31T01:30:00.000Z')
    const page = await (await strategist.get(path)).text()
    expect(pageText(page)).toContain('Zamykamy o drugiej z nich.')
    expect(controlValue(page, 'closesTime')).toBe('02:30')
  })

  test('wrong values are refused in words, and everything typed comes back', async () => {
    const answer = await strategist.post(
      '/panel/konsultacje/nowe',
      form({
        title: ' ',
        hostEmail: 'nikt',
        basis: '',
        level: 'all',
        announcedOn: '2026-02-30',
        scope: 'Zażółć <b>gęślą</b>',
      }),
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const field of ['title', 'hostEmail', 'basis', 'level', 'announcedOn']) {
      expect(html, field).toContain(`href="#notice-${field}"`)
      expect(html, field).toContain(`id="notice-${field}"`)
    }
    expect(controlValue(html, 'scope')).toBe('Zażółć <b>gęślą</b>')
    expect(controlValue(html, 'hostEmail')).toBe('nikt')
  })

  test('a correction of an open one is asked for its reason and stands on the public list', async () => {
    const other = await makeDocument(db, ['Akapit'], { title: 'Inny projekt' })
    const path = await create({ title: 'Do poprawki', documents: [String(other.id)] })
    await strategist.post(path, { intent: 'open', revision: '1', sure: 'yes' })
    const { slug } = await rowOf(path)
    const correction = form({
      intent: 'correct',
      revision: '2',
      title: 'Do poprawki',
      documents: [String(other.id)],
      hostPhone: '41 222 22 22',
    })
    const silent = await strategist.post(path, correction)
    expect(silent.status).toBe(422)
    expect(pageText(await silent.text())).toContain('Napisz, co zmieniasz i dlaczego.')
    const noted = await strategist.post(path, { ...correction, note: 'Nowy telefon <i>.' })
    expect(noted.status).toBe(303)
    const page = await text(`/konsultacje/${slug}`)
    expect(page).toContain('Zmieniliśmy: Telefon gospodarza.')
    expect(page).toContain('Nowy telefon <i>.')
  })

  test('after the end the page says what happens next, and when we are late, that we are', async () => {
    const at = (distance: number) => new Date(now() + distance * DAY).toISOString()
    const analysed = await makeConsultation(db, [], { opensAt: at(-40), closesAt: at(-5) })
    const page = await text(`/konsultacje/${analysed.slug}`)
    expect(page).toContain('Czytamy uwagi i piszemy stanowiska.')
    expect(page).not.toContain('Spóźniamy się.')
    const late = await makeConsultation(db, [], { opensAt: at(-90), closesAt: at(-50) })
    expect(await text(`/konsultacje/${late.slug}`)).toContain('Spóźniamy się.')
    await db
      .insertInto('consultation_report')
      .values({
        consultation_id: late.id,
        number: 1,
        state: 'ready',
        created_by: 'x',
        created_at: at(-1),
        published_at: at(-1),
      })
      .execute()
    const html = await (await server.browser().get(`/konsultacje/${late.slug}`)).text()
    expect(html).toContain(`href="/konsultacje/${late.slug}/sprawozdanie"`)
    expect(pageText(html)).toContain('Sprawozdanie jest gotowe')
  })

  test('Polish words on a page in another language are said to be Polish', async () => {
    const path = await create({ title: 'Po polsku', basis: 'none', documents: [] })
    await strategist.post(path, { intent: 'open', revision: '1', sure: 'yes' })
    const { slug } = await rowOf(path)
    const visitor = server.browser()
    await visitor.post('/jezyk', { locale: 'uk', powrot: '/' })
    const html = await (await visitor.get(`/konsultacje/${slug}`)).text()
    expect(html).toContain('<html lang="uk"')
    expect(html).toMatch(/<h1><span lang="pl">Po polsku<\/span><\/h1>/)
    expect(html).toMatch(/<div lang="pl">.*Projekt celów miasta\./s)
  })

  test('who may only answer sees the list with ways to the desk, not the form', async () => {
    const path = await create({ title: 'Dla jednostki' })
    const officer = await server.signIn('unit_officer')
    const html = await (await officer.get('/panel/konsultacje')).text()
    expect(pageText(html)).toContain('Dla jednostki')
    expect(html).not.toContain(`href="${path}"`)
    expect(html).not.toContain('href="/panel/konsultacje/nowe"')
    expect((await officer.get(path)).status).toBe(403)
    expect((await officer.post(path, { intent: 'open', revision: '1' })).status).toBe(403)
  })

  test('addresses and posts that mean nothing are 404 or 422, never an error of ours', async () => {
    for (const path of ['/panel/konsultacje/0', '/panel/konsultacje/x', '/konsultacje/nie-ma']) {
      expect((await strategist.get(path)).status, path).toBe(404)
    }
    const path = await create({ title: 'Bez sensu' })
    for (const fields of [{}, { intent: 'x' }, { intent: 'open' }, { intent: 'save' }]) {
      expect((await strategist.post(path, fields as Fields)).status).toBe(422)
    }
    expect((await strategist.get('/konsultacje?przed=abc')).status).toBe(200)
  })
})
