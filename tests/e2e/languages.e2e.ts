import type { Page } from '@playwright/test'
import { en } from '#app/i18n/en.ts'
import type { Messages } from '#app/i18n/messages.ts'
import { pl } from '#app/i18n/pl.ts'
import { uk } from '#app/i18n/uk.ts'
import { checkScreen, checkWidths } from './support/a11y.ts'
import { expect, test } from './support/fixtures.ts'
import { addressOf, SCREENS } from './support/screens.ts'

test.use({ javaScriptEnabled: false })
test.describe.configure({ mode: 'parallel', timeout: 240_000 })

/** Ukrainian has the longest words and is looked at everywhere. */
const IN_ENGLISH: ReadonlySet<unknown> = new Set([null, 'moderator'])

const LANGUAGES = [
  {
    locale: 'en',
    name: 'English',
    messages: en,
    pages: [
      { path: '/', heading: /Kielce needs/, label: 'Skip to content' },
      { path: '/postulaty/nowy', heading: /^Send a postulate$/, label: 'Title' },
      { path: '/postulaty', heading: /^Postulates$/, label: 'Search' },
      { path: '/konto/logowanie', heading: /^Sign in$/, label: 'Password' },
    ],
  },
  {
    locale: 'uk',
    name: 'Українська',
    messages: uk,
    pages: [
      { path: '/', heading: /\p{Script=Cyrillic}/u, label: uk.shell.skip },
      { path: '/postulaty/nowy', heading: /\p{Script=Cyrillic}/u, label: uk.submit.field.title },
      { path: '/postulaty', heading: /\p{Script=Cyrillic}/u, label: uk.postulates.search },
      {
        path: '/konto/logowanie',
        heading: /\p{Script=Cyrillic}/u,
        label: uk.account.field.password,
      },
    ],
  },
] as const

for (const { locale, name, messages, pages } of LANGUAGES) {
  test(`the switch to ${name} works without script and lasts`, async ({ page }) => {
    await page.goto('/postulaty/nowy')
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
    await switchTo(page, name)
    await expect(page).toHaveURL(/\/postulaty\/nowy$/)
    for (const { path, heading, label } of pages) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect(page.getByText(label).or(page.getByLabel(label)).first()).toBeAttached()
      await checkScreen(page)
    }
    await switchTo(page, 'Polski')
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  })

  for (const { name: who, person, screens } of SCREENS) {
    if (locale === 'en' && !IN_ENGLISH.has(person)) continue
    test(`${name}: the screens of ${who} keep their width and no word of Polish`, async ({
      page,
      signInAs,
    }) => {
      if (person) await signInAs(page, person)
      await page.goto('/')
      await switchTo(page, name)
      const polish = onlyPolish(messages)
      for (const screen of screens.filter(({ route }) => route !== 'demo/komponenty')) {
        const path = await addressOf(page, screen)
        await test.step(path, async () => {
          await page.goto(path)
          await expect.soft(page.locator('html')).toHaveAttribute('lang', locale)
          const texts = await interfaceTexts(page)
          expect
            .soft(
              texts.filter((text) => polish.has(text)),
              `Polish on ${path}`,
            )
            .toEqual([])
          expect
            .soft(
              texts.filter((text) => RAW_KEY.test(text)),
              `keys on ${path}`,
            )
            .toEqual([])
          await checkWidths(page)
        })
      }
      // The choice is kept on the account: the next test finds Polish again.
      await page.goto('/')
      await switchTo(page, 'Polski')
    })
  }
}

/** Messages that are names: the data says the same in every language. */
const NAMES = new Set(['Urząd Miasta Kielce'])

const RAW_KEY = new RegExp(
  `(?:^|\\s)(?:${Object.keys(pl).join('|')})\\.[a-z]\\w*(?:\\.\\w+)*(?:\\s|$)`,
)

async function switchTo(page: Page, language: string): Promise<void> {
  const switcher = page.getByRole('button', { name: language })
  await page
    .locator('summary')
    .filter({ hasText: /^(Język|Language|Мова)$/ })
    .filter({ visible: true })
    .click()
  await switcher.filter({ visible: true }).click()
}

/** What the interface says, not what people wrote: headings, labels, buttons, heads of tables. */
async function interfaceTexts(page: Page): Promise<string[]> {
  const texts = await page
    .locator('h1, h2, h3, label, legend, button, summary, th, dt, a, caption, .hint, .lead, title')
    .evaluateAll((all) =>
      all
        // What people wrote says its own language.
        .filter((each) => each.closest('[lang]') === document.documentElement)
        .map((element) => element.textContent ?? ''),
    )
  return texts.map(plain).filter(Boolean)
}

/** Polish messages that read otherwise in the other language. */
function onlyPolish(messages: Messages): ReadonlySet<string> {
  const own = new Set(leaves(messages).map(plain))
  return new Set(
    leaves(pl)
      .map(plain)
      .filter((text) => !own.has(text) && !NAMES.has(text)),
  )
}

function leaves(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return Object.values(tree as Record<string, unknown>).flatMap(leaves)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
