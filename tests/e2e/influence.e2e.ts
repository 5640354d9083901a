import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { tabAndPress, takeMouseAway } from './support/keyboard.ts'
import { say } from './support/say.ts'

test.describe.configure({ timeout: 120_000 })

const SENSORS = 'Dane o powietrzu tam, gdzie się czeka (przykład)'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a remark is followed to an indicator and back by keyboard alone', async ({ page }) => {
    await takeMouseAway(page)
    await page.goto('/przedsiewziecia')
    await tabAndPress(page, page.getByRole('link', { name: SENSORS }), 'Enter')
    await tabAndPress(page, page.locator('main a[href^="/uwagi/IK-"]').first(), 'Enter')
    await page.waitForURL(/\/uwagi\/IK-/)
    const reference = new URL(page.url()).pathname.replace('/uwagi/', '')
    const trace = page.locator(`a[href="/slad/${reference}"]`)
    await tabAndPress(page, trace.first(), 'Enter')

    const steps = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
    const step = (name: 'paragraphs' | 'initiatives' | 'indicators') =>
      steps.filter({
        has: page.getByRole('heading', { name: say(`initiatives.influence.step.${name}`) }),
      })
    await expect(steps).toHaveCount(6)
    await expect(page.getByText(say('initiatives.influence.ends.indicators'))).toBeVisible()
    await checkScreen(page)

    await tabAndPress(page, step('paragraphs').getByRole('link').first(), 'Enter')
    await page.waitForURL(/\/dokumenty\//)
    await page.goBack()
    await tabAndPress(page, step('initiatives').getByRole('link', { name: SENSORS }), 'Enter')
    await expect(page.getByRole('heading', { level: 1, name: SENSORS })).toBeVisible()
    await page.goBack()
    await tabAndPress(page, step('indicators').getByRole('link').first(), 'Enter')
    await page.waitForURL(/\/wskazniki\//)

    // And back: from the number to what moves it, and to the voice that asked.
    await tabAndPress(page, page.getByRole('link', { name: SENSORS }).first(), 'Enter')
    await tabAndPress(page, page.locator(`a[href="/slad/${reference}"]`), 'Enter')
    await tabAndPress(
      page,
      page.locator('main').getByRole('link', { name: reference }).first(),
      'Enter',
    )
    await page.waitForURL(`**/uwagi/${reference}`)
  })
})
