import { expect, test } from './support/fixtures.ts'
import { firstLink, screen } from './support/screen.ts'
import { addressOf } from './support/screens.ts'

const A4 = { width: 700, height: 1_000 }

for (const path of ['/cele/kielce-2030/1', '/cele/kielce-2030/2', '/obszary/spoleczenstwo']) {
  test(`${path} prints on two sheets for the Council, whatever the margin`, async ({ page }) => {
    await page.goto(path)
    for (const edge of ['10mm', '15mm', '20mm']) {
      const margin = { top: edge, right: edge, bottom: edge, left: edge }
      const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1')
      expect([edge, Number(/\/Count (\d+)/.exec(pdf)?.[1])]).toEqual([edge, 2])
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.term .plist').first()).toBeVisible()
    await expect(page.locator('.termhead')).toContainText(new URL(page.url()).pathname)
  })
}

test('what stands below a postulate is printed too', async ({ page }) => {
  await page.setViewportSize(A4)
  await page.emulateMedia({ media: 'print' })
  const link = firstLink('/postulaty?stan=uwzgledniono', /^\/postulaty\/IK-/)
  await page.goto(await addressOf(page, screen('postulaty/:reference', link)))
  await expect(page.locator('.two__rest')).toBeVisible()
})
