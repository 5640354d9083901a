import { expect, type Locator } from '@playwright/test'

/** Ticks a radio or a box of a page that may still be waking up: until it stays ticked. */
export async function choose(field: Locator): Promise<void> {
  await expect(() => field.check({ timeout: 3_000 })).toPass({ timeout: 20_000 })
}
