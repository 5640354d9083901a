import type { Page } from '@playwright/test'
import { checkScreen, checkScreenAgain } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { say } from './support/say.ts'

const PHONE = '600 000 000'
const SUMMARY = 'Ławki postawimy, ale bez wiat.'
const UNIT = 'Zarząd Transportu Miejskiego w Kielcach'
const AREA = 'Infrastruktura i transport'
const IN_PART = say('status.position.accepted_in_part')
const JUSTIFICATION =
  'Na ławki mamy miejsce przy każdym przystanku. Wiaty nie zmieszczą się obok drogi.'

/** The same job twice: the words differ, so that each finds its own postulate. */
const JOBS = [
  {
    javaScriptEnabled: true,
    title: 'Żółte ławki przy ścieżce nad źródłem',
    search: 'zolte lawki sciezce',
    email: 'zofia@poczta.example',
  },
  {
    javaScriptEnabled: false,
    title: 'Łąka kwietna obok pętli i świetlicy',
    search: 'laka petli swietlicy',
    email: 'zenon@poczta.example',
  },
]

for (const { javaScriptEnabled, title, search, email } of JOBS) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })
    test.describe.configure({ timeout: 240_000 })

    test('a postulate is sent, moderated, tagged, assigned, answered and found again', async ({
      page: visitor,
      openWindow,
    }) => {
      const checkJob = javaScriptEnabled ? checkScreen : checkScreenAgain
      let reference = ''
      let code = ''

      await test.step('the empty form says what is missing and keeps the rest', async () => {
        await visitor.goto('/')
        await visitor
          .getByRole('link', { name: say('shell.nav.submit') })
          .first()
          .click()
        await checkJob(visitor)
        await visitor.getByLabel(say('submit.field.email')).fill('to nie adres')
        await visitor.getByLabel(say('submit.field.area')).selectOption(AREA)
        await sendButton(visitor).click()
        await expect(
          visitor.getByRole('heading', { name: say('errors.summary', { count: 3 }) }),
        ).toBeVisible()
        await expect(visitor.getByRole('link', { name: say('submit.error.title') })).toBeVisible()
        await expect(visitor.getByLabel(say('submit.field.email'))).toHaveValue('to nie adres')
        await expect(selectedOption(visitor, say('submit.field.area'))).toHaveText(AREA)
        await checkJob(visitor)
      })

      await test.step('a visitor sends a postulate with a phone number in it', async () => {
        await visitor.getByLabel(say('submit.field.title')).fill(title)
        await visitor
          .getByLabel(say('submit.field.body'))
          .fill(`${title}.\n\nNie ma gdzie odpocząć. Chętnie pokażę miejsce: telefon ${PHONE}.`)
        await visitor.getByLabel(say('submit.field.email')).fill(email)
        await sendButton(visitor).click()
        await visitor.waitForURL(/\/sprawa\/IK-\d{4}-\d{5}\/potwierdzenie$/)
        reference = visitor.url().split('/').at(-2) ?? ''
        const ticket = visitor.getByRole('region', { name: say('submit.receipt.label') })
        await expect(ticket).toContainText(reference)
        code = await ticket.getByText(/^\w{4}-\w{4}-\w{4}$/).innerText()
        await expect(ticket.getByRole('img', { name: say('submit.receipt.qr') })).toBeVisible()
        await checkJob(visitor)
      })

      await test.step('a moderator takes the case and covers the phone number', async () => {
        const moderator = await openWindow('moderator')
        await moderator.goto('/panel/moderacja')
        await checkJob(moderator)
        await moderator.getByRole('link', { name: reference }).click()
        await moderator.getByRole('button', { name: say('moderation.lock.take') }).click()
        await expect(
          moderator.getByText(say('moderation.flash.taken', { reference })),
        ).toBeVisible()
        await moderator.getByRole('button', { name: say('moderation.text.mask') }).click()
        await expect(moderator.getByText(say('moderation.text.masked', { count: 1 }))).toBeVisible()
        await expect(moderator.getByLabel(say('moderation.version.body'))).toHaveValue(
          /miejsce: telefon \[ukryto: telefon\]\.$/,
        )
        await checkJob(moderator)
        await tagAndPublish(moderator, reference, checkJob)
      })

      await test.step('the strategy team gives it to a unit with a day', async () => {
        const strategist = await openWindow('strateg')
        await strategist.goto(`/panel/rejestr/${reference}`)
        await checkJob(strategist)
        await strategist
          .getByRole('combobox', { name: say('panel.assignment.unit') })
          .selectOption(UNIT)
        await strategist.getByLabel(say('panel.assignment.due')).fill(dayIn(10))
        await strategist.getByRole('button', { name: say('panel.assignment.assign') }).click()
        await expect(
          strategist.getByText(say('panel.assignment.flash.assigned', { reference })),
        ).toBeVisible()
        await checkJob(strategist)
      })

      await test.step('the unit writes a position; its author may not accept it', async () => {
        const officer = await openWindow('urzedniczka')
        await officer.goto('/panel')
        await checkJob(officer)
        await officer.goto('/panel/stanowiska')
        await checkJob(officer)
        await officer
          .getByRole('link', { name: `${say('positions.list.write')} ${reference}` })
          .click()
        await checkJob(officer)
        await officer.getByRole('radio', { name: IN_PART }).check()
        await officer.getByLabel(say('positions.editor.summary')).fill(SUMMARY)
        await officer.getByRole('button', { name: say('positions.editor.submit') }).click()
        await expect(officer.getByText(say('positions.error.justification')).first()).toBeVisible()
        await expect(officer.getByLabel(say('positions.editor.summary'))).toHaveValue(SUMMARY)
        await checkJob(officer)
        await officer.getByLabel(say('positions.editor.justification')).fill(JUSTIFICATION)
        await officer.getByRole('button', { name: say('positions.editor.submit') }).click()
        await expect(officer.getByText(say('positions.flash.submitted'))).toBeVisible()
        await expect(officer.getByText(say('positions.view.waiting'))).toBeVisible()
        await expect(
          officer.getByRole('button', { name: say('positions.act.publish') }),
        ).toHaveCount(0)
        await checkJob(officer)
      })

      await test.step('a second person accepts it', async () => {
        const second = await openWindow('stratezka')
        await second.goto('/panel/stanowiska')
        await second.getByRole('link', { name: say('positions.list.tabs.submitted') }).click()
        await checkJob(second)
        await second
          .getByRole('row', { name: reference })
          .getByRole('link', { name: /^Stanowisko \d+/ })
          .click()
        await checkJob(second)
        await second.getByRole('button', { name: say('positions.act.publish') }).click()
        await expect(second.getByText(say('positions.flash.published', { count: 1 }))).toBeVisible()
        await checkJob(second)
      })

      await test.step('the visitor follows by number and code in a private window', async () => {
        const elsewhere = await openWindow()
        await elsewhere.goto('/sprawa')
        await checkJob(elsewhere)
        await elsewhere.getByLabel(say('follow.form.number')).fill(reference.toLowerCase())
        await elsewhere.getByLabel(say('follow.form.code')).fill('W7KP-4MHT-Q9XD')
        await elsewhere.getByRole('button', { name: say('follow.form.open') }).click()
        await expect(elsewhere.getByText(say('follow.error.wrong')).first()).toBeVisible()
        await checkJob(elsewhere)
        await elsewhere.getByLabel(say('follow.form.code')).fill(code)
        await elsewhere.getByRole('button', { name: say('follow.form.open') }).click()
        await expect(elsewhere.getByRole('heading', { name: title, level: 1 })).toBeVisible()
        const steps = elsewhere.getByRole('complementary').getByRole('listitem')
        await expect(steps).toContainText([
          say('follow.event.received', { channel: 'web' }),
          say('follow.event.published'),
          say('follow.event.redacted'),
          say('follow.event.assigned'),
          say('follow.event.analysis_started'),
          say('follow.event.answered'),
        ])
        await expectAnswer(elsewhere)
        await checkJob(elsewhere)
      })

      await test.step('everybody finds it and reads the answer', async () => {
        const anybody = await openWindow()
        await findInList(anybody, title, search, checkJob)
        await anybody.getByRole('link', { name: title }).click()
        await expect(anybody).toHaveURL(new RegExp(`/postulaty/${reference}$`))
        await expect(anybody.getByText(say('postulate.redaction.telefon'))).toBeVisible()
        await expect(anybody.getByText(PHONE)).toHaveCount(0)
        await expectAnswer(anybody)
        await checkJob(anybody)
      })

      await test.step('a resident supports it, once', async () => {
        const resident = await openWindow('mieszkanka')
        await resident.goto(`/postulaty/${reference}`)
        await resident
          .getByRole('button', { name: say('postulate.support.support'), exact: true })
          .click()
        await expect(resident.getByText(say('postulate.flash.support'))).toBeVisible()
        await expect(
          resident.getByRole('region', { name: say('postulate.support.title') }),
        ).toContainText('osoba popiera')
        await expect(
          resident.getByRole('button', { name: say('postulate.support.support'), exact: true }),
        ).toHaveCount(0)
        await checkJob(resident)
      })

      await test.step('every step was mailed to the address that was given', async () => {
        const reader = await openWindow()
        await reader.goto('/demo/poczta')
        await expect(reader.getByRole('row', { name: email })).toContainText([
          say('mail.answered.subject', { kind: 'postulate', reference, position: IN_PART }),
          say('mail.assigned.subject', { kind: 'postulate', reference, unit: UNIT }),
          say('mail.published.subject', { kind: 'postulate', reference }),
          say('mail.received.subject', { kind: 'postulate', reference }),
        ])
        await checkJob(reader)
        await reader
          .getByRole('link', {
            name: say('mail.answered.subject', { kind: 'postulate', reference, position: IN_PART }),
          })
          .click()
        await expect(reader.getByText(SUMMARY)).toBeVisible()
        await checkJob(reader)
      })
    })
  })
}

