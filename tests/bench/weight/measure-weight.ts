import { demoPeople } from '#db/seed/demo/people.ts'
import type { PersonKey } from '#db/seed/demo/types.ts'
import { addressOf, SCREENS } from '../../e2e/support/screens.ts'
import { openBrowser, type Browser } from '../../support/browser.ts'
import { startServedProcess } from '../../support/served-process.ts'
import { weighPage, type PageWeight } from './page-weight.ts'

/** Every screen of the demonstration, under the person who works with it. */
export async function measureWeight(
  buildDirectory = process.env.BUILD_DIRECTORY ?? 'build',
): Promise<PageWeight[]> {
  await using server = await startServedProcess(
    { IDEA_MODE: 'demo', RATE_LIMITS: 'off', BUILD_DIRECTORY: buildDirectory },
    'tests/e2e/support/product.ts',
  )
  const weights = new Map<string, PageWeight>()
  for (const { person, screens } of SCREENS) {
    const browser = openBrowser(server.url)
    if (person) await signIn(browser, person)
    const get = async (path: string) => ({ text: () => htmlOf(browser, path) })
    for (const screen of screens) {
      const path = await addressOf({ request: { get } } as never, screen)
      const html = await htmlOf(browser, path)
      const page = `${path} (${person ?? 'visitor'})`
      weights.set(page, weighPage(page, html, `${buildDirectory}/client`))
    }
  }
  return [...weights.values()]
}

async function htmlOf(browser: Browser, path: string): Promise<string> {
  const answer = await browser.get(path)
  const next = answer.headers.get('Location')
  return next ? htmlOf(browser, next) : answer.text()
}

/** By the button of the demonstration. */
async function signIn(browser: Browser, key: PersonKey): Promise<void> {
  const { name } = demoPeople.find((each) => each.key === key)!
  const html = await htmlOf(browser, '/konto/logowanie')
  const button = html.split('<button').find((part) => part.includes(name)) ?? ''
  const account = /value="([^"]*)"/.exec(button)?.[1] ?? ''
  await browser.post('/konto/logowanie', { intent: 'demo', account })
  if (!browser.cookies.has('session')) throw new Error(`${key} cannot sign in`)
}
