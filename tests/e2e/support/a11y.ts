import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const require = createRequire(import.meta.url)
// The package that brings axe puts it twice into the page for each look; this asks for it once.
const beside = createRequire(require.resolve('@axe-core/playwright'))
const AXE = readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [1280, 390] as const

type Violation = { id: string; help: string; nodes: { target: unknown[] }[] }
type Axe = { run(options: object): Promise<{ violations: Violation[] }> }

/**
 * No violation of axe on the page as it is now. Axe is put into a document once and looks at every
 * width; it says what is wrong and does not describe what is right, which takes most of its time.
 */
async function checkA11y(page: Page): Promise<void> {
  const violations = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const result = await axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      preload: false,
    })
    return result.violations
  }, RULES)
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${violation.help}`),
  )
  expect.soft(found, `axe on ${whereIs(page)}`).toEqual([])
}

/** Nothing wider than the window at both widths of the design: the page never scrolls sideways. */
export async function checkWidths(page: Page): Promise<void> {
  await waitForBody(page)
  await atWidths(page, checkWidth)
}

/** Axe and width, at both widths of the design, without script too: the page's own never runs. */
export async function checkScreen(page: Page): Promise<void> {
  await waitForBody(page)
  const allowScript = await letToolsRunScript(page)
  await page.evaluate(AXE)
  await atWidths(page, async () => {
    await checkWidth(page)
    await checkA11y(page)
  })
  await allowScript[Symbol.asyncDispose]()
}
/**
 * The same in a job that is done again without script. A page that has no script is, to the byte,
 * the one axe has read in the job with script.
 */
export async function checkScreenAgain(page: Page): Promise<void> {
  await waitForBody(page)
  const differs = (await page.locator('script, noscript').count()) > 0
  await (differs ? checkScreen : checkWidths)(page)
}

/** A page that was just asked for may not have begun to arrive. */
async function waitForBody(page: Page): Promise<void> {
  await page.waitForLoadState()
  await page.locator('body').waitFor({ state: 'attached' })
}

async function atWidths(page: Page, check: (page: Page) => Promise<void>): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await check(page)
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 })
}

async function checkWidth(page: Page): Promise<void> {
  const [needed, has] = await page
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const)
  expect.soft(needed, `width of ${whereIs(page)}`).toBeLessThanOrEqual(has)
}

/** Axe waits for timers, which a page without script never fires. */
async function letToolsRunScript(page: Page): Promise<AsyncDisposable> {
  const session = await page.context().newCDPSession(page)
  const disable = (value: boolean) =>
    session.send('Emulation.setScriptExecutionDisabled', { value })
  const wasDisabled = await page.evaluate(() => matchMedia('(scripting: none)').matches)
  if (wasDisabled) {
    // The setting is the session's own: it has to change to be sent.
    await disable(true)
    await disable(false)
  }
  return {
    async [Symbol.asyncDispose]() {
      if (wasDisabled) await disable(true)
      await session.detach()
    },
  }
}

function whereIs(page: Page): string {
  return `${new URL(page.url()).pathname} at ${page.viewportSize()?.width ?? '?'} px`
}
