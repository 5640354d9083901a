import { expect, type Locator, type Page } from '@playwright/test'

const LONG_WAY = 150

/** Moves the focus by Tab alone, forwards, until it stands there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < LONG_WAY; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Tab to it and press a key there: Enter for buttons and links, Space for boxes. */
export async function tabAndPress(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

export async function tabAndType(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

/** A group of radios is one stop of Tab; the arrows choose in it. */
export async function chooseRadio(
  page: Page,
  group: Locator,
  name: string | RegExp,
): Promise<void> {
  const wanted = group.getByRole('radio', { name })
  const radios = group.getByRole('radio')
  const checked = group.getByRole('radio', { checked: true })
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first())
  await page.keyboard.press('Space')
  for (let step = await radios.count(); step > 0; step--) {
    if (await wanted.isChecked()) return
    await page.keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeChecked()
}

/** The pointer does nothing from now on: what works, works by keyboard. */
export async function takeMouseAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown', 'click', 'touchstart']) {
      addEventListener(
        type,
        (event) => {
          const byHand = event instanceof MouseEvent && event.detail > 0
          if (byHand) throw new Error('the mouse was used')
        },
        true,
      )
    }
  })
}
