import type { Page } from '@playwright/test'
import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { say } from './support/say.ts'
import { chooseRadio, tabAndPress, tabAndType, tabTo, takeMouseAway } from './support/keyboard.ts'

test.describe.configure({ timeout: 180_000 })

test('a moderator decides three cases by keyboard alone', async ({ page, signInAs }) => {
  await signInAs(page, 'moderatorka')
  await page.goto('/panel/moderacja')
  await takeMouseAway(page)
  await page.reload()
  await expectShortcuts(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  const first = page
    .getByRole('region', { name: say('moderation.queue.label') })
    .locator('ol')
    .getByRole('link')
    .first()
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await tabAndPress(page, page.getByRole('button', { name: say('moderation.lock.take') }), 'Enter')

  const published = await openCase(page)
  await page.keyboard.press('a')
  await expect(
    page.getByRole('region', { name: say('moderation.version.heading') }).getByRole('status'),
  ).toHaveText(/\d/)
  await chooseRadio(
    page,
    page.getByRole('group', { name: say('tagging.mainArea') }),
    'Społeczeństwo',
  )
  await page.keyboard.press('p')
  await expect(
    page.getByRole('radio', { name: say('moderation.decision.publish.label') }),
  ).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByText(say('moderation.flash.publish', { reference: published })),
  ).toBeVisible()

  const asked = await openCase(page)
  expect(asked).not.toBe(published)
  await page.keyboard.press('z')
  await chooseRadio(
    page,
    page.getByRole('group', { name: say('moderation.decision.return.rule') }),
    /^Nie wiadomo, gdzie/,
  )
  await expect(page.getByLabel(say('moderation.decision.return.question'))).not.toHaveValue('')
  await tabAndType(
    page,
    page.getByLabel(say('moderation.decision.return.question')),
    ' Proszę napisać gdzie.',
  )
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: asked })).toBeVisible()

  const redirected = await openCase(page)
  await page.keyboard.press('r')
  await chooseRadio(
    page,
    page.getByRole('group', { name: say('moderation.decision.redirect.route') }),
    /^Petycja/,
  )
  await tabAndType(
    page,
    page.getByLabel(say('moderation.decision.redirect.reason'), { exact: true }),
    'To prośba do Rady Miasta.',
  )
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByText(say('moderation.flash.redirect', { reference: redirected })),
  ).toBeVisible()
})

test('shortcuts say what they do, never fire while typing, and can be switched off', async ({
  page,
  signInAs,
}) => {
  await signInAs(page, 'moderatorka')
  await page.goto('/panel/moderacja')
  await tabAndPress(
    page,
    page.getByRole('button', { name: say('moderation.queue.takeNext') }),
    'Enter',
  )
  const taken = await openCase(page)
  const publish = page.getByRole('radio', { name: say('moderation.decision.publish.label') })
  const redirect = page.getByRole('radio', { name: say('moderation.decision.redirect.label') })

  await page.keyboard.press('Shift+Slash')
  const help = page.getByRole('dialog', { name: say('shortcuts.title') })
  await expect(help).toContainText(say('moderation.keys.submit'))
  await checkScreen(page)
  await page.keyboard.press('r')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(publish).toBeChecked()

  const words = 'rzuć jeż? a/ popraw: kmzuj'
  for (const field of [
    page.getByLabel(say('moderation.note.label')),
    page.getByLabel(say('tagging.keywords')),
    page.getByLabel(say('moderation.version.body')),
    page.getByRole('searchbox', { name: say('shell.panel.search') }),
  ]) {
    await field.fill('')
    await tabAndType(page, field, words)
    await expect(field).toHaveValue(words)
  }
  await expect(publish).toBeChecked()
  await expect(help).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`/${taken}$`))

  await tabAndPress(page, page.getByRole('button', { name: say('shortcuts.off') }), 'Enter')
  await pressAll(page)
  await expect(publish).toBeChecked()
  await expect(help).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: say('shortcuts.on') })).toBeVisible()
  await pressAll(page)
  await expect(redirect).not.toBeChecked()
  await expect(page).toHaveURL(new RegExp(`/${taken}$`))
  await checkScreen(page)
  await tabAndPress(page, page.getByRole('button', { name: say('shortcuts.on') }), 'Enter')
  await page.keyboard.press('r')
  await expect(redirect).toBeChecked()
  await tabAndPress(
    page,
    page.getByRole('button', { name: say('moderation.lock.release') }),
    'Enter',
  )
  await expect(page.getByText(say('moderation.flash.released', { reference: taken }))).toBeVisible()
})

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'
  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    test('an organiser types three paper postulates by keyboard alone', async ({
      page,
      signInAs,
    }) => {
      await signInAs(page, 'organizatorka')
      await page.goto('/panel/wprowadz')
      const form = page.getByRole('region', { name: say('intake.form') })
      const title = form.getByLabel(say('intake.postulateTitle'))
      const words = ['Pierwsza kartka', 'Druga kartka', 'Trzecia „kartka” z łąki']
      for (const [index, part] of words.entries()) {
        const word = `${part} ${how}`
        await expect(title).toBeFocused()
        await page.keyboard.type(word)
        await page.keyboard.press('Tab')
        await page.keyboard.type(`${word}: pierwszy wiersz`)
        await page.keyboard.press('Enter')
        await page.keyboard.type('  drugi wiersz')
        if (index === 1) {
          await chooseRadio(
            page,
            form.getByRole('group', { name: say('intake.author') }),
            say('status.author.organisation'),
          )
          await tabAndType(page, form.getByLabel(say('submit.field.organisationName')), 'Koło Łąka')
        }
        await tabAndPress(page, form.getByRole('button', { name: say('intake.save') }), 'Enter')
        await expect(form.getByRole('status')).toContainText(/IK-\d{4}-\d{5}/)
        await expect(page.getByRole('listitem').filter({ hasText: word })).toBeVisible()
      }
      await checkScreen(page)
      await tabAndPress(page, form.getByRole('link', { name: say('intake.saved.print') }), 'Enter')
      await expect(page.getByRole('heading', { level: 1, name: /IK-\d{4}-\d{5}/ })).toBeVisible()
      await expect(page.getByText(/^\w{4}-\w{4}-\w{4}$/)).toBeVisible()
      await checkScreen(page)
    })
  })
}

/** Waits until the case is open and ours, with its keys alive; returns its number. */
async function openCase(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1, name: /IK-\d{4}-\d{5}/ })
  await expect(page.getByRole('button', { name: say('moderation.lock.release') })).toBeVisible()
  await expectShortcuts(page)
  return /IK-\d{4}-\d{5}/.exec(await heading.innerText())?.[0] ?? ''
}

async function expectShortcuts(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: say('shortcuts.off') })).toBeVisible()
}

async function pressAll(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: say('moderation.lock.release') }))
  for (const key of ['j', 'r', 'u', 'z', 'm', 'Shift+Slash', '/']) await page.keyboard.press(key)
}
