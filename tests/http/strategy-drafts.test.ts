import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildCoverage } from '#app/features/coverage/refresh-coverage.server.ts'
import { TABLES } from '#app/features/maturity/export-columns.ts'
import { makeInitiative } from '../support/initiatives.ts'
import { addPostulates } from '../support/register-rows.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const MARK = 'Zielonogwiezdny'
const AT = '2026-11-01T09:00:00.000Z'

let server: TestServer
let reference: string
beforeAll(async () => {
  server = await startTestServer()
  const { db } = server
  const area = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', '=', 'area')
    .where('term.slug', '=', 'bezpieczenstwo')
    .executeTakeFirstOrThrow()
  const [voice] = await addPostulates(db, [{ termIds: [area.id] }])
  reference = voice!.reference
  await rebuildCoverage(db)

  const strategist = await server.signIn('strategist')
  const begun = await strategist.post('/panel/dojrzalosc/nowa', {
    subject: 'bezpieczenstwo',
    method: 'expert',
    author: MARK,
    ratedOn: '2026-01-12',
  })
  const draft = begun.headers.get('Location') ?? ''
  const saved = await strategist.post(draft, {
    intent: 'save',
    revision: '1',
    level: '5',
    ratedOn: '2026-01-12',
    author: MARK,
    justification: `${MARK} szkic`,
  })
  expect([begun.status, saved.status]).toEqual([303, 303])
  expect(await (await strategist.get(draft)).text()).toContain(MARK)

  const initiative = await makeInitiative(db, true)
  await db
    .updateTable('initiative')
    .set({ title: MARK, summary: `${MARK} szkic`, slug: 'szkic-przedsiewziecia' })
    .where('id', '=', initiative.id)
    .execute()
  const indicator = await db
    .selectFrom('indicator')
    .select('id')
    .where('edition', '=', '2014')
    .where('code', '=', '8.1')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('initiative_submission')
    .values({ initiative_id: initiative.id, submission_id: voice!.id, tied_at: AT })
    .execute()
  await db
    .insertInto('initiative_indicator')
    .values({ initiative_id: initiative.id, indicator_id: indicator.id, tied_at: AT })
    .execute()
}, 60_000)
afterAll(() => server.stop())

test('drafts of ratings and initiatives are nowhere in public', async () => {
  const paths = [
    '/dojrzalosc',
    '/dojrzalosc/bezpieczenstwo',
    '/obszary',
    '/obszary/bezpieczenstwo',
    '/strategia',
    `/szukaj?q=${MARK}`,
    `/postulaty?q=${MARK}`,
    '/konsultacje.xml',
    '/warsztaty.ics',
    `/postulaty/${reference}`,
    `/slad/${reference}`,
    `/dane/slad/${reference}.json`,
    '/przedsiewziecia',
    '/dane/przedsiewziecia/przedsiewziecia.csv',
    '/dane/przedsiewziecia/przedsiewziecia.json',
    '/dane/wskazniki/katalog.json',
    '/dane/wskazniki/potrzeby.json',
    ...TABLES.flatMap((name) => [`/dane/dojrzalosc/${name}.csv`, `/dane/dojrzalosc/${name}.json`]),
  ]
  for (const path of paths) {
    const answer = await server.browser().get(path)
    expect([path, answer.status]).toEqual([path, 200])
    const text = await answer.text()
    expect([path, text.includes(`${MARK} szkic`)]).toEqual([path, false])
    expect([path, text.includes('szkic-przedsiewziecia')]).toEqual([path, false])
  }
  expect(await (await server.browser().get('/obszary')).text()).not.toContain('Poziom 5 z 5')
  expect((await server.browser().get('/przedsiewziecia/szkic-przedsiewziecia')).status).toBe(404)
  const trace = await (await server.browser().get(`/dane/slad/${reference}.json`)).json()
  expect(trace).toMatchObject({
    steps: expect.arrayContaining([
      expect.objectContaining({ key: 'initiatives', count: 0 }),
      expect.objectContaining({ key: 'indicators', count: 0 }),
    ]),
  })
  const needs = await (await server.browser().get('/dane/wskazniki/potrzeby.json')).json()
  expect(needs).toEqual([])
})
