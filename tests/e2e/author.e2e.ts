import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { say } from './support/say.ts'

test.describe.configure({ timeout: 180_000 })

test('the author answers a question, sees the postulate public, and takes it back', async ({
  page: author,
  openWindow,
}) => {
  const moderator = await openWindow('moderator')
  const decide = say('moderation.decision.submit')
  const take = { name: say('moderation.lock.take') }

  await author.goto('/postulaty/nowy')
  await author.getByLabel(say('submit.field.title')).fill('Murawa do gry')
  await author.getByLabel(say('submit.field.body')).fill('Potrzebna jest murawa.')
  await author.getByRole('button', { name: say('submit.send') }).click()
  await author.waitForURL(/potwierdzenie$/)
  const reference = author.url().split('/').at(-2) ?? ''

  await test.step('the moderator asks', async () => {
    await moderator.goto(`/panel/moderacja/${reference}`)
    await moderator.getByRole('button', take).click()
    await moderator.getByRole('radio', { name: say('moderation.decision.return.label') }).check()
    await moderator
      .getByRole('group', { name: say('moderation.decision.return.rule') })
      .getByRole('radio')
      .first()
      .check()
    await checkScreen(moderator)
    await moderator.getByRole('button', { name: decide }).click()
    await expect(moderator.getByRole('status').filter({ hasText: reference })).toBeVisible()
  })

  await test.step('the author answers in the same text', async () => {
    await author.goto(`/sprawa/${reference}`)
    await expect(
      author.getByRole('heading', { name: say('follow.decision.question') }),
    ).toBeVisible()
    await checkScreen(author)
    const send = author.getByRole('button', { name: say('follow.correct.send') })
    await send.click()
    await expect(author.getByText(say('follow.error.unchanged')).first()).toBeVisible()
    await checkScreen(author)
    await author
      .getByLabel(say('submit.field.body'))
      .fill('Potrzebna jest murawa przy szkole na Pakoszu.')
    await send.click()
    await expect(author.getByText(say('follow.flash.corrected'))).toBeVisible()
    await checkScreen(author)
  })

  await test.step('the moderator publishes what was corrected', async () => {
    await moderator.goto('/panel/moderacja?r=poprawione')
    await moderator.getByRole('link', { name: reference }).click()
    await moderator.getByRole('button', take).click()
    await expect(moderator.getByLabel(say('moderation.version.body'))).toHaveValue(/Pakoszu/)
    await moderator
      .getByRole('group', { name: say('tagging.mainArea') })
      .getByRole('radio')
      .first()
      .check()
    await moderator.getByRole('button', { name: decide }).click()
    await expect(moderator.getByText(say('moderation.flash.publish', { reference }))).toBeVisible()
  })

  await test.step('the author takes it back', async () => {
    await author.reload()
    await author
      .locator('summary', { hasText: say('follow.withdraw.summary', { kind: 'postulate' }) })
      .click()
    await checkScreen(author)
    await author
      .getByRole('button', { name: say('follow.withdraw.confirm', { kind: 'postulate' }) })
      .click()
    await expect(author.getByText(say('follow.flash.withdrawn'), { exact: true })).toBeVisible()
    await checkScreen(author)
    const response = await author.goto(`/postulaty/${reference}`)
    expect(response?.status()).toBe(410)
    await expect(
      author.getByRole('heading', { name: say('postulate.gone.withdrawn.title', { reference }) }),
    ).toBeVisible()
    await checkScreen(author)
    await moderator.reload()
    await expect(moderator.getByText(say('moderation.decision.nothing'))).toBeVisible()
    await checkScreen(moderator)
  })
})
