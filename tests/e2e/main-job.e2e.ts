import type { Page } from '@playwright/test'
import { checkScreen } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'

const PHONE = '600 000 000'
const SUMMARY = 'Ławki postawimy, ale bez wiat.'
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
      let reference = ''
      let code = ''

      await test.step('the empty form says what is missing and keeps the rest', async () => {
        await visitor.goto('/')
        await visitor.getByRole('link', { name: 'Zgłoś postulat' }).first().click()
        await checkScreen(visitor)
        await visitor.getByLabel('E-mail do odpowiedzi').fill('to nie adres')
        await visitor.getByLabel('Czego to dotyczy?').selectOption('Infrastruktura i transport')
        await sendButton(visitor).click()
        await expect(visitor.getByRole('heading', { name: 'Popraw 3 rzeczy' })).toBeVisible()
        await expect(visitor.getByRole('link', { name: 'Napisz tytuł.' })).toBeVisible()
        await expect(visitor.getByLabel('E-mail do odpowiedzi')).toHaveValue('to nie adres')
        await expect(selectedOption(visitor, 'Czego to dotyczy?')).toHaveText(
          'Infrastruktura i transport',
        )
        await checkScreen(visitor)
      })

      await test.step('a visitor sends a postulate with a phone number in it', async () => {
        await visitor.getByLabel('Tytuł').fill(title)
        await visitor
          .getByLabel('Co trzeba zmienić lub zrobić?')
          .fill(`${title}.\n\nNie ma gdzie odpocząć. Chętnie pokażę miejsce: telefon ${PHONE}.`)
        await visitor.getByLabel('E-mail do odpowiedzi').fill(email)
        await sendButton(visitor).click()
        await visitor.waitForURL(/\/sprawa\/IK-\d{4}-\d{5}\/potwierdzenie$/)
        reference = visitor.url().split('/').at(-2) ?? ''
        const ticket = visitor.getByRole('region', { name: 'Potwierdzenie' })
        await expect(ticket).toContainText(reference)
        code = await ticket.getByText(/^\w{4}-\w{4}-\w{4}$/).innerText()
        await expect(ticket.getByRole('img', { name: /Kod QR/ })).toBeVisible()
        await checkScreen(visitor)
      })

      await test.step('a moderator takes the case and covers the phone number', async () => {
        const moderator = await openWindow('moderator')
        await moderator.goto('/panel/moderacja')
        await checkScreen(moderator)
        await moderator.getByRole('link', { name: reference }).click()
        await moderator.getByRole('button', { name: 'Weź sprawę' }).click()
        await expect(moderator.getByText(`Masz sprawę ${reference}.`)).toBeVisible()
        await moderator.getByRole('button', { name: 'Zasłoń wszystkie' }).click()
        await expect(moderator.getByText('Zasłonięto 1 miejsce.')).toBeVisible()
        await expect(moderator.getByLabel('Tekst publiczny')).toHaveValue(
          /miejsce: telefon \[ukryto: telefon\]\.$/,
        )
        await checkScreen(moderator)
        await tagAndPublish(moderator, reference)
      })

      await test.step('the strategy team gives it to a unit with a day', async () => {
        const strategist = await openWindow('strateg')
        await strategist.goto(`/panel/rejestr/${reference}`)
        await checkScreen(strategist)
        await strategist
          .getByRole('combobox', { name: 'Jednostka' })
          .selectOption('Zarząd Transportu Miejskiego w Kielcach')
        await strategist.getByLabel('Termin dla jednostki').fill(dayIn(10))
        await strategist.getByRole('button', { name: 'Przekaż do jednostki' }).click()
        await expect(strategist.getByText(`Przekazano ${reference} do jednostki.`)).toBeVisible()
        await checkScreen(strategist)
      })

      await test.step('the unit writes a position; its author may not accept it', async () => {
        const officer = await openWindow('urzedniczka')
        await officer.goto('/panel')
        await checkScreen(officer)
        await officer.goto('/panel/stanowiska')
        await checkScreen(officer)
        await officer.getByRole('link', { name: `Napisz stanowisko ${reference}` }).click()
        await checkScreen(officer)
        await officer.getByRole('radio', { name: /^Uwzględniono w części/ }).check()
        await officer.getByLabel('W skrócie').fill(SUMMARY)
        await officer.getByRole('button', { name: 'Wyślij do zatwierdzenia' }).click()
        await expect(officer.getByText('Napisz uzasadnienie.').first()).toBeVisible()
        await expect(officer.getByLabel('W skrócie')).toHaveValue(SUMMARY)
        await checkScreen(officer)
        await officer.getByLabel('Uzasadnienie').fill(JUSTIFICATION)
        await officer.getByRole('button', { name: 'Wyślij do zatwierdzenia' }).click()
        await expect(officer.getByText(/Wysłano do zatwierdzenia/)).toBeVisible()
        await expect(officer.getByText('Stanowisko czeka na drugą osobę.')).toBeVisible()
        await expect(officer.getByRole('button', { name: 'Zatwierdź i opublikuj' })).toHaveCount(0)
        await checkScreen(officer)
      })

      await test.step('a second person accepts it', async () => {
        const second = await openWindow('stratezka')
        await second.goto('/panel/stanowiska')
        await second.getByRole('link', { name: /^Czekają na drugą osobę/ }).click()
        await checkScreen(second)
        await second
          .getByRole('row', { name: reference })
          .getByRole('link', { name: /^Stanowisko \d+/ })
          .click()
        await checkScreen(second)
        await second.getByRole('button', { name: 'Zatwierdź i opublikuj' }).click()
        await expect(second.getByText('Opublikowano odpowiedź na 1 postulat.')).toBeVisible()
        await checkScreen(second)
      })

      await test.step('the visitor follows by number and code in a private window', async () => {
        const elsewhere = await openWindow()
        await elsewhere.goto('/sprawa')
        await checkScreen(elsewhere)
        await elsewhere.getByLabel('Numer postulatu').fill(reference.toLowerCase())
        await elsewhere.getByLabel('Tajny kod').fill('W7KP-4MHT-Q9XD')
        await elsewhere.getByRole('button', { name: 'Pokaż sprawę' }).click()
        await expect(elsewhere.getByText('Numer i kod do siebie nie pasują.').first()).toBeVisible()
        await checkScreen(elsewhere)
        await elsewhere.getByLabel('Tajny kod').fill(code)
        await elsewhere.getByRole('button', { name: 'Pokaż sprawę' }).click()
        await expect(elsewhere.getByRole('heading', { name: title, level: 1 })).toBeVisible()
        const steps = elsewhere.getByRole('complementary').getByRole('listitem')
        await expect(steps).toHaveText([
          /Wpłynął: internet/,
          /Opublikowano/,
          /W wersji publicznej zasłoniliśmy: telefon\./,
          /Przekazano do jednostki/,
          /Zaczęła się analiza/,
          /Jest stanowisko miasta/,
        ])
        await expectAnswer(elsewhere)
        await checkScreen(elsewhere)
      })

      await test.step('everybody finds it and reads the answer', async () => {
        const anybody = await openWindow()
        await findInList(anybody, title, search)
        await anybody.getByRole('link', { name: title }).click()
        await expect(anybody).toHaveURL(new RegExp(`/postulaty/${reference}$`))
        await expect(anybody.getByText('numer telefonu ukryty')).toBeVisible()
        await expect(anybody.getByText(PHONE)).toHaveCount(0)
        await expectAnswer(anybody)
        await checkScreen(anybody)
      })

      await test.step('a resident supports it, once', async () => {
        const resident = await openWindow('mieszkanka')
        await resident.goto(`/postulaty/${reference}`)
        await resident.getByRole('button', { name: 'Popieram' }).click()
        await expect(resident.getByText('Zapisaliśmy Twoje poparcie.')).toBeVisible()
        await expect(resident.getByRole('region', { name: 'Poparcie' })).toContainText(
          'osoba popiera',
        )
        await expect(resident.getByRole('button', { name: 'Popieram' })).toHaveCount(0)
        await checkScreen(resident)
      })

      await test.step('every step was mailed to the address that was given', async () => {
        const reader = await openWindow()
        await reader.goto('/demo/poczta')
        await expect(reader.getByRole('row', { name: email })).toHaveText([
          new RegExp(`Odpowiedź na postulat ${reference}: Uwzględniono w części`),
          new RegExp(`Postulat ${reference} jest w: Zarząd Transportu Miejskiego`),
          new RegExp(`Opublikowaliśmy postulat ${reference}`),
          new RegExp(`Mamy Twój postulat ${reference}`),
        ])
        await checkScreen(reader)
        await reader.getByRole('link', { name: `Odpowiedź na postulat ${reference}` }).click()
        await expect(reader.getByText(SUMMARY)).toBeVisible()
        await checkScreen(reader)
      })
    })
  })
}

