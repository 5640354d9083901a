import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { CANARY, changeDocument, makeReported, type Reported } from '../support/reported.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

describe.each(databaseTargets())('reports over HTTP on %s', (target) => {
  let server: TestServer
  let strategist: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    strategist = await server.signIn('strategist')
  })
  afterAll(() => server.stop())

  const plain = (html: string) => html.replaceAll('\u00a0', ' ')
  const panel = ({ id }: Reported, number?: number) =>
    `/panel/konsultacje/${id}/sprawozdania${number ? `/${number}` : ''}`
  const page = ({ slug }: Reported) => `/konsultacje/${slug}/sprawozdanie`
  const file = (made: Reported, name: string) => `${page(made)}/sprawozdanie-${name}`

  async function answered(count = 2): Promise<Reported> {
    const made = await makeReported(server.db)
    const ids: number[] = []
    for (let index = 0; index < count; index += 1) ids.push((await made.remark()).id)
    await changeDocument(server.db, made, await made.answer(ids))
    return made
  }

  /** Asks for a report and waits for it: on a busy machine it may take more than the second of the page. */
  async function make(made: Reported, fields = {}): Promise<Response> {
    const response = await strategist.post(panel(made), { intent: 'make', ...fields })
    const address = response.headers.get('Location')
    if (!address) return response
    const page = async () => (await strategist.get(address)).text()
    while ((await page()).includes('http-equiv="refresh"')) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return response
  }

  async function publish(made: Reported, number = 1, fields = {}) {
    const preview = await (await strategist.get(panel(made, number))).text()
    const checksum = /name="checksum" value="([^"]+)"/.exec(preview)?.[1] ?? ''
    return strategist.post(panel(made, number), { intent: 'publish', checksum, ...fields })
  }

  test('made, read, published, read by everybody', async () => {
    const made = await answered()
    expect(plain(await (await strategist.get(panel(made))).text())).toContain(
      'Nie ma jeszcze żadnego sprawozdania.',
    )
    const posted = await make(made)
    expect(posted.status).toBe(303)
    expect(posted.headers.get('Location')).toBe(panel(made, 1))
    const preview = plain(await (await strategist.get(panel(made, 1))).text())
    expect(preview).toContain('2 z 2 zgłoszeń ma stanowisko i uzasadnienie')
    expect(preview).toContain('Liczby zgodne: strona, CSV i DOCX mają po 2 zgłoszenia')
    expect(preview).toContain('Podgląd, nieopublikowane')
    expect(preview).not.toContain('http-equiv')
    const visitor = server.browser()
    for (const address of [page(made), file(made, '1.csv'), file(made, '1.json')]) {
      expect((await visitor.get(address)).status, address).toBe(404)
    }
    expect((await strategist.get(file(made, '1.csv'))).status).toBe(200)
    expect((await publish(made)).status).toBe(303)
    const response = await visitor.get(page(made))
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).not.toContain('<script')
    expect(html).not.toContain(CANARY)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toMatch(/<th[^>]*scope="col"/)
    expect(html).toMatch(/<th[^>]*scope="row"/)
    expect(html).toContain('2.1 (wersja 2)')
    expect(plain(await (await strategist.get(panel(made))).text())).toContain('Opublikowane')
  })

  test('page, CSV, DOCX and JSON hold the same numbers; the JSON has the checksum of the page', async () => {
    const made = await answered(3)
    await make(made)
    await publish(made)
    const visitor = server.browser()
    const html = await (await visitor.get(page(made))).text()
    const inPage = [...html.matchAll(/href="\/uwagi\/(IK-2026-\d+)"/g)].map(([, number]) => number)
    const csv = await visitor.get(file(made, '1.csv'))
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(csv.headers.get('Content-Disposition')).toBe(
      `attachment; filename="${made.slug}-sprawozdanie-1.csv"`,
    )
    const records: { numer: string }[] = parse(await csv.text(), {
      delimiter: ';',
      bom: true,
      columns: true,
    })
    const docx = Buffer.from(await (await visitor.get(file(made, '1.docx'))).arrayBuffer())
    const { value: words } = await mammoth.extractRawText({ buffer: docx })
    const json = await (await visitor.get(file(made, '1.json'))).text()
    const snapshot = JSON.parse(json) as { rows: { number: string }[] }
    const numbers = snapshot.rows.map((row) => row.number)
    expect(numbers).toHaveLength(3)
    expect(inPage).toEqual(numbers)
    expect(records.map((record) => record.numer)).toEqual(numbers)
    for (const number of numbers) expect(words).toContain(number)
    const sum = createHash('sha256').update(json).digest('hex')
    expect(html).toContain(sum)
    expect(json + words).not.toContain(CANARY)
    // Asked for again it is the same to the byte.
    const again = Buffer.from(await (await visitor.get(file(made, '1.docx'))).arrayBuffer())
    expect(again.equals(docx)).toBe(true)
  })

  test.each(['2.csv', '1.pdf', '0.csv', '01.csv', 'x.csv', '1.csv.csv', '99999999999.csv'])(
    'there is no file %s',
    async (name) => {
      const made = await answered(1)
      await make(made)
      await publish(made)
      expect((await server.browser().get(file(made, name))).status).toBe(404)
    },
  )

  test('a long table has pages; what is not one is not found', async () => {
    const made = await answered(101)
    await make(made)
    await publish(made)
    const visitor = server.browser()
    const first = await (await visitor.get(page(made))).text()
    expect(first).toContain(`${page(made)}?lista=rows&amp;strona=2`)
    const second = await (await visitor.get(`${page(made)}?lista=rows&strona=2`)).text()
    expect(second.match(/href="\/uwagi\//g)).toHaveLength(1)
    expect(plain(second)).toContain('Strona 2 z 2')
    expect((await visitor.get(`${page(made)}?lista=rows&strona=3`)).status).toBe(404)
    expect((await visitor.get(`${page(made)}?lista=nie&strona=x`)).status).toBe(200)
    expect((await visitor.get(`${page(made)}?nr=2`)).status).toBe(404)
  })

  test('the report is Polish, the frame around it speaks the language of the reader', async () => {
    const made = await answered(1)
    await make(made)
    await publish(made)
    const visitor = server.browser()
    await visitor.post('/jezyk', { locale: 'en', powrot: page(made) })
    const html = await (await visitor.get(page(made))).text()
    expect(html).toContain('so it is in Polish')
    expect(html).toMatch(/<div lang="pl"><h1>Sprawozdanie z przebiegu/)
  })

  test('what is missing is said, and nothing is published', async () => {
    const made = await makeReported(server.db)
    const { reference } = await made.remark()
    await make(made)
    const preview = plain(await (await strategist.get(panel(made, 1))).text())
    expect(preview).toContain('0 z 1 zgłoszeń ma stanowisko i uzasadnienie')
    expect(preview).toContain(reference)
    const refused = await publish(made)
    expect(refused.status).toBe(409)
    expect(plain(await refused.text())).toContain('Są zgłoszenia bez opublikowanego stanowiska.')
    expect((await server.browser().get(page(made))).status).toBe(404)
  })

  test('personal data must be confirmed by a person', async () => {
    const made = await makeReported(server.db)
    const { id } = await made.remark({ public_body: 'Proszę dzwonić: 600 700 800.' })
    await made.answer([id])
    await make(made)
    const refused = await publish(made)
    expect(refused.status).toBe(422)
    const html = plain(await refused.text())
    expect(html).toContain('potwierdź to')
    expect(html).toContain('href="#report-confirmed"')
    expect((await publish(made, 1, { confirmed: 'on' })).status).toBe(303)
  })

  test('somebody who read an older snapshot does not publish the newer one', async () => {
    const made = await answered(1)
    await make(made)
    const refused = await publish(made, 1, { checksum: 'a'.repeat(64) })
    expect(refused.status).toBe(409)
    expect(plain(await refused.text())).toContain('Ktoś w międzyczasie zrobił nową migawkę.')
    const broken = await publish(made, 1, { checksum: 'x' })
    expect(broken.status).toBe(422)
  })

  test('the second report says what it corrects, the first keeps its address', async () => {
    const made = await answered(2)
    await make(made)
    await publish(made)
    const refused = await make(made, { note: ' ' })
    expect(refused.status).toBe(422)
    expect(plain(await refused.text())).toContain('Napisz, co poprawiamy')
    expect((await make(made, { note: 'Poprawiamy literówkę.' })).status).toBe(303)
    expect((await publish(made, 2)).status).toBe(303)
    const visitor = server.browser()
    const newest = await (await visitor.get(page(made))).text()
    expect(newest).toContain('Poprawiamy literówkę.')
    expect(newest).toContain(`${page(made)}?nr=1`)
    const first = plain(await (await visitor.get(`${page(made)}?nr=1`)).text())
    expect(first).toContain('To sprawozdanie zastąpiło późniejsze.')
    expect((await visitor.get(file(made, '1.docx'))).status).toBe(200)
  })

  test('while it is made the page shows how far it is and asks again; after a stop it says so', async () => {
    const made = await answered(1)
    await server.db
      .insertInto('consultation_report')
      .values({
        consultation_id: made.id,
        number: 1,
        state: 'making',
        done: 40,
        total: 100,
        created_by: strategist.accountId,
        created_at: server.clock.now(),
        touched_at: server.clock.now(),
      })
      .execute()
    const making = await (await strategist.get(panel(made, 1))).text()
    expect(making).toMatch(/<meta http-equiv="refresh" content="2"/i)
    expect(making).toMatch(
      /<progress[^>]*value="40"[^>]*max="100"|<progress[^>]*max="100"[^>]*value="40"/,
    )
    expect(plain(making)).toContain('Gotowe w 40%')
    const twice = await make(made)
    expect(twice.status).toBe(409)
    expect(plain(await twice.text())).toContain('Sprawozdanie właśnie powstaje.')
    await server.db
      .updateTable('consultation_report')
      .set({ touched_at: '2026-01-01T00:00:00.000Z' })
      .where('consultation_id', '=', made.id)
      .execute()
    const failed = await (await strategist.get(panel(made, 1))).text()
    expect(failed).not.toContain('http-equiv="refresh"')
    expect(plain(failed)).toContain('Sprawozdanie nie powstało')
    expect((await make(made)).status).toBe(303)
    expect((await strategist.get(panel(made, 1))).status).toBe(200)
  })

  test('there is no report of what is not there', async () => {
    const made = await answered(1)
    for (const address of [
      '/panel/konsultacje/999999/sprawozdania',
      '/panel/konsultacje/x/sprawozdania',
      panel(made, 1),
      `${panel(made)}/x`,
    ]) {
      expect((await strategist.get(address)).status, address).toBe(404)
    }
    expect(
      (await strategist.post('/panel/konsultacje/999999/sprawozdania', { intent: 'make' })).status,
    ).toBe(404)
    expect((await server.browser().get('/konsultacje/nie-ma/sprawozdanie')).status).toBe(404)
  })
})
