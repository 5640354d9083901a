import type { Page } from '@playwright/test'
import { checkScreen, checkScreenAgain, checkWidths } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { say } from './support/say.ts'

const DOCUMENT = 'Ramowe Cele Strategiczne: projekt (przykład)'
const CONSULTATION = 'Ramowe Cele Strategiczne (przykład)'
const AREA = 'Infrastruktura i transport'
const UNIT = 'Zarząd Transportu Miejskiego w Kielcach'
const NOTE = 'Poprawiliśmy jedno zdanie dzięki uwagom.'

/** The same job twice, on other paragraphs: each changes its own sentence. */
const JOBS = [
  {
    javaScriptEnabled: true,
    first: 'Na każdą sprawę jest jedna karta usługi',
    second: 'Urząd odpowiada w terminie',
    changed: 'Na każdą sprawę jest jedna karta usługi napisana prostym językiem, także do druku.',
  },
  {
    javaScriptEnabled: false,
    first: 'Organizacje pozarządowe znają plan konkursów',
    second: 'Miasto pokazuje, co zmieniło się',
    changed: 'Organizacje pozarządowe znają plan konkursów na cały rok i budżet każdego z nich.',
  },
]

for (const { javaScriptEnabled, first, second, changed } of JOBS) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })
    test.describe.configure({ timeout: 240_000 })

    test('a draft is read, remarked on twice, answered, changed, and the change is shown', async ({
      page: reader,
      openWindow,
    }) => {
      const checkJob = javaScriptEnabled ? checkScreen : checkScreenAgain
      // Pages of staff are the same without script: axe reads them once.
      const checkDesk = javaScriptEnabled ? checkScreen : checkWidths
      let references: string[] = []
      let code = ''
      let version = ''

      await test.step('two remarks at two paragraphs go onto one list', async () => {
        await reader.goto('/konsultacje')
        await reader.getByRole('link', { name: CONSULTATION, exact: true }).click()
        await checkJob(reader)
        await openDraft(reader)
        await openParagraph(reader, first)
        await checkJob(reader)
        await addToList(reader).click()
        await expect(
          reader.getByRole('link', { name: say('remarks.error.body') }).first(),
        ).toBeVisible()
        await checkJob(reader)
        await reader.getByLabel(say('remarks.field.body'), { exact: true }).fill('Dopiszcie druk.')
        await reader.getByLabel(say('remarks.field.proposal')).fill(changed)
        await addToList(reader).click()
        await expect(reader.getByText(say('remarks.added.title'))).toBeVisible()
        await checkJob(reader)
        await openDraft(reader)
        await openParagraph(reader, second)
        await reader
          .getByLabel(say('remarks.field.body'), { exact: true })
          .fill('Podajcie liczbę dni.')
        await addToList(reader).click()
        await expect(reader.getByText(say('remarks.added.title'))).toBeVisible()
        await openDraft(reader)
        await expect(reader.getByText(say('reading.bar.count', { count: 2 }))).toBeVisible()
        await checkJob(reader)
      })

      await test.step('one sending, one receipt with every number', async () => {
        await reader.getByRole('link', { name: say('reading.bar.send') }).click()
        await checkJob(reader)
        await reader.getByLabel(say('remarks.sending.email')).fill('lena@poczta.example')
        await reader
          .getByRole('button', { name: say('remarks.sending.send', { count: 2 }) })
          .click()
        await reader.waitForURL(/\/sprawa\/IK-\d{4}-\d{5}\/potwierdzenie$/)
        await expect(
          reader.getByRole('heading', { name: say('remarks.receipt.title', { count: 2 }) }),
        ).toBeVisible()
        references = [
          ...new Set((await reader.locator('main').innerText()).match(/IK-\d{4}-\d{5}/g)),
        ]
        expect(references).toHaveLength(2)
        code = await reader
          .getByText(/^\w{4}-\w{4}-\w{4}$/)
          .first()
          .innerText()
        await checkJob(reader)
      })

      await test.step('a moderator publishes both', async () => {
        const moderator = await openWindow('moderator')
        for (const reference of references) await publish(moderator, reference)
        await checkDesk(moderator)
      })

      await test.step('one person answers both from the desk of the consultation', async () => {
        const writer = await openWindow('stratezka')
        await openDesk(writer)
        await checkDesk(writer)
        for (const reference of references) {
          await writer.getByRole('checkbox', { name: new RegExp(reference) }).check()
        }
        await writer
          .getByRole('button', { name: say('panel.register.bulk.answer') })
          .first()
          .click()
        await writer.getByRole('radio', { name: /^Uwzględniono(?! w części)/ }).check()
        await writer.getByLabel(say('positions.editor.summary')).fill('Dopiszemy to do projektu.')
        await writer.getByLabel(say('positions.editor.justification')).fill('Będzie jaśniej.')
        await writer.getByLabel(say('positions.editor.unit')).selectOption(UNIT)
        await writer.getByRole('button', { name: say('positions.editor.submit') }).click()
        await expect(writer.getByText(say('positions.flash.submitted'))).toBeVisible()
        await checkDesk(writer)
      })

      let position = ''
      await test.step('another person accepts it and holds it', async () => {
        const second = await openWindow('strateg')
        await second.goto('/panel/stanowiska?stanowisko=submitted')
        await second.getByRole('link', { name: say('positions.list.tabs.submitted') }).click()
        await second
          .getByRole('row', { name: references[0] ?? '' })
          .getByRole('link', { name: /^Stanowisko \d+/ })
          .click()
        position = second.url()
        await second.getByRole('button', { name: say('positions.act.accept') }).click()
        await expect(second.getByText(say('positions.act.held')).first()).toBeVisible()
        await checkDesk(second)
      })

      await test.step('a new version is written on screen and tied to the position', async () => {
        const editor = await openWindow('stratezka')
        await editor.goto('/panel/dokumenty')
        await editor.getByRole('link', { name: DOCUMENT }).first().click()
        await checkDesk(editor)
        await editor.getByRole('button', { name: say('documents.edit.versions.beginNext') }).click()
        await checkDesk(editor)
        version = editor.url()
        await editor.goto(`${version.split('?')[0]}/dopasowanie`)
        await checkDesk(editor)
        await editor.goto(version)
        await editor
          .locator('.edb__i')
          .filter({ hasText: first })
          .getByRole('link', { name: /^Zmień/ })
          .click()
        await editor.getByRole('textbox', { name: say('versions.editor.text') }).fill(changed)
        await editor.getByRole('button', { name: say('versions.editor.save'), exact: true }).click()
        await expect(editor.getByText(say('versions.flash.saved'))).toBeVisible()
        await checkDesk(editor)
        const strategist = await openWindow('strateg')
        await strategist.goto(position)
        await strategist.getByLabel(say('positions.trace.words')).fill(first)
        await strategist
          .getByRole('button', { name: say('positions.trace.find'), exact: true })
          .click()
        await strategist
          .getByRole('button', { name: say('positions.trace.tie') })
          .first()
          .click()
        await checkDesk(strategist)
        await strategist.getByRole('button', { name: say('positions.act.publishHeld') }).click()
        await expect(
          strategist.getByText(say('positions.flash.published', { count: 2 })),
        ).toBeVisible()
        await strategist.goto(version)
        await strategist
          .getByRole('link', { name: say('versions.page.publish') })
          .first()
          .click()
        await checkDesk(strategist)
        await strategist.getByLabel(say('versions.publish.note')).fill(NOTE)
        await strategist.getByRole('button', { name: /^Opublikuj wersję/ }).click()
        await checkDesk(strategist)
      })

      await test.step('the new version says thanks to whom, and what changed', async () => {
        await openDraft(reader)
        await expect(reader.getByText(changed)).toBeVisible()
        await expect(reader.getByRole('link', { name: references[0] }).first()).toBeVisible()
        await checkJob(reader)
        await reader
          .getByRole('link', { name: say('reading.changes') })
          .first()
          .click()
        await expect(reader.getByText(references[0] ?? '').first()).toBeVisible()
        await checkJob(reader)
      })

      await test.step('the author sees before and after', async () => {
        const elsewhere = await openWindow()
        await elsewhere.goto('/sprawa')
        await elsewhere.getByLabel(say('follow.form.number')).fill(references[0] ?? '')
        await elsewhere.getByLabel(say('follow.form.code')).fill(code)
        await elsewhere.getByRole('button', { name: say('follow.form.open') }).click()
        await expect(
          elsewhere.getByRole('heading', { name: say('desk.changes.title', { count: 1 }) }),
        ).toBeVisible()
        await expect(elsewhere.locator('ins').first()).toBeVisible()
        await checkJob(elsewhere)
      })

      await test.step('the report holds both, with their positions', async () => {
        const maker = await openWindow('stratezka')
        await maker.goto('/panel/konsultacje')
        await maker.getByRole('link', { name: CONSULTATION }).first().click()
        const consultation =
          maker
            .url()
            .split(/[/?#]/)
            .find((part) => /^\d+$/.test(part)) ?? ''
        await maker.goto(`/panel/konsultacje/${consultation}/sprawozdania`)
        await maker.getByRole('button', { name: say('reports.list.make') }).click()
        await expect(maker.getByText(say('reports.preview.checks'))).toBeVisible({
          timeout: 30_000,
        })
        for (const reference of references) {
          await expect(maker.getByRole('row', { name: new RegExp(`^${reference}`) })).toContainText(
            say('status.position.accepted'),
          )
        }
        await checkDesk(maker)
      })
    })
  })
}

