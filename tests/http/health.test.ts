import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

describe.each(databaseTargets())('on %s', (target) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
  })
  afterAll(() => server.stop())

  test('the home page is served', async () => {
    const response = await server.browser().get('/')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<html lang="pl">')
  })
})
