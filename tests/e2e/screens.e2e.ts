import routes from '../../app/routes.ts'
import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { addressOf, SCREENS } from './support/screens.ts'
import { watchTroubles } from './support/troubles.ts'

test.describe.configure({ mode: 'parallel', timeout: 240_000 })

for (const { name, person, screens } of SCREENS) {
  test(`every screen of ${name}`, async ({ page, signInAs }) => {
    const troubles = watchTroubles(page)
    if (person) await signInAs(page, person)
    for (const screen of screens) {
      const path = await addressOf(page, screen)
      await test.step(path, async () => {
        const response = await page.goto(path)
        expect.soft(response?.status(), `status of ${path}`).toBe(screen.status ?? 200)
        const scripts = (await response?.text())?.match(/<script/gi)?.length ?? 0
        if (screen.scripted) expect.soft(scripts, `scripts of ${path}`).toBeGreaterThan(0)
        else expect.soft(scripts, `scripts of ${path}`).toBe(0)
        await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await checkScreen(page)
      })
    }
    expect(troubles).toEqual([])
  })
}

/** Without a screen: they only take forms, send a file, or need the code of a case (main-job). */
const NO_SCREEN = new Set([
  'postulaty/:reference/glos',
  'konto/wyloguj',
  'konto/dane/kopia',
  'panel/dane-osobowe/kopia',
  'jezyk',
  'panel/import/:batch/:report',
  'sprawa/:reference/potwierdzenie',
  'pliki/:hash/:name',
  'konsultacje.xml',
  'konsultacje/:slug/terminy.ics',
  'konsultacje/:slug/sprawozdanie/:file',
  'formularz-uwag/:file',
  'panel/pismo/:id/skan',
  'warsztaty.ics',
  'zapis/:token/termin.ics',
  'stol/:code/dane',
  'panel/warsztaty/:id/zapisy/:session/zapisy.csv',
  'panel/warsztaty/:id/dzien/:session/dane',
  'panel/warsztaty/:id/statystyka.csv',
  'panel/warsztaty/serie/:id/statystyka.csv',
  'postulaty/podobne',
  'dane/mapa/:file',
  'dane/dojrzalosc/:file',
  'dane/wskazniki/:file',
  'dane/przedsiewziecia/:file',
  'dane/cele/:set/:file',
  'dane/obszary/:file',
  'dane/slad/:file',
  'panel/sala/dane/:file',
  'panel/podpowiedzi.csv',
  'panel/kodowanie/:id/dane/:file',
  'panel/slowniki/:vocabulary/plik/:file',
])

test('no route is left out', () => {
  const seen = new Set(SCREENS.flatMap(({ screens }) => screens.map(({ route }) => route)))
  const left = pathsOf(routes).filter((path) => !seen.has(path) && !NO_SCREEN.has(path))
  expect(left).toEqual([])
})

type Routes = Awaited<typeof routes>

function pathsOf(list: Routes): string[] {
  return list.flatMap(({ path, index, children = [] }) => [
    ...(path !== undefined || index ? [path ?? ''] : []),
    ...pathsOf(children),
  ])
}