async function openDraft(page: Page): Promise<void> {
  await page.goto('/dokumenty')
  await page.getByRole('link', { name: DOCUMENT }).first().click()
  await expect(page.getByRole('heading', { name: DOCUMENT, level: 1 })).toBeVisible()
}

/** The button in the margin of the paragraph that begins so. */
async function openParagraph(page: Page, beginning: string): Promise<void> {
  const paragraph = page.locator('.para').filter({ hasText: beginning })
  await paragraph.getByRole('link', { name: /^(Dodaj uwagę|\d+ uwag)/ }).click()
  await expect(page.getByText(beginning).first()).toBeVisible()
}

function addToList(page: Page) {
  return page.getByRole('button', { name: say('remarks.add.submit') })
}

async function publish(moderator: Page, reference: string): Promise<void> {
  await moderator.goto(`/panel/moderacja/${reference}`)
  await moderator.getByRole('button', { name: say('moderation.lock.take') }).click()
  await moderator
    .getByRole('group', { name: say('tagging.mainArea') })
    .getByRole('radio', { name: AREA })
    .check()
  await moderator.getByRole('button', { name: say('moderation.decision.submit') }).click()
  await expect(
    moderator.getByText(say('moderation.flash.publish', { reference, kind: 'remark' })),
  ).toBeVisible()
}

async function openDesk(writer: Page): Promise<void> {
  await writer.goto('/panel/konsultacje')
  await writer.getByRole('link', { name: CONSULTATION }).first().click()
  const id =
    writer
      .url()
      .split(/[/?#]/)
      .find((part) => /^\d+$/.test(part)) ?? ''
  await writer.goto(`/panel/konsultacje/${id}/stanowiska`)
}
