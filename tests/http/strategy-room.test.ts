import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildCoverage } from '#app/features/coverage/refresh-coverage.server.ts'
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
