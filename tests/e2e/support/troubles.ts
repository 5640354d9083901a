import type { Page } from '@playwright/test'

/**
 * What the browser complains about, from now on: errors of our scripts, anything the content
 * policy stopped, files that did not load. The page asked for may answer 4xx; that is no trouble,
 * nor is a file whose loading the browser itself gave up because the next page was opened.
 */
export function watchTroubles(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    const isAnswer = message.location().url === page.url() && /status of 4\d\d/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isAnswer) {
      troubles.push(`${page.url()}: ${message.text()}`)
    }
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${page.url()}: ${request.url()} ${reason}`)
  })
  return troubles
}
