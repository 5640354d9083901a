import Sqlite from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { tabAndPress, tabAndType, takeMouseAway } from './support/keyboard.ts'
import { say } from './support/say.ts'

const TITLE = 'Przystanek dla wszystkich'
const CARD = 'Na przystanku brakuje ławki z oparciem, starsze osoby stoją.'
const AREA = 'Infrastruktura i transport'
const UNIT = 'Zarząd Transportu Miejskiego w Kielcach'
const HOUR_MS = 3_600_000

test.use({ javaScriptEnabled: true })
test.describe.configure({ timeout: 240_000 })

test('a seat is waited for, offered and taken; a card from the table is answered', async ({
  product,
  openWindow,
}) => {
  // Whatever a resident does works without script; what staff do is looked at with it.
  const plain = { javaScriptEnabled: false }
  const organiser = await openWindow('organizatorka')
  let id = ''
  let code = ''
  let table = ''
  let reference = ''

  await test.step('the organiser sets a workshop up: one seat, tomorrow', async () => {
    await organiser.goto('/panel/warsztaty/nowy')
    await inPolish(organiser, say('workshopDesk.field.title')).fill(TITLE)
    await inPolish(organiser, say('workshopDesk.field.description')).fill('Mówimy, czego brakuje.')
    await organiser.getByRole('button', { name: say('workshopDesk.form.create') }).click()
    await expect(organiser.getByText(say('workshopDesk.flash.created'))).toBeVisible()
    id = /warsztaty\/(\d+)/.exec(organiser.url())?.[1] ?? ''
    await organiser.goto(`/panel/warsztaty/${id}/terminy/nowy`)
    await field(organiser, say('workshopDesk.field.startsDay')).fill(dayIn(1))
    await field(organiser, say('workshopDesk.field.fromTime')).fill('17:00')
    await field(organiser, say('workshopDesk.field.toTime')).fill('19:00')
    await field(organiser, say('workshopDesk.field.place')).fill('Sala 1.20')
    await field(organiser, say('workshopDesk.field.capacity')).fill('1')
    await organiser.getByRole('button', { name: say('workshopDesk.session.add') }).click()
    await expect(organiser.getByText(say('workshopDesk.flash.sessionAdded'))).toBeVisible()
    await organiser.goto(`/panel/warsztaty/${id}`)
    await organiser.getByRole('button', { name: say('workshopDesk.publish.submit') }).click()
    await expect(organiser.getByText(say('workshopDesk.flash.published'))).toBeVisible()
  })

  const first = await openWindow(undefined, plain)
  await test.step('a resident signs up by keyboard alone', async () => {
    await openWorkshop(first)
    await checkScreen(first)
    await takeMouseAway(first)
    await tabAndType(first, first.getByLabel(say('workshops.form.name'), { exact: true }), 'Ala')
    await tabAndType(first, field(first, say('workshops.form.email')), 'to nie adres')
    await tabAndPress(first, signUpButton(first), 'Enter')
    await expect(first.getByLabel(say('workshops.form.name'), { exact: true })).toHaveValue('Ala')
    await checkScreen(first)
    await field(first, say('workshops.form.email')).fill('ala@poczta.example')
    await signUpButton(first).press('Enter')
    await expect(first).toHaveURL(/\/zapis\/[\w-]{43}$/)
    await expect(first.getByText(say('workshops.own.confirmed')).first()).toBeVisible()
    await checkScreen(first)
  })

  const second = await openWindow(undefined, plain)
  await test.step('the next one waits', async () => {
    await openWorkshop(second)
    await second.getByLabel(say('workshops.form.name'), { exact: true }).fill('Bartek')
    await field(second, say('workshops.form.phone')).fill('600 100 200')
    await second.getByRole('button', { name: say('workshops.form.sendWaiting') }).click()
    await expect(
      second.getByText(say('workshops.own.waitlisted', { place: '1' })).first(),
    ).toBeVisible()
    await checkScreen(second)
  })

  await test.step('the first one cannot come; the seat is offered and taken', async () => {
    await first.getByRole('link', { name: say('workshops.own.leave'), exact: true }).click()
    await checkScreen(first)
    await first.getByRole('button', { name: say('workshops.own.leaveYes') }).click()
    await expect(first.getByText(say('workshops.flash.cancel'))).toBeVisible()
    await second.reload()
    await checkScreen(second)
    await second.getByRole('button', { name: say('workshops.own.accept') }).click()
    await expect(second.getByText(say('workshops.own.confirmed')).first()).toBeVisible()
    code = await second
      .getByText(/^[A-Z0-9]{2,4}-?[A-Z0-9]{2,6}$/)
      .first()
      .innerText()
  })

  await test.step('the day comes: a table, and who has a code comes in', async () => {
    await organiser.goto(`/panel/warsztaty/${id}/stoly/1`)
    await organiser.getByLabel(say('registrations.hall.add.topics')).fill('przystanek')
    await organiser.getByRole('button', { name: say('registrations.hall.add.addTopics') }).click()
    table = await readFrom(organiser, /\d-[A-Z]+-[A-Z]+/)
    moveToToday(product.database, Number(id))
    await organiser.goto(`/panel/warsztaty/${id}/dzien/1`)
    await organiser.getByRole('button', { name: say('dayOf.open.submit') }).click()
    await organiser.getByLabel(say('dayOf.search.label')).fill(code)
    await organiser.getByRole('button', { name: /^Jest/ }).first().click()
    await expect(organiser.getByRole('button', { name: /^Cofnij/ }).first()).toBeVisible()
    await checkScreen(organiser)
  })

  await test.step('a card is written at the table, with its code', async () => {
    await second.goto('/stol')
    await second.getByLabel(say('cards.find.code')).fill(table.toLowerCase().replaceAll('-', ' '))
    await second.getByRole('button', { name: say('cards.find.open') }).click()
    await second.getByLabel(say('cards.form.text')).fill('krótko')
    await second.getByRole('button', { name: say('cards.form.save') }).click()
    await expect(second.getByLabel(say('cards.form.text'))).toHaveValue('krótko')
    await checkScreen(second)
    await second.getByLabel(say('cards.form.text')).fill(CARD)
    await second.getByRole('button', { name: say('cards.form.save') }).click()
    await expect(second.getByText(CARD).first()).toBeVisible()
    await checkScreen(second)
  })

  await test.step('the day is closed: the card has a number', async () => {
    await organiser.goto(`/panel/warsztaty/${id}/karty/1`)
    await organiser.getByLabel(say('cards.desk.close.sure')).check()
    await organiser.getByRole('button', { name: say('cards.desk.close.button') }).click()
    await expect(organiser.getByText(say('cards.desk.flash.close', { count: 1 }))).toBeVisible()
    await second.goto(`/stol/${table}`)
    reference = await readFrom(second, /IK-\d{4}-\d{5}/)
    await checkScreen(second)
  })

  await test.step('it is moderated and answered as any other', async () => {
    const moderator = await openWindow('moderator')
    await moderator.goto(`/panel/moderacja/${reference}`)
    await moderator.getByRole('button', { name: say('moderation.lock.take') }).click()
    await moderator
      .getByRole('group', { name: say('tagging.mainArea') })
      .getByRole('radio', { name: AREA })
      .check()
    await moderator.getByRole('button', { name: say('moderation.decision.submit') }).click()
    await expect(moderator.getByText(say('moderation.flash.publish', { reference }))).toBeVisible()
    const writer = await openWindow('stratezka')
    await writer.goto(`/panel/stanowiska/nowe?dla=${reference}`)
    await writer.getByRole('radio', { name: /^Uwzględniono(?! w części)/ }).check()
    await writer.getByLabel(say('positions.editor.summary')).fill('Ławka stanie.')
    await writer.getByLabel(say('positions.editor.justification')).fill('Jest na nią miejsce.')
    await writer.getByLabel(say('positions.editor.unit')).selectOption(UNIT)
    await writer.getByRole('button', { name: say('positions.editor.submit') }).click()
    await expect(writer.getByText(say('positions.flash.submitted'))).toBeVisible()
    const accepting = await openWindow('strateg')
    await accepting.goto(writer.url())
    await accepting.getByRole('button', { name: say('positions.act.publish') }).click()
    await expect(accepting.getByText(say('positions.flash.published', { count: 1 }))).toBeVisible()
  })

  await test.step('everybody reads where it came from and what the city says', async () => {
    await second.goto(`/postulaty/${reference}`)
    await expect(second.getByText(TITLE).first()).toBeVisible()
    await expect(second.getByText('Ławka stanie.')).toBeVisible()
    await checkScreen(second)
  })
})

