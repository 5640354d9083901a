import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { freePort } from '../support/free-port.ts'
import { addPerson } from '../support/hall.ts'
import { startServedProcess, type ServedProcess } from '../support/served-process.ts'
import { signIn } from '../support/sign-in.ts'
import { makeWorkshop } from '../support/workshops.ts'
import { say } from './support/say.ts'

/** On the list; who is checked in on both devices comes once. */
const PEOPLE = 100
const FIRST = { from: 0, to: 60 }
const SECOND = { from: 40, to: 100 }
const WALK_INS = 50
const CARDS = 50

const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-hall-'))
const { db, close } = openDatabase(`file:${join(folder, 'product.db')}`)
const devices: BrowserContext[] = []
let server: ServedProcess
let port: number
let origin: string
let path: string
let sessionId: number

/** The network is cut where it cannot be faked: nobody listens any more. */
async function serve(): Promise<void> {
  server = await startServedProcess({
    DATABASE_URL: `file:${join(folder, 'product.db')}`,
    MAIL_DIR: join(folder, 'mail'),
    RATE_LIMITS: 'off',
    PORT: String(port),
    APP_ORIGIN: origin,
  })
}
const cutNetwork = () => server[Symbol.asyncDispose]()

/** A device with a profile of its own, which stays when the browser is closed. */
async function openDevice(name: string): Promise<BrowserContext> {
  const { launchOptions, locale, timezoneId } = test.info().project.use
  const context = await chromium.launchPersistentContext(join(folder, name), {
    ...launchOptions,
    locale,
    timezoneId,
    baseURL: origin,
    viewport: { width: 390, height: 844 },
  })
  devices.push(context)
  return context
}

test.beforeAll(async () => {
  await migrateToLatest(db)
  await seedFrame(db)
  const startsAt = new Date(Date.now() - 60_000).toISOString()
  const workshop = await makeWorkshop(db, { startsAt, capacity: 300 })
  sessionId = workshop.sessionId
  path = `/panel/warsztaty/${workshop.id}/dzien/1`
  for (let i = 0; i < PEOPLE; i++) await addPerson(db, sessionId)
  for (const number of [1, 2]) {
    const table = { session_id: sessionId, number, code: `${number}-BUK-ZEGAR` }
    await db.insertInto('hall_table').values(table).execute()
  }
  port = await freePort()
  origin = `http://127.0.0.1:${port}`
  await serve()
})

test.afterAll(async () => {
  for (const device of devices) await device.close()
  await cutNetwork()
  await close()
  rmSync(folder, { recursive: true, force: true })
})

/** Presses „Jest” at so many rows of the list, as fast as the page goes. */
function checkIn(page: Page, rows: { from: number; to: number }): Promise<void> {
  return page.evaluate(async ({ from, to }) => {
    const forms = [...document.querySelectorAll('.door > li form:has(input[value="check_in"])')]
    for (const form of forms.slice(from, to)) {
      ;(form as HTMLFormElement).requestSubmit()
      await new Promise((resolve) => setTimeout(resolve))
    }
  }, rows)
}

