import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [1280, 390] as const

/** No violation of axe on the page as it is now, without script too: the page's own never runs. */
async function checkA11y(page: Page): Promise<void> {
  const allowScript = await letToolsRunScript(page)
  const axe = new AxeBuilder({ page }).withTags(RULES)
  // In one page: the other way opens a second one for its result, and there are no frames here.
  const { violations } = await axe.setLegacyMode().analyze()
  await allowScript[Symbol.asyncDispose]()
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${violation.help}`),
  )
  expect.soft(found, `axe on ${whereIs(page)}`).toEqual([])
}

/** Nothing wider than the window at both widths of the design: the page never scrolls sideways. */
export async function checkWidths(page: Page): Promise<void> {
  await atWidths(page, checkWidth)
}

/** Axe and width, at both widths of the design. */
export async function checkScreen(page: Page): Promise<void> {
  await atWidths(page, async () => {
    await checkWidth(page)
    await checkA11y(page)
  })
}

async function atWidths(page: Page, check: (page: Page) => Promise<void>): Promise<void> {
  // A page that was just asked for may not have begun to arrive.
  await page.waitForLoadState()
  await page.locator('body').waitFor({ state: 'attached' })
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
