import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { chooseRadio, tabAndPress, tabAndType, tabTo, takeMouseAway } from './support/keyboard.ts'
import { say } from './support/say.ts'

const AREA = 'Cyfrowe Kielce'
const WHY = 'Portale powstają tam, gdzie jest projekt.'
const NOTE = 'Warsztat pokazał, gdzie są dane.'

test.describe.configure({ timeout: 180_000 })

test('a strategist rates an area with evidence by keyboard alone, and it stands in public', async ({
  page,
  signInAs,
  openWindow,
}) => {
  await signInAs(page, 'stratezka')
  await takeMouseAway(page)
  await page.goto('/panel/dojrzalosc/nowa?obszar=cyfrowe-kielce')
  await expect(page.getByLabel(say('maturity.new.subject'))).toHaveValue('cyfrowe-kielce')
  await checkScreen(page)
  await chooseRadio(
    page,
    page.getByRole('group', { name: say('maturity.new.method') }),
    new RegExp(say('maturity.method.expert')),
  )
  await tabAndPress(page, page.getByRole('button', { name: say('maturity.new.create') }), 'Enter')
  await expect(page.getByText(say('maturity.flash.created'))).toBeVisible()
  await checkScreen(page)

  await chooseRadio(page, page.getByRole('group', { name: say('maturity.draft.level') }), /^2\. /)
  await tabAndType(page, page.getByLabel(say('maturity.draft.justification')), WHY)
  const publish = page.getByRole('button', { name: say('maturity.draft.publishSubmit') })
  await tabAndPress(page, publish, 'Enter')
  await expect(page.getByText(say('maturity.error.missing.evidence')).first()).toBeVisible()
  await expect(page.getByLabel(say('maturity.draft.justification'))).toHaveValue(WHY)
  await checkScreen(page)

  await tabAndType(page, page.getByLabel(say('maturity.draft.query')), 'dane')
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('maturity.flash.found'))).toBeVisible()
  await expect(page.getByLabel(say('maturity.draft.justification'))).toHaveValue(WHY)
  const found = page.getByRole('group', { name: say('maturity.draft.found') })
  await tabTo(page, found.getByRole('radio').first())
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel(say('maturity.draft.source')))
  await page.keyboard.press('ArrowDown')
  await tabAndType(page, page.getByLabel(say('maturity.draft.why')), NOTE)
  await tabAndPress(
    page,
    page.getByRole('button', { name: say('maturity.draft.add'), exact: true }),
    'Enter',
  )
  await expect(page.getByText(say('maturity.flash.added'))).toBeVisible()
  await expect(page.getByText(NOTE)).toBeVisible()
  await tabAndPress(page, publish, 'Enter')
  await expect(page.getByText(say('maturity.flash.published'))).toBeVisible()
  await checkScreen(page)

  const visitor = await openWindow(undefined, { javaScriptEnabled: false, locale: 'pl-PL' })
  await visitor.goto('/dojrzalosc')
  await checkScreen(visitor)
  await visitor.getByRole('link', { name: AREA, exact: true }).click()
  await expect(visitor.getByText(WHY).first()).toBeVisible()
  await expect(visitor.getByText(NOTE).first()).toBeVisible()
  await expect(visitor.getByText(say('maturity.levelShort', { level: 2 })).first()).toBeVisible()
  await checkScreen(visitor)
})
