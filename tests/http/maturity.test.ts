import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { controlValue, pageText } from '#tests/support/form-page.ts'
import { databaseTargets, emptyDatabaseUrl } from '#tests/support/database.ts'
import { startTestServer, type TestServer } from '#tests/support/server.ts'
import type { SignedIn } from '#tests/support/sign-in.ts'

const PANEL = '/panel/dojrzalosc'

describe.each(databaseTargets())('maturity on %s', (target) => {
  let server: TestServer
  let db: Database
  let strategist: SignedIn
  let officer: SignedIn
  let source: string
  let units: number[]

  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    db = server.db
    strategist = await server.signIn('strategist')
    officer = await server.signIn('unit_officer')
    units = (await db.selectFrom('unit').select('id').orderBy('id').execute()).map(({ id }) => id)
    await db
      .updateTable('account')
      .set({ unit_id: units[0] })
      .where('id', '=', officer.accountId)
      .execute()
    const stream = await db.selectFrom('evidence_source').select('id').executeTakeFirstOrThrow()
    source = String(stream.id)
  })
  afterAll(() => server.stop())

  const read = async (path: string, browser = server.browser()) =>
    pageText(await (await browser.get(path)).text()).replaceAll('\u00A0', ' ')

  test('where nothing is rated the pages say so, say who owes it, and carry no script', async () => {
    for (const path of ['/dojrzalosc', '/dojrzalosc/miasto', '/dojrzalosc/bezpieczenstwo']) {
      const html = await (await server.browser().get(path)).text()
      expect(html).not.toContain('<script')
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(pageText(html)).toContain('Tych ocen jeszcze nie znamy')
    }
    expect(await read('/dojrzalosc/bezpieczenstwo')).toContain('jest winien zespół strategii')
    expect((await server.browser().get('/dojrzalosc/nie-ma')).status).toBe(404)
    expect((await server.browser().get('/dane/dojrzalosc/hasla.csv')).status).toBe(404)
  })

  test('bad input is refused in words with everything typed; then it is published and stays', async () => {
    const begin = { subject: 'bezpieczenstwo', method: 'expert', author: 'Zespół' }
    const late = await strategist.post(`${PANEL}/nowa`, {
      ...begin,
      ratedOn: '2099-01-01',
      author: 'A'.repeat(201),
    })
    expect(late.status).toBe(422)
    const wrong = pageText(await late.text())
    // Both at once: nobody mends a form in two rounds.
    expect(wrong).toContain('nie może być w przyszłości')
    expect(wrong).toContain('Tekst jest za długi. Skróć go do 200 znaków.')
    const begun = await strategist.post(`${PANEL}/nowa`, { ...begin, ratedOn: '2026-01-12' })
    expect(begun.status).toBe(303)
    const path = begun.headers.get('Location') ?? ''
    const words = {
      revision: '1',
      level: '3',
      ratedOn: '2026-01-12',
      author: 'Zespół',
      justification: 'Mapa zagrożeń jest wspólna.',
    }
    const bad: [Record<string, string>, string][] = [
      [{ intent: 'save', level: '6' }, 'Wybierz poziom od 1 do 5.'],
      [{ intent: 'save', ratedOn: '2026-02-30' }, 'Podaj dzień'],
      [{ intent: 'publish' }, 'Dodaj przynajmniej jeden dowód.'],
      [{ intent: 'publish', level: '' }, 'Bez niego oceny nie publikujemy.'],
      [{ intent: 'add', source, why: 'Bo tak.', linkUrl: 'javascript:alert(1)' }, 'pełny adres'],
    ]
    for (const [fields, sentence] of bad) {
      const refused = await strategist.post(path, { ...words, ...fields })
      expect(refused.status).toBe(422)
      const html = await refused.text()
      expect(pageText(html)).toContain(sentence)
      expect(controlValue(html, 'justification')).toBe(words.justification)
      expect(controlValue(html, 'revision')).toBe('1')
    }
    expect(await read('/dojrzalosc/bezpieczenstwo')).not.toContain(words.justification)
    const link = { linkUrl: 'https://kielce.example/mapa', linkTitle: '=Mapa' }
    const add = { ...words, ...link, intent: 'add', source, why: 'Jest jedna.' }
    expect((await strategist.post(path, add)).status).toBe(303)
    // The same form again: somebody saved meanwhile.
    const second = await strategist.post(path, add)
    expect(second.status).toBe(409)
    expect(pageText(await second.text())).toContain('Ktoś inny zmienił tę ocenę')
    const publish = { ...words, revision: '2', intent: 'publish' }
    expect((await strategist.post(path, publish)).status).toBe(303)
    expect((await strategist.post(path, { ...publish, revision: '4' })).status).toBe(409)

    const page = await read('/dojrzalosc/bezpieczenstwo')
    for (const part of [words.justification, '=Mapa', 'Jest jedna.', 'ocena ekspercka']) {
      expect(page).toContain(part)
    }
    expect(await read('/obszary')).toContain('Poziom 3 z 5')
    expect(await read('/obszary/bezpieczenstwo')).not.toContain('Ocena jeszcze nieznana')
    expect(await read('/obszary/spoleczenstwo')).toContain('Ocena jeszcze nieznana')
    const csv = await (await server.browser().get('/dane/dojrzalosc/dowody.csv')).text()
    expect(csv).toContain(`"'=Mapa"`)
    const json = await server.browser().get('/dane/dojrzalosc/poziomy.json?obszar=bezpieczenstwo')
    expect(await json.json()).toMatchObject([{ level: 3, evidence: 1, isExample: 'nie' }])
  })

  test('an officer writes about the own unit alone and sees no other draft', async () => {
    const begin = { subject: 'miasto', ratedOn: '2026-01-12', author: 'Urszula' }
    const foreign = { ...begin, method: 'self', unit: String(units[1]) }
    expect((await officer.post(`${PANEL}/nowa`, foreign)).status).toBe(403)
    const own = await officer.post(`${PANEL}/nowa`, { ...foreign, unit: String(units[0]) })
    expect(own.status).toBe(303)
    expect((await officer.get(own.headers.get('Location') ?? '')).status).toBe(200)
    const others = await strategist.post(`${PANEL}/nowa`, { ...begin, method: 'expert' })
    const draft = others.headers.get('Location') ?? ''
    expect((await officer.get(draft)).status).toBe(403)
    expect((await officer.post(draft, { intent: 'discard', revision: '1' })).status).toBe(403)
    expect(await read(PANEL, officer)).not.toContain('ocena ekspercka')
    const aim = { intent: 'target', level: '4', year: '2030', justification: 'Tak.' }
    expect((await officer.post(`${PANEL}/miasto`, aim)).status).toBe(403)
  })
})
