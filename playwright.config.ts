import { defineConfig } from '@playwright/test'

/** Started by `npm test`, which builds the product and names the browser in CHROMIUM_PATH. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'pl-PL',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    timezoneId: 'Europe/Warsaw',
    // The wider one of the design, so that a page opens as it is first looked at.
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
