import type { Page } from '@playwright/test'
import { openDatabase } from '#db/open.server.ts'
import { submitPostulate } from '#app/features/submissions/submit-postulate.server.ts'
import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { tabAndPress, takeMouseAway } from './support/keyboard.ts'
import { say } from './support/say.ts'

test.describe.configure({ timeout: 240_000 })

const HOW_MANY = 20
const WISHES = [
  ['Autobus wieczorem', 'Autobus nie zatrzymuje się na przystanku, a rozkład jest nieczytelny.'],
  ['Drzewa przy skwerze', 'Więcej drzew, trawnika i zieleni, bo w upał nie ma cienia.'],
  ['Szkoła i świetlica', 'Dzieci ze szkoły nie mają świetlicy ani biblioteki.'],
  ['Ciemno na skróty', 'Boję się, jest ciemno, nie ma patrolu ani monitoringu.'],
] as const

test('a moderator tags twenty postulates with suggestions, by keyboard alone', async ({
  page,
  product,
  signInAs,
}) => {
  await addWishes(product.database)
  await signInAs(page, 'moderatorka')
  const before = await readFigures(page)
  await page.goto('/panel/moderacja')
  await takeMouseAway(page)
  await page.reload()
  await tabAndPress(
    page,
    page.getByRole('button', { name: say('moderation.queue.takeNext') }),
    'Enter',
  )
  for (let tagged = 0; tagged < HOW_MANY; tagged += 1) {
    const heading = page.getByRole('heading', { level: 1, name: /IK-\d{4}-\d{5}/ })
    const reference = /IK-\d{4}-\d{5}/.exec(await heading.innerText())?.[0] ?? ''
    await expect(page.getByRole('button', { name: say('shortcuts.off') })).toBeVisible()
    const first = page
      .getByRole('group', { name: say('suggestions.of.area') })
      .getByRole('checkbox')
      .first()
    await expect(first).not.toBeChecked()
    await page.keyboard.press('1')
    await expect(first).toBeChecked()
    // The field below says the same.
    const main = page.getByRole('group', { name: say('tagging.mainArea') })
    await expect(main.getByRole('radio', { checked: true })).toHaveCount(1)
    if (tagged === 0) await checkScreen(page)
    await page.keyboard.press('a')
    await page.keyboard.press('p')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(say('moderation.flash.publish', { reference }))).toBeVisible()
  }
  const after = await readFigures(page)
  expect(after.decided - before.decided).toBe(HOW_MANY)
  expect(after.firstRight - before.firstRight).toBe(HOW_MANY)
  await checkScreen(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a ticked suggestion is the main area', async ({ page, product, signInAs }) => {
    await addWishes(product.database)
    await signInAs(page, 'moderator')
    await page.goto('/panel/moderacja')
    await page.getByRole('button', { name: say('moderation.queue.takeNext') }).click()
    const heading = page.getByRole('heading', { level: 1, name: /IK-\d{4}-\d{5}/ })
    const reference = /IK-\d{4}-\d{5}/.exec(await heading.innerText())?.[0] ?? ''
    const suggested = page.getByRole('group', { name: say('suggestions.of.area') })
    await suggested.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: say('moderation.decision.submit'), exact: true }).click()
    await expect(page.getByText(say('moderation.flash.publish', { reference }))).toBeVisible()
  })
})

/** How many decisions there were about suggested areas, and in how many the first one was right. */
async function readFigures(page: Page): Promise<{ decided: number; firstRight: number }> {
  await page.goto('/panel/podpowiedzi')
  const row = page
    .getByRole('table', { name: say('suggestions.table.models') })
    .getByRole('row', { name: say('suggestions.kind.area') })
  const cells = (await row.count()) === 0 ? [] : await row.getByRole('cell').allInnerTexts()
  const [decided = 0, share = 0] = cells.map((cell) => Number.parseFloat(cell))
  return { decided, firstRight: Math.round((decided * share) / 100) }
}

/** More urgent than what the demonstration has waiting, so that they are the next in line. */
async function addWishes(database: string): Promise<void> {
  const { db, close } = openDatabase(`file:${database}`)
  for (let index = 0; index < HOW_MANY; index += 1) {
    const [title, body] = WISHES[index % WISHES.length]!
    const { id } = await submitPostulate(
      db,
      {
        title,
        body,
        channel: 'web',
        receivedAt: new Date().toISOString(),
        locale: 'pl',
        authorKind: 'resident',
        contact: null,
      },
      { now: new Date().toISOString(), secret: 'secret', appOrigin: 'http://localhost' },
    )
    await db
      .updateTable('submission')
      .set({ moderation_due_at: '2020-01-01T00:00:00.000Z' })
      .where('id', '=', id)
      .execute()
  }
  await close()
}