/** What looks so in the page, once it is there. */
async function readFrom(page: Page, pattern: RegExp): Promise<string> {
  await expect(page.locator('main')).toContainText(pattern)
  return pattern.exec(await page.locator('main').innerText())?.[0] ?? ''
}

async function openWorkshop(page: Page): Promise<void> {
  await page.goto('/warsztaty')
  await page.getByRole('link', { name: TITLE }).first().click()
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
}

/** Of a text that is written in three languages. */
function inPolish(page: Page, label: string) {
  return page
    .getByRole('group', { name: label })
    .getByRole('textbox', { name: say('workshopDesk.language.pl') })
}

/** Whatever its label adds: that it may stay empty. */
function field(page: Page, label: string) {
  return page.getByLabel(new RegExp(`^${label}( \\(|$)`))
}

function signUpButton(page: Page) {
  return page.getByRole('button', { name: say('workshops.form.send'), exact: true })
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * HOUR_MS).toISOString().slice(0, 10)
}

/** Nobody can wait for tomorrow here: the workshop began an hour ago. */
function moveToToday(file: string, workshopId: number): void {
  const at = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()
  const database = new Sqlite(file)
  database
    .prepare(
      `update workshop_session set starts_on = ?, ends_on = ?, starts_at = ?, ends_at = ?
       where workshop_id = ?`,
    )
    .run(at(-1).slice(0, 10), at(2).slice(0, 10), at(-1), at(2), workshopId)
  database.close()
}
