import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { tabAndPress, tabTo, takeMouseAway } from './support/keyboard.ts'
import { say } from './support/say.ts'

test.describe.configure({ timeout: 120_000 })

/** Two good rows, a value with a word in it and an indicator that nobody has. */
const FILE = [
  'wskaznik;okres;wartosc;uwaga',
  '5.2;2023;4,5;',
  '5.2;2024;4,1;szacunek',
  '5.2;2022;dużo;',
  '99.9;2024;1;',
].join('\n')

test('a series with two bad rows is imported by keyboard alone', async ({ page, signInAs }) => {
  await signInAs(page, 'stratezka')
  await takeMouseAway(page)
  // Before the page is asked for: the browser takes a moment to hand its choosers over.
  const chooser = page.waitForEvent('filechooser')
  await page.goto('/panel/wskazniki/import')
  const file = page.getByRole('button', { name: say('indicators.import.file') })
  await tabTo(page, file)
  await page.keyboard.press('Enter')
  const buffer = Buffer.from(FILE)
  await (await chooser).setFiles({ name: 'szereg.csv', mimeType: 'text/csv', buffer })
  await tabAndPress(
    page,
    page.getByRole('button', { name: say('indicators.import.check') }),
    'Enter',
  )

  const counts = { add: 2, correct: 0, same: 0, bad: 2 }
  await expect(page.getByText(say('indicators.import.counts', counts))).toBeVisible()
  const rows = page.getByRole('table', { name: say('indicators.import.rows') })
  await expect(rows).toContainText(say('indicators.row.unknown'))
  await checkScreen(page)

  await tabAndPress(
    page,
    page.getByRole('button', { name: say('indicators.import.run', { count: 2 }) }),
    'Enter',
  )
  const done = { added: 2, corrected: 0, unchanged: 0, failed: 2 }
  await expect(page.getByRole('status')).toHaveText(say('indicators.import.done', done))

  await page.goto('/wskazniki/iso-2014-5-2')
  await expect(page.getByRole('cell', { name: '4,1 %' })).toBeVisible()
  await checkScreen(page)
})
