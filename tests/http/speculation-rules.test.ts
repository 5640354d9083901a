import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ verifyPages: false })
})
afterAll(() => server.stop())

const rulesOf = (answer: Response) => answer.headers.get('Speculation-Rules')

test('a reading page names the rules, made or kept; pages of one person and files do not', async () => {
  const visitor = server.browser()
  for (const path of ['/', '/', '/postulaty', '/postulaty']) {
    expect(rulesOf(await visitor.get(path))).toBe('"/speculation-rules.json"')
  }
  for (const path of ['/konto/logowanie', '/favicon.svg', '/konsultacje.xml', '/moje']) {
    expect(rulesOf(await visitor.get(path)), path).toBeNull()
  }
  const resident = await server.signIn('resident')
  expect(rulesOf(await resident.get('/'))).toBeNull()
})

test('the rules are of their own type and name reading pages only, never to be made ready', async () => {
  const answer = await server.browser().get('/speculation-rules.json')
  expect(answer.headers.get('Content-Type')).toBe('application/speculationrules+json')
  const rules = (await answer.json()) as {
    prefetch: [{ eagerness: string; where: { and: { href_matches?: { pathname: string }[] }[] } }]
  }
  expect(Object.keys(rules)).toEqual(['prefetch'])
  expect(rules.prefetch[0].eagerness).toBe('moderate')
  const paths = (rules.prefetch[0].where.and[0]?.href_matches ?? []).map((one) => one.pathname)
  expect(paths).toEqual(expect.arrayContaining(['/', '/postulaty', '/postulaty/:reference']))
  const never =
    /^\/(panel|konto|sprawa|moje|moje-uwagi|zapis|stol|jezyk|pliki|demo|dane)(\/|$)|token/
  expect(paths.filter((path) => never.test(path))).toEqual([])
})
