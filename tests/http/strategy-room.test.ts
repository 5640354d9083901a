import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildCoverage } from '#app/features/coverage/refresh-coverage.server.ts'
import { pageText } from '../support/form-page.ts'
import { addPostulates } from '../support/register-rows.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  const { db } = server
  const term = async (vocabulary: string, code: string) =>
    (
      await db
        .selectFrom('term')
        .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
        .select('term.id')
        .where('vocabulary.code', '=', vocabulary)
        .where('term.code', '=', code)
        .executeTakeFirstOrThrow()
    ).id
  const areas = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('kind', '=', 'area')
    .orderBy('term.position')
    .execute()
  const estate = await db
    .selectFrom('estate')
    .select('id')
    .where('slug', '=', 'barwinek')
    .executeTakeFirstOrThrow()
  const goal = await term('kielce-2030', '1.1')
  const given = Array.from({ length: 9 }, (_, index) => ({
    termIds: [areas[index % 2]!.id, goal],
    received_at: `2026-0${(index % 3) + 4}-10T09:00:00.000Z`,
    channel: index % 3 === 0 ? ('paper' as const) : ('web' as const),
    author_kind: index < 2 ? ('organisation' as const) : ('resident' as const),
    organisation_type: index < 2 ? ('business' as const) : null,
    estate_id: estate.id,
  }))
  await addPostulates(db, given)
  await rebuildCoverage(db)
}, 120_000)
afterAll(() => server.stop())

async function page(path: string, status = 200): Promise<string> {
  const response = await server.browser().get(path)
  expect([path, response.status]).toEqual([path, status])
  return response.text()
}

type Json = { rows: { key: string; areas: Record<string, number | null>; total: number | null }[] }

test.each([
  '',
  'kanal=papier',
  'od=2026-04&do=2026-05',
  'widok=osiedla',
  'widok=czas&autor=firmy',
  'widok=tematy',
])(
  'page, CSV and JSON of the map show the same numbers, and each opens a list of that many: %s',
  async (query) => {
    const html = await page(`/strategia?${query}`)
    const json = JSON.parse(await page(`/dane/mapa/mapa.json?${query}`)) as Json
    const csv = await page(`/dane/mapa/mapa.csv?${query}`)
    const numbers = json.rows.flatMap((row) => [...Object.values(row.areas), row.total])
    const lines = csv.trim().split('\r\n').slice(1)
    expect(
      lines.flatMap((line) =>
        line
          .split(';')
          .slice(2)
          .map((cell) => Number(cell.replaceAll('"', ''))),
      ),
    ).toEqual(numbers)
    const table = html.slice(html.indexOf('<table class="heat'), html.indexOf('</table>'))
    const cells = [...table.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) =>
      Number(/>(\d+)</.exec(cell!)?.[1]),
    )
    expect(cells).toEqual(numbers)
    const links = [...table.matchAll(/href="(\/postulaty[^"]*)"[^>]*>(\d+)</g)]
    expect(links.length).toBeGreaterThan(0)
    for (const [, href, count] of links.slice(0, 4)) {
      const list = await page(href!.replaceAll('&amp;', '&'))
      expect([href, list.match(/class="pitem"/g)?.length]).toEqual([href, Number(count)])
    }
  },
  30_000,
)

test('a month that is none and a period that ends before it begins are refused in words', async () => {
  const bad = await page('/strategia?od=2026-13', 422)
  expect(bad).toContain('2026-05')
  expect(bad).toContain('value="2026-13"')
  expect(bad).not.toContain('<table class="heat')
  expect(await page('/strategia?od=2026-06&do=2026-04', 422)).toContain('późniejszy niż koniec')
  await page('/dane/mapa/mapa.csv?od=2026-13', 422)
  await page('/dane/mapa/inne.csv', 404)
  await page(`/strategia?kanal=%00&stan=po-terminie&autor=x&widok=${'a'.repeat(500)}`)
})

