import { expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer } from '../support/server.ts'

test('over the limit a send is refused in words, with everything typed kept', async () => {
  await using server = await startTestServer({ env: { RATE_LIMITS: 'on' } })
  const browser = server.browser()
  let answer: Response
  let sent = 0
  do {
    const key = newIdempotencyKey()
    answer = await browser.post('/postulaty/nowy', { key, title: 'Tytuł', body: `Sprawa ${sent}` })
    sent++
  } while (answer.status === 303 && sent < 100)
  expect(answer.status).toBe(429)
  const html = await answer.text()
  expect(controlValue(html, 'body')).toBe(`Sprawa ${sent - 1}`)
  expect(pageText(html)).toMatch(/Spróbuj ponownie za \d+ min/)
})
