import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildCoverage } from '#app/features/coverage/refresh-coverage.server.ts'
import { pageText } from '../support/form-page.ts'
import { addPostulates } from '../support/register-rows.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
let area: { slug: string; name_pl: string }
beforeAll(async () => {
  server = await startTestServer()
  const { db } = server
  const terms = db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.slug', 'term.name_pl'])
  const found = await terms
    .where('kind', '=', 'area')
    .orderBy('term.position')
    .executeTakeFirstOrThrow()
  const goal = await terms
    .where('vocabulary.code', '=', 'kielce-2030')
    .where('term.code', '=', '1.1')
    .executeTakeFirstOrThrow()
  area = found
  const termIds = [found.id, goal.id]
  const reflected = { termIds, handling: 'reflected', position_code: 'accepted' } as const
  const answered_at = '2026-11-10T09:00:00.000Z'
  await addPostulates(db, [
    ...Array.from({ length: 4 }, () => ({ termIds })),
    { ...reflected, answered_at },
    ...Array.from({ length: 2 }, () => ({ ...reflected, answered_at, kind: 'remark' as const })),
  ])
  await rebuildCoverage(db)
}, 120_000)
afterAll(() => server.stop())

async function words(path: string): Promise<string> {
  const response = await server.browser().get(path)
  expect([path, response.status]).toEqual([path, 200])
  return pageText(await response.text())
}
async function json<T>(path: string): Promise<T> {
  const response = await server.browser().get(path)
  return (await response.json()) as T
}

test('seven submissions, two of them remarks, are seven on every page, under one word', async () => {
  const query = 'rodzaj=wszystko'
  expect(await words('/')).toContain('zgłoszeń, na które odpowiadamy 7')
  expect(await words('/')).toContain('zgłoszenia, które zmieniły dokument 3')
  for (const path of ['/', '/cele', '/obszary']) {
    expect(await words(path), path).toContain('7 zgłoszeń')
    expect(await words(path), path).not.toContain('5 postulatów')
  }
  for (const path of [`/obszary/${area.slug}`, '/cele/kielce-2030/1.1', '/cele/kielce-2030/1']) {
    const text = await words(path)
    expect(text, path).toContain('Zobacz wszystkie 7 zgłoszeń')
    expect(text, path).toContain('3 zgłoszenia zmieniły dokument')
  }
  expect(await words(`/postulaty?${query}&obszar=${area.slug}`)).toContain('7 zgłoszeń')
  expect(await words(`/postulaty?${query}&cel=kielce-2030_1`)).toContain('7 zgłoszeń')
  expect(await words(`/postulaty?${query}&stan=zmieniono-dokument`)).toContain('3 zgłoszenia')
  type Counts = { counts: { what: string; count: number }[] }
  for (const path of [`/dane/obszary/${area.slug}.json`, '/dane/cele/kielce-2030/1.1.json']) {
    const { counts } = await json<Counts>(path)
    expect(counts.find((each) => each.what === 'all')?.count, path).toBe(7)
  }
  type Map = { rows: { code: string | null; areas: Record<string, number>; total: number }[] }
  const map = await json<Map>('/dane/mapa/mapa.json')
  for (const code of ['1', '1.1']) {
    const row = map.rows.find((each) => each.code === code)
    expect(row?.total).toBe(7)
    expect(row?.areas[area.slug]).toBe(7)
  }
})
