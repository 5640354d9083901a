import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { demoPeople } from '#db/seed/demo/people.ts'
import type { PersonKey } from '#db/seed/demo/types.ts'
import { startServedProcess } from '../../support/served-process.ts'

export { expect } from '@playwright/test'

type ForTest = {
  /** Signs in by the button of the demonstration. */
  signInAs: (page: Page, person: PersonKey) => Promise<void>
  /** A private window, signed in or not; closed when the test ends. */
  openWindow: (person?: PersonKey, options?: BrowserContextOptions) => Promise<Page>
}
type ForWorker = { product: { url: string; database: string } }

/** Tests of the built product: one process with the demonstration for each worker. */
export const test = base.extend<ForTest, ForWorker>({
  product: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-e2e-'))
      const database = join(folder, 'product.db')
      const server = await startServedProcess(
        {
          IDEA_MODE: 'demo',
          DATABASE_URL: `file:${database}`,
          MAIL_DIR: join(folder, 'mail'),
          RATE_LIMITS: 'off',
        },
        'tests/e2e/support/product.ts',
      )
      await use({ url: server.url, database })
      await server[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ product }, use) => use(product.url),
  // oxlint-disable-next-line no-empty-pattern -- as above
  signInAs: ({}, use) => use(signIn),
  openWindow: async ({ browser, baseURL }, use) => {
    const opened: Awaited<ReturnType<Browser['newContext']>>[] = []
    await use(async (person, options) => {
      const context = await browser.newContext({ baseURL, ...options })
      opened.push(context)
      const page = await context.newPage()
      if (person) await signIn(page, person)
      return page
    })
    for (const context of opened) await context.close()
  },
})

async function signIn(page: Page, key: PersonKey): Promise<void> {
  const person = demoPeople.find((each) => each.key === key)
  if (!person) throw new Error(`nobody is called ${key}`)
  await page.goto('/konto/logowanie')
  await page.getByRole('button', { name: person.name }).click()
  await page.waitForURL((url) => url.pathname !== '/konto/logowanie')
}
