import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRequire } from 'node:module'
import { addPostulates } from '#tests/support/register-rows.ts'
import { startTestServer, type TestServer } from '#tests/support/server.ts'
import type { SignedIn } from '#tests/support/sign-in.ts'
import { pageText } from '../support/form-page.ts'

const load = createRequire(import.meta.url)
const { seedDemo } = load(
  '../../app/features/demo/seed-demo.server.ts',
) as typeof import('#app/features/demo/seed-demo.server.ts')
const { alignEntries } = load(
  '../../app/features/search/align-entries.server.ts',
) as typeof import('#app/features/search/align-entries.server.ts')

let server: TestServer
let staff: SignedIn
beforeAll(async () => {
  server = await startTestServer()
  await seedDemo(server.db, { now: server.clock.now(), env: server.env })
  await alignEntries(server.db)
  await addPostulates(server.db, [
    { title: 'Transport nocą', body: 'Autobus po koncercie.' },
    { title: 'Głos wieczorem', body: 'Chodzi o transport po koncercie.' },
  ])
  staff = await server.signIn('moderator')
}, 120_000)
afterAll(() => server.stop())

async function open(path: string): Promise<string> {
  const answer = await (path.startsWith('/panel') ? staff : server.browser()).get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

const LISTS = ['/postulaty', '/szukaj', '/dokumenty', '/warsztaty', '/panel/rejestr']

test.each(LISTS)('%s tolerates a typo, says so, and marks what it found', async (list) => {
  const html = await open(`${list}?q=rtansport`)
  expect(pageText(html)).toMatch(/Szukamy też: transport/)
  expect(html).toMatch(/<mark>transport<\/mark>/i)
  const exact = /href="([^"]*dokladnie=tak[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const only = await open(new URL(exact, server.url).pathname + new URL(exact, server.url).search)
  expect(pageText(only)).toContain('Szukamy tylko tego, co wpisano')
  expect(only).not.toContain('<mark>')
})

test('the staff register marks words of the text too, and its acts on all meet the same rows', async () => {
  const html = await open('/panel/rejestr?q=rtansport')
  expect(pageText(html)).toContain('Głos wieczorem')
  expect(html).toContain('Chodzi o <mark>transport</mark> po koncercie.')
  const area = await server.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', '=', 'theme')
    .where('term.retired_at', 'is', null)
    .executeTakeFirstOrThrow()
  const form = { intent: 'tagMatching', themeIds: String(area.id) }
  const asked = await staff.post('/panel/rejestr?q=rtansport&jednostka=wszystkie', form)
  const batch = await open(asked.headers.get('Location') ?? '')
  expect(batch).toContain('Głos wieczorem')
  expect(batch).toContain('Transport nocą')
})

test('each number on the search page is that of the list its link opens', async () => {
  const count = (html: string, pattern: RegExp) => Number(pattern.exec(pageText(html))?.[1] ?? -1)
  const rows = (html: string) => (html.match(/class="pitem"/g) ?? []).length
  const linkOf = (html: string, kind: string) =>
    new RegExp(`id="znalezione-${kind}"[\\s\\S]*?search-group__all[\\s\\S]*?href="([^"]+)"`)
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&') ?? ''
  const examples = await open('/szukaj?q=przyk%C5%82ad')
  const library = await open(linkOf(examples, 'documents'))
  expect(rows(library)).toBe(count(examples, /(\d+) dokument/))
  const html = await open('/szukaj?q=warsztat')
  const all = await open(linkOf(html, 'workshops'))
  expect(rows(all)).toBeGreaterThan(5)
  expect(rows(all)).toBe(count(html, /(\d+) warsztat/))
  expect(count(all, /(\d+) warsztat/)).toBe(rows(all))
})
