import { test } from './support/fixtures.ts'
import { addressOf, SCREENS } from './support/screens.ts'
test.describe.configure({ mode: 'parallel', timeout: 240_000 })
for (const { name, person, screens } of SCREENS) {
  if (name.includes('edits')) continue
  test(`shots ${name}`, async ({ page, signInAs }) => {
    if (person) await signInAs(page, person)
    const some = name.includes('administrator') ? screens.slice(0, 6) : screens
    for (const [i, s] of some.entries()) {
      if (s.route === 'demo/komponenty') continue
      await page.goto(await addressOf(page, s))
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.screenshot({ path: `/tmp/shots/${person ?? 'gosc'}-${String(i).padStart(2, '0')}-${s.route.replace(/\W+/g, '_') || 'home'}-${width}.png`, fullPage: true })
      }
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  })
}
