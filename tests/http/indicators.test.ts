import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const IMPORT = '/panel/wskazniki/import'
const HEAD = 'wskaznik;okres;wartosc\n'

describe.each(databaseTargets())('indicators on the web, %s', (target) => {
  let server: TestServer
  let strategist: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    strategist = await server.signIn('strategist')
  })
  afterAll(() => server.stop())

  function upload(file: string | Uint8Array<ArrayBuffer>, name = 'wartosci.csv') {
    const body = new FormData()
    body.append('intent', 'upload')
    body.append('file', new File([file], name))
    return strategist.fetch(IMPORT, { method: 'POST', body })
  }

  async function values() {
    return server.db
      .selectFrom('indicator_value')
      .innerJoin('indicator', 'indicator.id', 'indicator_id')
      .select(['indicator.code', 'period', 'value'])
      .orderBy('indicator.code')
      .orderBy('period')
      .execute()
  }

  async function preview(file: string | Uint8Array<ArrayBuffer>) {
    const answer = await upload(file)
    expect(answer.status).toBe(303)
    const address = answer.headers.get('Location') ?? ''
    return { address, html: await (await strategist.get(address)).text() }
  }

  const bdl = (results: unknown) => JSON.stringify({ totalRecords: 1, variableId: 60559, results })

  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['10 MB', `${HEAD}${'8.1;2024;1\n'.repeat(950_000)}`, 'najwyżej 5 MB'],
    ['nothing', '', 'Plik jest pusty'],
    ['only blanks', ' \n\n ', 'Plik jest pusty'],
    ['no rows', HEAD, 'nie ma żadnego wiersza'],
    ['another delimiter', 'wskaznik|okres|wartosc\n8.1|2024|5\n', 'Brakuje kolumn'],
    ['no columns of ours', 'a;b;c\n1;2;3\n', 'Brakuje kolumn'],
    ['a head with broken quotes', '"wskaznik;okres;wartosc\n8.1;2024;5', 'pierwszego wiersza'],
    ['5001 rows', `${HEAD}${'8.1;2024;1\n'.repeat(5_001)}`, 'za dużo wierszy'],
    ['a spreadsheet', 'PK\u0003\u0004arkusz', 'Zapisz go jako CSV'],
    ['JSON cut off', bdl([{ id: '1', values: [] }]).slice(0, -9), 'Banku Danych Lokalnych'],
    ['JSON of another shape', '{"data":[{"year":2024}]}', 'Banku Danych Lokalnych'],
    ['JSON without series', bdl([]), 'Banku Danych Lokalnych'],
    ['JSON of an error', '{"errors":[{"errorResult":"404"}]}', 'Banku Danych Lokalnych'],
    ['2 MB of JSON', `[${'1,'.repeat(1024 * 1024)}1]`, 'najwyżej 1 MB'],
  ])('%s is refused in a sentence, and nothing is kept', async (_name, file, sentence) => {
    const kept = await server.db.selectFrom('indicator_import').select('id').execute()
    const answer = await upload(file)
    expect(answer.status).toBe(422)
    expect(pageText(await answer.text())).toContain(sentence)
    expect(await server.db.selectFrom('indicator_import').select('id').execute()).toEqual(kept)
    expect(await values()).toEqual([])
  })

  test('bad rows say what is wrong and where; only what a person confirmed goes in', async () => {
    const { address, html } = await preview(
      [
        'wskaznik;okres;wartosc',
        '8.1;2020;18,9',
        '8.1;2020;19,1',
        '8.1;2021;osiemnaście',
        '8.1;2022;18,9 µg/m³',
        '8.1;2023;18;9',
        '8.1;1,5;3',
        '99.9;2020;1',
        '8.1;2019;"3',
      ].join('\n'),
    )
    const text = pageText(html)
    for (const sentence of [
      'są w pliku drugi raz',
      'To nie jest liczba',
      'Usuń jednostkę',
      'więcej pól niż kolumn',
      'Nie rozumiemy okresu',
      'Nie ma wskaźnika o takim numerze',
      'cudzysłowy się nie zgadzają',
      'Zapisz 1 dobry wiersz',
    ])
      expect(text).toContain(sentence)
    // What was typed stands in the row that was refused.
    expect(text).toContain('osiemnaście')
    expect(await values()).toEqual([])
    const batch = new URL(address, server.url).searchParams.get('partia') ?? ''
    const ran = await Promise.all(
      [1, 2].map(() => strategist.post(IMPORT, { intent: 'run', batch })),
    )
    expect(ran.map((each) => each.status)).toEqual([303, 303])
    expect(await values()).toEqual([{ code: '8.1', period: '2020', value: 18.9 }])
    expect(pageText(await (await strategist.get(address)).text())).toContain('Nowe: 1.')
  })

  test('a file in the encoding of old Windows, and an answer of BDL whose series a person names', async () => {
    const old = new Uint8Array([...new TextEncoder().encode(`${HEAD}8.1;2018;20;`), 0xbf, 0xf3])
    const { html } = await preview(old)
    expect(pageText(html)).toContain('więcej pól niż kolumn')
    const answer = await preview(
      bdl([
        {
          id: '042600000000',
          name: 'Powiat m. Kielce',
          values: [
            { year: '2023', val: 5.1, attrId: 1 },
            { year: '2024', val: null, attrId: 2 },
          ],
        },
      ]),
    )
    expect(pageText(answer.html)).toContain('Powiat m. Kielce, 60559')
    expect(answer.html).not.toContain('value="run"')
    const named = pageText(await (await strategist.get(`${answer.address}&s0=5.1`)).text())
    expect(named).toContain('Zapisz 1 dobry wiersz')
    expect(named).toContain('Wpisz liczbę')
    for (const odd of ['s0=', 's0=nie-ma', 's99=5.1', 's0=%00', `s0=${'x'.repeat(200)}`]) {
      expect((await strategist.get(`${answer.address}&${odd}`)).status).toBe(200)
    }
  })

  test('a wrong value is taken away with a reason and stays in the history', async () => {
    const { id, slug } = await server.db
      .selectFrom('indicator')
      .select(['id', 'slug'])
      .where('edition', '=', '2014')
      .where('code', '=', '10.1')
      .executeTakeFirstOrThrow()
    const desk = `/panel/wskazniki/${id}`
    const post = async (fields: Record<string, string>) => {
      const html = await (await strategist.get(desk)).text()
      return strategist.post(desk, { revision: controlValue(html, 'revision') ?? '', ...fields })
    }
    await post({ intent: 'value', period: '2024', value: '777' })
    expect(await (await strategist.get(desk)).text()).toContain('value="value/2024"')
    const refused = await post({ intent: 'remove', which: 'value/2024', removeReason: '' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(pageText(html)).toContain('Napisz, dlaczego usuwasz tę liczbę.')
    expect(/<option[^>]*value="value\/2024"[^>]*selected/.test(html)).toBe(true)
    const odd = await post({ intent: 'remove', which: 'value/1999', removeReason: 'x' })
    expect(odd.status).toBe(422)
    const reason = 'Wpisana przez pomyłkę'
    expect(
      (await post({ intent: 'remove', which: 'value/2024', removeReason: reason })).status,
    ).toBe(303)
    const page = pageText(await (await server.browser().get(`/wskazniki/${slug}`)).text())
    expect(page).toContain(reason)
    expect(page).toContain('777')
    const file = await (await server.browser().get(`/dane/wskazniki/${slug}.csv`)).text()
    expect(file).not.toContain('777')
  })

  test('lists show what has numbers first and gather the rest, without saying „brak danych” on each row', async () => {
    const { id } = await server.db
      .selectFrom('indicator')
      .select('id')
      .where('edition', '=', '2014')
      .where('code', '=', '12.1')
      .executeTakeFirstOrThrow()
    await server.db
      .insertInto('indicator_target')
      .values({ indicator_id: id, year: 2030, value: 80 })
      .execute()
    for (const [path, browser] of [
      ['/wskazniki', server.browser()],
      ['/panel/wskazniki', strategist],
    ] as const) {
      const html = await (await browser.get(path)).text()
      expect(html.match(/brak danych/gi)?.length ?? 0).toBeLessThanOrEqual(2)
      expect(html.match(/class="inmissing"/g)).toHaveLength(1)
      const first = path === '/wskazniki' ? html.indexOf('class="inds"') : html.indexOf('<table')
      expect(first).toBeGreaterThan(0)
      expect(first).toBeLessThan(html.indexOf('class="inmissing"'))
    }
    const desk = await (await strategist.get('/panel/wskazniki')).text()
    const table = desk.slice(desk.indexOf('<table'), desk.indexOf('</table>'))
    // What has a target but no number is begun too.
    expect(table).toContain(`href="/panel/wskazniki/${id}"`)
  })

  test('unit and source are edited in three languages and read in each', async () => {
    const created = await strategist.post('/panel/wskazniki/nowy', {
      intent: 'create',
      name: 'Drzewa przy ulicach',
      measure: 'sztuki',
      measureEn: 'trees',
      measureUk: 'дерева',
      source: 'Inwentaryzacja zieleni',
      sourceEn: 'Survey of greenery',
      sourceUk: 'Облік зелені',
      direction: 'higher',
      rhythm: 'year',
    })
    expect(created.status).toBe(303)
    const row = await server.db
      .selectFrom('indicator')
      .selectAll()
      .where('name_pl', '=', 'Drzewa przy ulicach')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ measure_uk: 'дерева', source_en: 'Survey of greenery' })
    const html = await (await strategist.get(`/panel/wskazniki/${row.id}`)).text()
    expect(controlValue(html, 'measureUk')).toBe('дерева')
    expect(controlValue(html, 'sourceEn')).toBe('Survey of greenery')
  })
})
