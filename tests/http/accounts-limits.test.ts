import { expect, test } from 'vitest'
import { hashPassword } from '#app/features/accounts/password-hashing.server.ts'
import { addAccount, lettersTo, secretIn } from '../support/accounts.ts'
import { startTestServer } from '../support/server.ts'

const email = 'ela@example.pl'
const password = 'żółta łódka płynie nocą'

test('guessing is slowed down, and the owner still gets in by mail', async () => {
  await using server = await startTestServer({ env: { RATE_LIMITS: 'on' } })
  const hashed = await hashPassword(password)
  if (!hashed.ok) throw new Error('busy')
  await addAccount(server.db, { email, passwordHash: hashed.value })
  const browser = server.browser()
  const guess = (text: string) =>
    browser.post('/konto/logowanie', { intent: 'password', email, password: text })
  for (let n = 0; n < 5; n += 1) expect((await guess(`zgaduję ${n}`)).status).toBe(422)
  const slowed = await guess(password)
  expect(slowed.status).toBe(429)
  expect(Number(slowed.headers.get('Retry-After'))).toBeGreaterThan(60)
  expect(await slowed.text()).toContain('Za dużo prób')
  await browser.post('/konto/logowanie', { intent: 'link', email })
  const secret = secretIn((await lettersTo(server.db, email)).at(-1)?.body ?? '')
  expect((await browser.post(`/konto/link/${secret}`)).status).toBe(303)
  // A mailbox gets three letters an hour, whoever asks.
  const asked = await Promise.all(
    Array.from({ length: 8 }, () => server.browser().post('/konto/haslo', { email })),
  )
  expect(asked.filter((answer) => answer.status === 303)).toHaveLength(2)
  expect(await lettersTo(server.db, email)).toHaveLength(3)
})

test('a city has no demonstration mail', async () => {
  await using server = await startTestServer({
    env: { IDEA_MODE: 'production', RATE_LIMITS: 'on' },
  })
  expect((await server.browser().get('/demo/poczta')).status).toBe(404)
  expect(await (await server.browser().get('/konto/poczta')).text()).not.toContain('/demo/poczta')
})
