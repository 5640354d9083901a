import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { say } from './support/say.ts'

/**
 * What script adds to a page has its place before: a page that moves while it wakes takes the
 * click of whoever was quick (it is pressed on one thing and let go on another).
 */
test('nothing moves on the desks when their script begins to run', async ({ page, signInAs }) => {
  await signInAs(page, 'moderatorka')
  await page.goto('/panel/moderacja')
  await page.getByRole('button', { name: say('moderation.queue.takeNext') }).click()
  await page.getByRole('heading', { level: 1, name: /IK-\d{4}-\d{5}/ }).waitFor()
  await expectStill(page, page.url())
  await expectStill(page, '/panel/moderacja')
  await signInAs(page, 'strateg')
  await expectStill(page, '/panel/konsultacje/2/stanowiska')
})

async function expectStill(page: Page, address: string): Promise<void> {
  const scripts = '**/*.js'
  await page.route(scripts, (route) => route.abort())
  await page.goto(address)
  const asleep = await placesOf(page)
  expect(asleep.length).toBeGreaterThan(5)
  await page.unroute(scripts)
  await page.reload()
  await page.getByRole('button', { name: say('shortcuts.off') }).waitFor()
  expect(await placesOf(page)).toEqual(asleep)
}

/** Where everything that can be pressed begins, from the top in pixels. Of its words only the first: a time ticks. */
async function placesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready
    const all = [
      ...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, textarea)'),
    ]
    return all.map((each) => {
      const { top, left } = each.getBoundingClientRect()
      return `${each.tagName} ${each.id || each.textContent?.trim().slice(0, 13)}: ${Math.round(left)}, ${Math.round(top + scrollY)}`
    })
  })
}