type Check = (page: Page) => Promise<void>

async function tagAndPublish(moderator: Page, reference: string, checkJob: Check): Promise<void> {
  const field = (name: string, label: RegExp) =>
    moderator.locator(`input[name="${name}"]`).and(moderator.getByRole('checkbox', { name: label }))
  await moderator.getByRole('button', { name: say('moderation.decision.submit') }).click()
  await expect(moderator.getByText(say('tagging.errors.mainAreaRequired')).first()).toBeVisible()
  await expect(moderator.getByLabel(say('moderation.version.body'))).toHaveValue(
    /\[ukryto: telefon\]/,
  )
  await checkJob(moderator)
  await moderator
    .getByRole('group', { name: say('tagging.mainArea') })
    .getByRole('radio', { name: AREA })
    .check()
  await openPart(moderator, say('tagging.goals'))
  // The same tags may be suggested above; here the fields themselves are meant.
  await field('goalIds', /^1\.2 Miasto stawiające/).check()
  await openPart(moderator, say('tagging.themes'))
  await field('themeIds', /^Transport$/).check()
  await moderator.getByLabel(say('tagging.keywords')).fill('ławki, odpoczynek')
  await moderator.getByRole('button', { name: say('moderation.decision.submit') }).click()
  await expect(moderator.getByText(say('moderation.flash.publish', { reference }))).toBeVisible()
  await checkJob(moderator)
}

