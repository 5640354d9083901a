import { expect, test } from 'vitest'
import { startTestServer } from '../support/server.ts'

test('the sheet of components opens part by part while one develops', async () => {
  await using server = await startTestServer()
  for (const part of [
    '',
    '?czesc=home',
    '?czesc=postulate',
    '?czesc=triage',
    '?czesc=decisions',
    '?czesc=x',
  ]) {
    const answer = await server.browser().get(`/demo/komponenty${part}`)
    expect(answer.status, part).toBe(200)
    expect(await answer.text(), part).not.toContain('<script')
  }
})

test('a city does not have it', async () => {
  await using server = await startTestServer({
    env: { IDEA_MODE: 'production', RATE_LIMITS: 'on' },
  })
  expect((await server.browser().get('/demo/komponenty')).status).toBe(404)
})
