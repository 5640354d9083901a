import { expect, test } from './support/fixtures.ts'
import { firstLink, screen } from './support/screen.ts'
import { addressOf } from './support/screens.ts'

const A4 = { width: 700, height: 1_000 }

for (const path of ['/cele/kielce-2030/1', '/obszary/spoleczenstwo']) {
  test(`${path} prints on two sheets for the Council`, async ({ page }) => {
    await page.goto(path)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeLessThanOrEqual(2)
  })
}

test('what stands below a postulate is printed too', async ({ page }) => {
  await page.setViewportSize(A4)
  await page.emulateMedia({ media: 'print' })
  const link = firstLink('/postulaty?stan=uwzgledniono', /^\/postulaty\/IK-/)
  await page.goto(await addressOf(page, screen('postulaty/:reference', link)))
  await expect(page.locator('.two__rest')).toBeVisible()
})