test('places by who wrote hide what could name a person, and open no list', async () => {
  const json = JSON.parse(
    await page('/dane/mapa/mapa.json?widok=osiedla&autor=organizacje'),
  ) as Json
  const row = json.rows.find((each) => each.key === 'barwinek')
  expect(row?.total).toBeNull()
  const html = await page('/strategia?widok=osiedla&autor=organizacje')
  const body = html.slice(html.indexOf('<tbody'), html.indexOf('</tbody>'))
  expect(body).toContain('mniej niż 5')
  expect(body).not.toContain('/postulaty?')
  // The list forgets who wrote once a place is chosen.
  const list = await page('/postulaty?rodzaj=wszystko&osiedle=barwinek&autor=organizacje')
  expect(list.match(/class="pitem"/g)).toHaveLength(9)
})

const lines = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';').map((cell) => cell.replace(/^\uFEFF?"|"$/g, '')))

test('gaps as a file: whole where the page shows the start, with the numbers of the page', async () => {
  const html = pageText(await page('/strategia'))
  const rows = lines(await page('/dane/mapa/luki.csv'))
  const gaps = JSON.parse(await page('/dane/mapa/luki.json')) as {
    goals: unknown[]
    combinations: unknown[]
    estates: { silent: unknown[] }
  }
  const of = (kind: string) => rows.filter(([what]) => what === kind).length
  expect([of('cel prawie bez głosów'), of('puste pole mapy'), of('osiedle bez głosu')]).toEqual([
    gaps.goals.length,
    gaps.combinations.length,
    gaps.estates.silent.length,
  ])
  expect(html).toContain(`${gaps.combinations.length} pust`)
  expect(html).toContain(`Osiedla bez głosu: ${gaps.estates.silent.length} z `)
  expect(await page('/strategia')).toContain('href="/dane/mapa/luki.csv"')
})

test.each([
  ['/cele/kielce-2030/1.1', '/dane/cele/kielce-2030/1.1'],
  ['/obszary/spoleczenstwo', '/dane/obszary/spoleczenstwo'],
])('the numbers of %s as files', async (path, file) => {
  const html = await page(path)
  expect(html).toContain(`href="${file}.csv"`)
  const { counts } = JSON.parse(await page(`${file}.json`)) as {
    counts: { what: string; key: string; count: number }[]
  }
  expect(lines(await page(`${file}.csv`)).map((row) => Number(row[3]))).toEqual(
    counts.map(({ count }) => count),
  )
  const total = counts.find(({ what }) => what === 'all')?.count ?? 0
  expect(total).toBeGreaterThan(0)
  expect(pageText(html)).toMatch(new RegExp(`\\b${total} zgłosze`))
  const waiting = counts.find(({ key }) => key === 'czeka')?.count
  expect(pageText(html)).toContain(`Czeka na odpowiedź ${waiting}`)
  // What stands beside: each area or goal with its number.
  const beside = [...html.matchAll(/<span class="n num">(\d+)<\/span>/g)].map(([, n]) => Number(n))
  const listed = counts.filter(({ what }) => what === 'area' || what === 'goal')
  expect(beside.slice(0, listed.length)).toEqual(listed.map(({ count }) => count))
  await page(`${file}.xlsx`, 404)
})

test('no file of a goal, an area or a trace that is not there', async () => {
  for (const path of [
    '/dane/cele/kielce-2030/99.csv',
    '/dane/cele/nie-ma/1.csv',
    '/dane/obszary/nie-ma.csv',
    '/dane/slad/IK-2026-99999.csv',
    '/dane/slad/abc.json',
  ])
    await page(path, 404)
})

test('the steps of a trace as a file say who owes the next one', async () => {
  const { reference } = await server.db
    .selectFrom('submission')
    .select('reference')
    .where('visibility', '=', 'published')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(await page(`/slad/${reference}`)).toContain(`href="/dane/slad/${reference}.csv"`)
  const rows = lines(await page(`/dane/slad/${reference}.csv`))
  expect([...new Set(rows.map(([step]) => step))]).toEqual([
    'Głos',
    'Oznaczenia',
    'Stanowisko',
    'Zmiana dokumentu',
    'Przedsięwzięcia',
    'Wskaźniki',
  ])
  const voice = rows.find(([step]) => step === 'Głos')
  expect(voice?.[3]).toMatch(new RegExp(`^http.*/postulaty/${reference}$`))
  const owed = rows.find(([step]) => step === 'Stanowisko')
  expect([owed?.[6], owed?.[8]]).toEqual(['tak', 'zespół strategii'])
  const json = JSON.parse(await page(`/dane/slad/${reference}.json`)) as {
    steps: { key: string; stopsHere: boolean; missing: string | null }[]
  }
  expect(json.steps.find((step) => step.stopsHere)).toMatchObject({
    key: 'position',
    missing: 'noPosition',
  })
})

