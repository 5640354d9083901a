import type { Page, Request } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'

function watchPrefetches(page: Page): string[] {
  const seen: string[] = []
  page.context().on('request', (request: Request) => {
    const purpose = request.headers()['sec-purpose'] ?? ''
    if (purpose.includes('prefetch')) seen.push(new URL(request.url()).pathname)
  })
  return seen
}

test('a pointer that rests on a link fetches a reading page, and nothing else', async ({
  openWindow,
}) => {
  const page = await openWindow()
  const client = await page.context().newCDPSession(page)
  await client.send('Preload.enable')
  const fetched: string[] = []
  client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => {
    fetched.push(new URL(prefetchUrl).pathname)
  })
  const seen = watchPrefetches(page)
  await page.goto('/')
  await page.waitForTimeout(500)
  const links = page.locator('a[href^="/"]:visible')
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const path of new Set(paths)) {
    await page.locator(`a[href="${path}"]:visible`).first().hover()
    await page.waitForTimeout(400)
  }
  const all = new Set([...fetched, ...seen])
  process.stdout.write(`prefetched: ${[...all].join(' ')}\n`)
  expect(all.size).toBeGreaterThan(2)
  const forbidden = /^\/(panel|konto|sprawa|moje|zapis|stol|jezyk|pliki|demo|postulaty\/nowy)/
  expect([...all].filter((path) => forbidden.test(path))).toEqual([])
})
