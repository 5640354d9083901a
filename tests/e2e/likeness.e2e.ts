import type { Locator, Page } from '@playwright/test'
import { openDatabase } from '#db/open.server.ts'
import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { tabAndPress, tabTo, takeMouseAway } from './support/keyboard.ts'
import { say } from './support/say.ts'

test.describe.configure({ timeout: 120_000 })

/** Like some of the demonstration, hastily written. */
const TITLE = 'Lawki i miejsca do odpoczynku'
const BODY =
  'Proszę o ławki z oparciem przy chodnikach, gdzie można usiąść i odpocząć w drodze na zakupy.'
const KNOWN = 'Ławki w drodze na zakupy'
const OTHER = 'Poidełka z wodą przy placach zabaw, nisko, żeby maluch sam sięgnął.'
const RECEIPT = /\/sprawa\/IK-[\d-]+\/potwierdzenie/

test('while somebody types, similar ones are told once, move nothing and take nothing', async ({
  page,
  product,
}) => {
  await page.goto('/postulaty/nowy')
  await takeMouseAway(page)
  await page.reload()
  const parts = formParts(page)
  await expect(parts.strip).toContainText(say('similar.waiting'))
  const before = await placesOf(page)
  const onPhone = await placesOnPhone(page)
  const told = await watchStatus(page)
  await tabTo(page, parts.title)
  await page.keyboard.type(TITLE, { delay: 15 })
  await page.keyboard.press('Tab')
  await page.keyboard.type(BODY, { delay: 15 })
  await expect(parts.summary).toContainText(KNOWN)
  // Nothing below the text has moved, and the hands are where they were.
  expect(await placesOf(page)).toEqual(before)
  expect(await placesOnPhone(page)).toEqual(onPhone)
  await expect(parts.body).toBeFocused()
  await expect(parts.title).toHaveValue(TITLE)
  await expect(parts.body).toHaveValue(BODY)
  const words = await told()
  expect(words.length).toBeGreaterThan(0)
  expect(words.length).toBeLessThanOrEqual(3)
  const count = await parts.offers.count()
  expect(count).toBeGreaterThan(1)
  expect(count).toBeLessThanOrEqual(5)
  expect(words.at(-1)?.replaceAll('\u00a0', ' ')).toBe(say('similar.found', { count }))
  await checkScreen(page)

  await tabAndPress(page, parts.summary, 'Enter')
  await expect(parts.offers.first()).toBeVisible()
  await checkScreen(page)
  // What lies open stays: going on with the text does not change it under the eyes.
  const shown = await parts.offers.allInnerTexts()
  await page.keyboard.press('Shift+Tab')
  await expect(parts.body).toBeFocused()
  await page.keyboard.press('Control+A')
  const looked = page.waitForResponse((answer) => answer.url().endsWith('/postulaty/podobne'))
  await page.keyboard.type(OTHER)
  const found = (await (await looked).json()) as { similar: { title: string }[] }
  expect(found.similar[0]?.title).not.toBe(KNOWN)
  await expect(parts.body).toHaveValue(OTHER)
  expect(await parts.offers.allInnerTexts()).toEqual(shown)

  const different = page.getByRole('checkbox', { name: say('similar.different') })
  await tabAndPress(page, different, 'Space')
  await expect(different).toBeChecked()
  await tabAndPress(page, page.getByRole('button', { name: say('submit.send') }), 'Enter')
  await page.waitForURL(RECEIPT)
  expect(await judgedLast(product.database)).toEqual({ verdict: 'different', title: KNOWN })
})

test('„Popieram ten” by keyboard sends a voice instead', async ({ page, product }) => {
  await page.goto('/postulaty/nowy')
  const parts = formParts(page)
  await expect(parts.strip).toContainText(say('similar.waiting'))
  await parts.title.fill(TITLE)
  await parts.body.fill(BODY)
  await expect(parts.summary).toContainText(KNOWN)
  await tabAndPress(page, parts.summary, 'Enter')
  const support = page.getByRole('button', { name: say('similar.supportOf', { title: KNOWN }) })
  await tabAndPress(page, support, 'Enter')
  await page.waitForURL(RECEIPT)
  expect(await judgedLast(product.database)).toEqual({ verdict: 'same', title: KNOWN })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the same ones are shown once before the text is sent', async ({ page, product }) => {
    await page.goto('/postulaty/nowy')
    const parts = formParts(page)
    await expect(parts.strip).toBeHidden()
    await parts.title.fill(TITLE)
    await parts.body.fill(BODY)
    await page.getByRole('button', { name: say('submit.send') }).click()
    await expect(page.getByText(say('similar.first.title'))).toBeVisible()
    await expect(parts.offers.first()).toContainText(KNOWN)
    await expect(parts.title).toHaveValue(TITLE)
    await expect(parts.body).toHaveValue(BODY)
    await checkScreen(page)
    await page.getByRole('checkbox', { name: say('similar.different') }).check()
    await page
      .getByRole('button', { name: say('similar.sendMine') })
      .last()
      .click()
    await page.waitForURL(RECEIPT)
    expect(await judgedLast(product.database)).toEqual({ verdict: 'different', title: KNOWN })
  })
})

function formParts(page: Page): Record<'title' | 'body' | 'strip' | 'summary' | 'offers', Locator> {
  const strip = page.locator('#podobne .simbox')
  return {
    title: page.getByLabel(say('submit.field.title')),
    body: page.getByLabel(say('submit.field.body')),
    strip,
    summary: strip.locator('summary'),
    offers: strip.locator('li'),
  }
}

/** Where everything that can be pressed in the form begins, but for the list itself. */
function placesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      '#postulate-title, main form :is(button, input, select, summary, a)',
    )
    return [...all]
      .filter((each) => !each.closest('#podobne') && each.getClientRects().length > 0)
      .map((each) => {
        const { top, left } = each.getBoundingClientRect()
        return `${each.tagName} ${each.id}: ${Math.round(left)}, ${Math.round(top + scrollY)}`
      })
  })
}

async function placesOnPhone(page: Page): Promise<string[]> {
  const wide = page.viewportSize()!
  await page.setViewportSize({ width: 390, height: 900 })
  const places = await placesOf(page)
  await page.setViewportSize(wide)
  return places
}

/** What the live region said since, each change once. */
async function watchStatus(page: Page): Promise<() => Promise<string[]>> {
  const region = page.locator('#podobne [role=status]')
  const said = await region.evaluateHandle((element) => {
    const words: string[] = []
    new MutationObserver(() => words.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    return words
  })
  return () => said.jsonValue()
}

/** What was kept of the first one on the list by the last submission, and of which. */
async function judgedLast(database: string) {
  const { db, close } = openDatabase(`file:${database}`)
  const row = await db
    .selectFrom('similar_judgement')
    .innerJoin('submission', 'submission.id', 'similar_judgement.other_id')
    .select(['verdict', 'public_title as title'])
    .where('public_title', '=', KNOWN)
    .orderBy('similar_judgement.id', 'desc')
    .executeTakeFirst()
  await close()
  return row
}
