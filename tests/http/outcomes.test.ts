import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'
import { addSeatHolder, PIXEL } from './matrix/outcome-world.ts'

describe.each(databaseTargets())('after a workshop on %s', (target) => {
  let server: TestServer
  let db: Database
  let organizer: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    db = server.db
    organizer = await server.signIn('organizer')
  })
  afterAll(() => server.stop())

  const read = async (path: string, browser = server.browser()) =>
    pageText(await (await browser.get(path)).text()).replaceAll('\u00A0', ' ')
  const overWorkshop = (title_pl: string) =>
    makeWorkshop(db, { startsAt: '2026-01-12T16:00:00.000Z', workshop: { title_pl } })
  async function addPhoto(path: string, name: string, content: Uint8Array, alt: string) {
    const body = new FormData()
    body.set('intent', 'addPhoto')
    body.set('alt', alt)
    body.set('file', new File([new Uint8Array(content)], name))
    return organizer.fetch(path, { method: 'POST', body })
  }

  test('results from a draft to a correction: what the organiser and the public read', async () => {
    const made = await overWorkshop('Po warsztacie')
    const path = `/panel/warsztaty/${made.id}/wyniki`
    const page = `/warsztaty/${made.slug}`
    const form = { intent: 'save', revision: '0', conclusions: 'Próg przed szkołą.' }
    const wrong = await organizer.post(path, { ...form, attended: 'dużo' })
    expect(wrong.status).toBe(422)
    const said = await wrong.text()
    expect(pageText(said)).toContain('Wpisz liczbę od 0 do 100 000.')
    expect(controlValue(said, 'conclusions')).toBe('Próg przed szkołą.')
    expect((await organizer.post(path, { ...form, attended: '31' })).status).toBe(303)

    // Somebody who opened the page before loses nothing and is told.
    const late = await organizer.post(path, { ...form, conclusions: 'Ławki.', minutes: 'Było.' })
    expect(late.status).toBe(409)
    const told = await late.text()
    expect(controlValue(told, 'conclusions')).toBe('Ławki.')
    expect(controlValue(told, 'revision')).toBe('1')
    expect(pageText(told)).toContain('Teraz zapisane jest: Próg przed szkołą.')

    const noWords = await addPhoto(path, 'sala.png', PIXEL, ' ')
    expect(pageText(await noWords.text())).toContain('Napisz, co jest na zdjęciu.')
    expect((await addPhoto(path, 'sala.png', Buffer.from('x'), 'Sala')).status).toBe(422)
    expect((await addPhoto(path, 'sala.pdf', PIXEL, 'Sala')).status).toBe(422)
    expect((await addPhoto(path, 'sala.png', PIXEL, 'Osoby przy stole')).status).toBe(303)
    const draft = await (await organizer.get(path)).text()
    const photo = /src="(\/pliki\/[^"]+)"/.exec(draft)?.[1] ?? ''
    expect((await organizer.get(photo)).status).toBe(200)
    expect((await server.browser().get(photo)).status).toBe(404)
    expect(await read(page)).not.toContain('Próg przed szkołą.')

    const publish = { intent: 'publish', revision: '1' }
    const published = await organizer.post(path, publish)
    expect(published.status).toBe(303)
    expect((await organizer.post(path, publish)).status).toBe(409)
    expect((await server.browser().get(photo)).status).toBe(200)
    const html = await (await server.browser().get(page)).text()
    const text = pageText(html).replaceAll('\u00A0', ' ')
    for (const part of ['Próg przed szkołą.', '31 osób', 'Liczba zapisana przez organizatora.']) {
      expect(text).toContain(part)
    }
    expect(html).toContain('alt="Osoby przy stole"')

    const correction = { ...form, revision: '2', attended: '32' }
    const silent = await organizer.post(path, correction)
    expect(silent.status).toBe(422)
    expect(pageText(await silent.text())).toContain('Napisz, co i dlaczego poprawiasz.')
    const open = await organizer.post(path, { ...correction, note: 'Doliczona osoba.' })
    expect(open.status).toBe(303)
    const after = await read(page)
    for (const part of ['32 osoby', 'Poprawki po publikacji', 'Doliczona osoba.']) {
      expect(after).toContain(part)
    }
  })

  test('what is not over is not published; what is unknown is not linked', async () => {
    const made = await makeWorkshop(db)
    const path = `/panel/warsztaty/${made.id}/wyniki`
    await organizer.post(path, { intent: 'save', revision: '0', conclusions: 'Za wcześnie.' })
    const early = await organizer.post(path, { intent: 'publish', revision: '1' })
    expect(early.status).toBe(409)
    expect(pageText(await early.text())).toContain('Warsztat jeszcze trwa.')
    const link = await organizer.post(path, { intent: 'link', reference: 'IK-2026-99999' })
    expect(link.status).toBe(422)
    expect(controlValue(await link.text(), 'reference')).toBe('IK-2026-99999')
    expect((await organizer.get('/panel/warsztaty/999999/wyniki')).status).toBe(404)
  })

  test('an opinion without an account and without script: once, and read without a name', async () => {
    const token = await addSeatHolder({ db })
    const path = `/zapis/${token}/opinia`
    const visitor = server.browser()
    const html = await (await visitor.get(path)).text()
    expect(html).not.toContain('<script')
    expect(html.match(/<h1/g)).toHaveLength(1)
    const comment = '=1+1 mniej slajdów'
    const half = await visitor.post(path, { heard: '5', comment })
    expect(half.status).toBe(422)
    expect(controlValue(await half.text(), 'comment')).toBe(comment)
    const words = { heard: '5', clear: '4', comment }
    expect((await visitor.post(path, words)).status).toBe(303)
    expect((await visitor.post(path, words)).status).toBe(303)
    expect(await read(path)).toContain('Mamy Twoją opinię')
    expect((await visitor.get('/zapis/nie-ma/opinia')).status).toBe(404)

    const session = await db
      .selectFrom('workshop_feedback')
      .innerJoin('workshop_session', 'workshop_session.id', 'session_id')
      .select(['workshop_id', 'comment'])
      .executeTakeFirstOrThrow()
    const statistics = `/panel/warsztaty/${session.workshop_id}/statystyka`
    const page = await read(statistics, organizer)
    for (const part of ['Odpowiedziała 1 osoba.', 'mniej slajdów', 'Średnie pokażemy']) {
      expect(page).toContain(part)
    }
    const file = await organizer.get(`${statistics}.csv`)
    expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(await file.text()).toContain('"Obecność";"1"')
  })
})