async function tagAndPublish(moderator: Page, reference: string): Promise<void> {
  await moderator.getByRole('button', { name: 'Zapisz decyzję' }).click()
  await expect(moderator.getByText('Wybierz główny obszar.').first()).toBeVisible()
  await expect(moderator.getByLabel('Tekst publiczny')).toHaveValue(/\[ukryto: telefon\]/)
  await checkScreen(moderator)
  await moderator
    .getByRole('group', { name: 'Główny obszar' })
    .getByRole('radio', { name: 'Infrastruktura i transport' })
    .check()
  await openPart(moderator, 'Cele')
  await moderator.getByRole('checkbox', { name: /^1\.2 Miasto stawiające/ }).check()
  await openPart(moderator, 'Obszary tematyczne ISO 37120')
  await moderator.getByRole('checkbox', { name: 'Transport', exact: true }).check()
  await moderator.getByLabel('Słowa kluczowe').fill('ławki, odpoczynek')
  await moderator.getByRole('button', { name: 'Zapisz decyzję' }).click()
  await expect(moderator.getByText(`Opublikowano ${reference}.`)).toBeVisible()
  await checkScreen(moderator)
}

/** By words without Polish letters, by area, by state. */
async function findInList(anybody: Page, title: string, words: string): Promise<void> {
  const found = anybody.getByRole('link', { name: title })
  await anybody.goto('/postulaty')
  await anybody.getByLabel('Szukaj w postulatach').fill(words)
  await anybody.getByRole('button', { name: 'Szukaj' }).click()
  await expect(found).toBeVisible()
  await expect(anybody.getByRole('heading', { name: '1 postulat' })).toBeVisible()
  await checkScreen(anybody)
  const filters = anybody.getByRole('form', { name: 'Filtry' })
  await filters.getByRole('checkbox', { name: 'Infrastruktura i transport' }).check()
  await filters.getByRole('checkbox', { name: 'Uwzględniono w części' }).check()
  await filters.getByRole('button', { name: 'Pokaż wyniki' }).click()
  await expect(found).toBeVisible()
  await checkScreen(anybody)
  await filters.getByRole('checkbox', { name: 'Uwzględniono w części' }).uncheck()
  await filters.getByRole('checkbox', { name: 'Nie uwzględniono' }).check()
  await filters.getByRole('button', { name: 'Pokaż wyniki' }).click()
  await expect(anybody.getByText('Nic nie znaleźliśmy')).toBeVisible()
  await checkScreen(anybody)
  await anybody.goBack()
}

async function expectAnswer(page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', { name: 'Stanowisko miasta: uwzględniono w części' }),
  ).toBeVisible()
  await expect(page.getByText(SUMMARY)).toBeVisible()
  await expect(page.getByText(JUSTIFICATION)).toBeVisible()
  await expect(page.getByText('Zarząd Transportu Miejskiego w Kielcach').first()).toBeVisible()
}

/** A part that opens in place. */
async function openPart(page: Page, name: string): Promise<void> {
  await page.locator('summary').filter({ hasText: name }).click()
}

function sendButton(page: Page) {
  return page.getByRole('button', { name: 'Wyślij postulat' })
}

function selectedOption(page: Page, label: string) {
  return page.getByLabel(label).locator('option:checked')
}

/** A calendar day, as a date field takes it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
