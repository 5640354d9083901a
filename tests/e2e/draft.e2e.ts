import { expect, test, type Page } from '@playwright/test'
import { say } from './support/say.ts'
import { startServedProcess, type ServedProcess } from '../support/served-process.ts'

const TITLE = 'Ławka „przy” przystanku'
const BODY = 'Pierwszy wers\n\nDrugi <b>wers</b> z żółcią'

let server: ServedProcess
test.beforeAll(async () => {
  server = await startServedProcess({ RATE_LIMITS: 'off' })
})
test.afterAll(() => server[Symbol.asyncDispose]())

async function openForm(page: Page): Promise<void> {
  await page.goto(`${server.url}/postulaty/nowy`)
  // The counter moves once the script runs.
  await expect(page.getByText(/\d+\s+z\s+4000\s+znaków/)).toBeVisible()
}

async function write(page: Page): Promise<void> {
  await page.getByLabel(say('submit.field.title')).fill(TITLE)
  await page.getByLabel(say('submit.field.body')).fill(BODY)
}

async function expectNothingLost(page: Page): Promise<void> {
  await expect(page.getByLabel(say('submit.field.title'))).toHaveValue(TITLE)
  await expect(page.getByLabel(say('submit.field.body'))).toHaveValue(BODY)
}

const sendButton = (page: Page) => page.getByRole('button', { name: say('submit.send') })

test('a draft survives the closed tab, without the address, and ends with the receipt', async ({
  context,
}) => {
  const first = await context.newPage()
  await openForm(first)
  await write(first)
  await first.getByLabel(say('submit.field.email')).fill('kto@example.pl')
  await first.close({ runBeforeUnload: true })
  const page = await context.newPage()
  await openForm(page)
  await expect(page.getByText(say('submit.draft.restoredTitle'))).toBeVisible()
  await expectNothingLost(page)
  await expect(page.getByLabel(say('submit.field.email'))).toHaveValue('')
  await sendButton(page).dblclick()
  await page.waitForURL(/potwierdzenie/)
  await expect(page.getByRole('button', { name: say('submit.receipt.copy') })).toBeVisible()
  await openForm(page)
  await expect(page.getByLabel(say('submit.field.title'))).toHaveValue('')
})

test('a draft can be deleted', async ({ page }) => {
  await openForm(page)
  await write(page)
  await expect(
    page.getByText(say('submit.draft.saved', { time: '' }).replace(/\W+$/, '')),
  ).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: say('submit.draft.discard') }).click()
  await expect(page.getByLabel(say('submit.field.title'))).toHaveValue('')
  await page.reload()
  await expect(page.getByText(say('submit.draft.restoredTitle'))).toHaveCount(0)
})

test('nothing typed is lost offline, on a broken network or a refusing server', async ({
  page,
  context,
}) => {
  await openForm(page)
  await write(page)
  await context.setOffline(true)
  await sendButton(page).click()
  await expect(page.getByRole('alert')).toContainText(say('submit.problem.offline.title'))
  await expectNothingLost(page)
  await context.setOffline(false)
  await expect(page.getByRole('alert')).toHaveCount(0)
  for (const failure of ['network', 403, 413, 429, 503] as const) {
    await page.route('**/postulaty/nowy*', (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      return failure === 'network' ? route.abort() : route.fulfill({ status: failure, body: '' })
    })
    await sendButton(page).click()
    await expect(page.getByRole('alert')).toContainText('Tekst jest bezpieczny')
    await expectNothingLost(page)
    await page.unroute('**/postulaty/nowy*')
  }
  await sendButton(page).click()
  await page.waitForURL(/potwierdzenie/)
})

test('an expired page gives everything back and can be sent at once', async ({ page }) => {
  await openForm(page)
  await write(page)
  await page.route('**/postulaty/nowy*', (route) => {
    const body = route
      .request()
      .postData()
      ?.replace(/key=[^&]*/, 'key=wygasly')
    return route.continue(body ? { postData: body } : {})
  })
  await sendButton(page).click()
  await expect(page.locator('#error-summary')).toContainText(say('errors.expiredPage'))
  await expectNothingLost(page)
  await page.unroute('**/postulaty/nowy*')
  await sendButton(page).click()
  await page.waitForURL(/potwierdzenie/)
})
