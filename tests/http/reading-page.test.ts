import { afterAll, beforeAll, expect, test } from 'vitest'
import { addManyRemarks, makeLongDocument } from '../support/long-document.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const BLOCKS = 400
const REMARKS = 5_000

let server: TestServer
let queries = 0
let page: string
beforeAll(async () => {
  server = await startTestServer({ onQuery: () => (queries += 1) })
  const document = await makeLongDocument(server.db, BLOCKS)
  await addManyRemarks(server.db, document, REMARKS)
  page = `/dokumenty/${document.slug}/1`
}, 120_000)
afterAll(() => server.stop())

test(`${BLOCKS} blocks with ${REMARKS} remarks: few queries, a light page, no script`, async () => {
  const browser = await server.signIn('resident')
  await browser.get(page)
  queries = 0
  const start = performance.now()
  const response = await browser.get(page)
  const html = await response.text()
  const ms = performance.now() - start
  const bytes = Buffer.byteLength(html)
  process.stderr.write(`reading page: ${queries} queries, ${bytes} bytes, ${ms.toFixed(0)} ms\n`)
  expect(response.status).toBe(200)
  expect(queries).toBeLessThanOrEqual(8)
  expect(bytes).toBeLessThanOrEqual(300_000)
  expect(html).not.toContain('<script')
  // Every block is there with its count, and no word of any remark.
  expect(html.match(/class="para[ "]/g)).toHaveLength(BLOCKS)
  expect(html.match(/class="rmk"/g)).toHaveLength(BLOCKS)
  expect(html).not.toContain('proszę dopisać termin')
  expect(html.replaceAll('\u00a0', ' ')).toContain(`Wszystkie uwagi (${REMARKS})`)
})

test('headings never skip a level and every number leads to its block', async () => {
  const html = await (await server.browser().get(page)).text()
  const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [index, level] of levels.entries()) {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  }
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
  for (const target of targets) expect(html).toContain(`id="${target}"`)
})

test('the page of one block shows twenty remarks and the way to more, in both orders', async () => {
  const long = await server.db
    .selectFrom('remark_anchor')
    .innerJoin('block', 'block.id', 'remark_anchor.block_id')
    .select(['block.key', 'block.id', 'version_id'])
    .executeTakeFirstOrThrow()
  // One place that everybody writes to.
  await server.db.updateTable('remark_anchor').set({ block_id: long.id }).execute()
  const seen = new Set<string>()
  let next: string | undefined = `${page}/uwagi/${long.key}?kolejnosc=poparcie`
  queries = 0
  for (let count = 0; next && count < 3; count += 1) {
    const html: string = await (await server.browser().get(next)).text()
    for (const [, reference = ''] of html.matchAll(/<article class="rmk-item" id="([^"]+)"/g)) {
      expect(seen.has(reference)).toBe(false)
      seen.add(reference)
    }
    next = /<a href="([^"]*po=[^"]*)">/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(seen.size).toBe(60)
  expect(queries / 3).toBeLessThanOrEqual(8)
})