/** By words without Polish letters, by area, by state. */
async function findInList(
  anybody: Page,
  title: string,
  words: string,
  checkJob: Check,
): Promise<void> {
  const found = anybody.getByRole('link', { name: title })
  await anybody.goto('/postulaty')
  await anybody.getByLabel(say('postulates.search')).fill(words)
  await anybody.getByRole('button', { name: say('common.search') }).click()
  await expect(found).toBeVisible()
  await expect(
    anybody.getByRole('heading', { name: say('common.count.postulates', { count: 1 }) }),
  ).toBeVisible()
  await checkJob(anybody)
  const filters = anybody.getByRole('form', { name: say('postulates.filters') })
  await filters.getByRole('checkbox', { name: AREA }).check()
  await filters.getByRole('checkbox', { name: IN_PART }).check()
  await filters.getByRole('button', { name: say('postulates.show') }).click()
  await expect(found).toBeVisible()
  await checkJob(anybody)
  await filters.getByRole('checkbox', { name: IN_PART }).uncheck()
  await filters.getByRole('checkbox', { name: say('status.position.rejected') }).check()
  await filters.getByRole('button', { name: say('postulates.show') }).click()
  await expect(anybody.getByText(say('postulates.empty.title'))).toBeVisible()
  await checkJob(anybody)
  await anybody.goBack()
}

async function expectAnswer(page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', {
      name: say('postulate.position.title', { code: IN_PART.toLowerCase() }),
    }),
  ).toBeVisible()
  await expect(page.getByText(SUMMARY)).toBeVisible()
  await expect(page.getByText(JUSTIFICATION)).toBeVisible()
  await expect(page.getByText(UNIT).first()).toBeVisible()
}

/** A part that opens in place. */
async function openPart(page: Page, name: string): Promise<void> {
  await page.locator('summary').filter({ hasText: name }).click()
}

function sendButton(page: Page) {
  return page.getByRole('button', { name: say('submit.send') })
}

function selectedOption(page: Page, label: string) {
  return page.getByLabel(label).locator('option:checked')
}

/** A calendar day, as a date field takes it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