test('the room of the team: what its indicators need, who owes answers, both as files', async () => {
  const strategist = await server.signIn('strategist')
  const of = async (code: string) =>
    server.db
      .selectFrom('indicator')
      .select(['id', 'name_pl'])
      .where('edition', '=', '2014')
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
  const [worse, asked] = [await of('8.1'), await of('5.1')]
  await server.db
    .updateTable('indicator')
    .set({ direction: 'lower' })
    .where('id', '=', worse.id)
    .execute()
  await server.db
    .insertInto('indicator_value')
    .values(
      [18, 21].map((value, n) => ({
        indicator_id: worse.id,
        period: String(2023 + n),
        value,
        entered_at: '2026-11-01T09:00:00.000Z',
      })),
    )
    .execute()
  const voice = await server.db
    .selectFrom('submission')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  await server.db
    .insertInto('indicator_submission')
    .values({ indicator_id: asked.id, submission_id: voice.id })
    .execute()
  const html = await (await strategist.get('/panel/sala')).text()
  const panel = html.slice(html.indexOf('class="needs"')).replaceAll('\u00a0', ' ')
  const section = (title: string) => {
    const from = panel.indexOf(title)
    return pageText(panel.slice(from, panel.indexOf('</section>', from)))
  }
  expect(section('Idą w złą stronę')).toContain(worse.name_pl)
  expect(section('Idą w złą stronę')).toMatch(/18.*\(2023\), potem 21.*\(2024\)/)
  expect(section('Bez wartości')).toContain(asked.name_pl)
  expect(section('Proszą o nie zgłoszenia')).toContain('1 zgłoszenie')
  expect(section('Bez celu')).toContain(worse.name_pl)
  const needs = lines(await page('/dane/wskazniki/potrzeby.csv'))
  expect(needs.map((row) => row.slice(3, 7))).toEqual(
    expect.arrayContaining([
      ['nie', 'tak', 'tak', '0'],
      ['tak', expect.any(String), 'nie', '1'],
    ]),
  )
  const owed = await (await strategist.get('/panel/sala/dane/odpowiedzi.json')).json()
  expect(owed).toMatchObject({ owed: [{ unit: null, waiting: 9 }] })
  expect(html).toContain('href="/panel/sala/dane/odpowiedzi.csv"')
  expect((await strategist.get('/panel/sala/dane/inne.csv')).status).toBe(404)
  expect((await server.browser().get('/panel/sala/dane/odpowiedzi.csv')).status).not.toBe(200)
})

test.each([
  '/cele',
  '/obszary',
  '/obszary/spoleczenstwo',
  '/dojrzalosc',
  '/wskazniki',
  '/przedsiewziecia',
])('the way to %s begins at the start and leads through the strategy', async (path) => {
  const html = await page(path)
  const crumbs = html.slice(html.indexOf('class="crumbs"'))
  const links = [...crumbs.slice(0, crumbs.indexOf('</nav>')).matchAll(/href="([^"]*)"/g)]
  expect(links.slice(0, 2).map(([, href]) => href)).toEqual(['/', '/strategia'])
  expect(crumbs.slice(0, 60)).toContain('Jesteś tutaj')
})
test('where nothing fits the filters the page says so and leads back to everything', async () => {
  const html = await page('/strategia?od=2030-01')
  expect(html).toContain('Nic nie pasuje do tych filtrów')
  expect(html).toContain('href="/strategia">Wyczyść filtry</a>')
  expect(html).not.toContain('<table class="heat')
  const some = /<table class="heat.*?<\/table>/s.exec(await page('/strategia?kanal=papier'))?.[0]
  expect(some).toContain('żadne zgłoszenie nie pasuje do filtrów')
  expect(some).not.toContain('nikt nie napisał')
})

test('a kind of author that places may not show is named together with what is shown', async () => {
  const html = pageText(await page('/strategia?widok=osiedla&autor=firmy'))
  expect(html).toContain('Wybrano: firmy.')
  expect(html).toContain('liczymy: wszystkie organizacje')
  expect(pageText(await page('/strategia?widok=osiedla&autor=organizacje'))).not.toContain(
    'Wybrano:',
  )
})