/** Fills one form of the page in and sends it, again and again. */
function fillOften(page: Page, form: string, field: string, texts: string[]): Promise<void> {
  return page.evaluate(
    async (wanted) => {
      for (const text of wanted.texts) {
        const form = document.querySelector<HTMLFormElement>(wanted.form)
        const control = form?.elements.namedItem(wanted.field) as HTMLTextAreaElement | null
        if (!form || !control) throw new Error(`no ${wanted.field} in ${wanted.form}`)
        const id = () => (form.elements.namedItem('card') as HTMLInputElement | null)?.value
        const before = id()
        control.value = text
        form.requestSubmit()
        // Once the device has kept it the form is empty again, and that of a card is for another one.
        const isKept = () => control.value === '' && (before === undefined || id() !== before)
        for (let i = 0; i < 500 && !isKept(); i++) {
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
      }
    },
    { form, field, texts },
  )
}

async function work(page: Page, name: string, rows: typeof FIRST, table: number): Promise<void> {
  await checkIn(page, rows)
  const guests = Array.from({ length: WALK_INS }, (_, i) => `Gość ${name} ${i + 1}`)
  await fillOften(page, 'form:has(input[value="walk_in"])', 'name', guests)
  await page.getByRole('link', { name: say('dayOf.tabs.tables') }).click()
  await page.getByRole('link', { name: say('dayOf.table', { number: table }) }).click()
  const cards = Array.from({ length: CARDS }, (_, i) => `Wniosek ${name} numer ${i + 1}`)
  await fillOften(page, 'form:has(input[value="write"])', 'text', cards)
}

const waiting = (page: Page, count: number) =>
  expect(page.locator('.sync')).toContainText(say('dayOf.sync.waiting', { count }))

async function counts() {
  const one = async (table: 'card' | 'day_action') => {
    const { n } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('session_id', '=', sessionId)
      .executeTakeFirstOrThrow()
    return n
  }
  const { came } = await db
    .selectFrom('registration')
    .select((eb) => eb.fn.count<number>('came_at').as('came'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return { came, cards: await one('card'), actions: await one('day_action') }
}

test.setTimeout(120_000)

test('two devices without network: 200 check-ins and 100 cards, the browser closed, nothing lost or doubled', async () => {
  const env = { appOrigin: origin, secureCookies: false } as never
  const clock = { now: () => new Date().toISOString() }
  const organizer = await signIn({ db, clock, env }, origin, ['organizer'])
  const expires = Date.now() / 1000 + 86_400
  const cookies = [...organizer.cookies].map(([name, value]) => ({
    name,
    value,
    url: origin,
    expires,
  }))
  const names = ['A', 'B'] as const
  const each = <T>(act: (name: 'A' | 'B', index: number) => Promise<T>) =>
    Promise.all(names.map(act))

  const before = await each(async (name) => {
    const device = await openDevice(name)
    const [page = await device.newPage()] = device.pages()
    await device.addCookies(cookies)
    await page.goto(path)
    const open = page.getByRole('button', { name: say('dayOf.open.submit') })
    if (await open.isVisible()) await open.click()
    await page.locator('.daypage[data-kept]').waitFor()
    return page
  })
  await cutNetwork()
  const own = FIRST.to - FIRST.from + WALK_INS + CARDS
  await each(async (name, i) => {
    const page = before[i] as Page
    await work(page, name, i === 0 ? FIRST : SECOND, i + 1)
    await waiting(page, own)
    await page.context().close()
  })

  const batches: { url: string; body: Buffer; type: string }[] = []
  const after = await each(async (name) => {
    const device = await openDevice(name)
    const [page = await device.newPage()] = device.pages()
    page.on('request', (request) => {
      const body = request.postDataBuffer()
      const type = request.headers()['content-type'] ?? ''
      if (request.method() === 'POST' && body) batches.push({ url: request.url(), body, type })
    })
    await page.goto(path)
    await waiting(page, own)
    await expect(page.locator('.doortally dd').first()).toHaveText(String(60 + WALK_INS))
    await page.goto(`${path}?widok=stoly&stol=${name === 'A' ? 1 : 2}`)
    await expect(page.getByText(`Wniosek ${name} numer`).and(page.locator('p'))).toHaveCount(CARDS)
    return page
  })
  expect(await counts()).toEqual({ came: 0, cards: 0, actions: 0 })

  batches.length = 0
  await serve()
  await each(async (_, i) => {
    const page = after[i] as Page
    await page.getByRole('button', { name: say('dayOf.device.send') }).click()
    await expect(page.locator('.sync')).toContainText(say('dayOf.sync.sent'))
    await expect(page.getByText(say('dayOf.device.allSent'))).toBeVisible()
  })
  const sent = { came: PEOPLE + 2 * WALK_INS, cards: 2 * CARDS, actions: 2 * own }
  expect(await counts()).toEqual(sent)
  expect(sent).toMatchObject({ came: 200, cards: 100 })

  const [page] = after as [Page, Page]
  expect(batches.length).toBeGreaterThanOrEqual(4)
  for (const { url, body, type } of batches) {
    const headers = { 'Content-Type': type, Origin: origin }
    const answer = await page.request.post(url, { data: body, headers })
    expect(answer.status()).toBe(200)
  }
  expect(await counts()).toEqual(sent)

  // Somebody else signed in on this device: the page it keeps is not theirs, with or without network.
  await page.context().addCookies([{ name: 'keeper', value: 'somebody-else', url: origin }])
  await cutNetwork()
  await page.goto(path)
  await expect(page.getByRole('heading', { name: 'Nie ma sieci' })).toBeVisible()
})
