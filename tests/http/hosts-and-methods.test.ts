import express from 'express'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestContext } from '#app/server/request-context.server.ts'
import { rawRequest, sendRaw } from '../support/raw-http.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const get = (headers: Record<string, string>, path = '/') =>
  sendRaw(server.port, rawRequest(server.port, { path, headers }))

test('our own names are answered', async () => {
  for (const host of [
    `127.0.0.1:${server.port}`,
    `localhost:${server.port}`,
    `LOCALHOST:${server.port}`,
  ]) {
    expect((await get({ Host: host })).status, host).toBe(200)
  }
})

test('a foreign host is refused and quoted nowhere', async () => {
  for (const host of [
    'evil.example',
    `evil.example:${server.port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example',
  ]) {
    const answer = await get({ Host: host })
    expect(answer.status, host).toBe(421)
    expect(answer.text).not.toContain('evil.example')
  }
})

test('a host that is none is refused', async () => {
  for (const host of [
    '',
    ' ',
    'a b',
    'a/b',
    '@',
    'ąę',
    '[::1',
    'a:b:c',
    'user@127.0.0.1',
    '<script>',
  ]) {
    expect((await get({ Host: host })).status, JSON.stringify(host)).toBe(400)
  }
  expect((await sendRaw(server.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(
    400,
  )
})

test('X-Forwarded-Host is nobody’s to say', async () => {
  const answer = await get({ 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' })
  expect(answer.status).toBe(200)
  expect(answer.text).not.toContain('evil.example')
})

test('what a client says about proxies reaches nobody', async () => {
  const app = express()
  app.use(requestContext)
  app.use((request, response) => void response.json(request.headers))
  const echo = createServer(app).listen(0, '127.0.0.1')
  await once(echo, 'listening')
  const { port } = echo.address() as AddressInfo
  const headers = {
    Forwarded: 'host=evil.example',
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-For': '192.0.2.1',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Prefix': '/evil',
    'X-Other': 'kept',
  }
  const answer = await sendRaw(port, rawRequest(port, { headers }))
  echo.close()
  expect(answer.body).toContain('kept')
  expect(answer.body).not.toMatch(/forwarded/i)
})

test.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'CONNECT', 'BREW'])(
  '%s is refused with 405',
  async (method) => {
    const path = method === 'CONNECT' ? 'evil.example:443' : '/'
    const answer = await sendRaw(
      server.port,
      rawRequest(server.port, { method, path, headers: { 'X-Secret': 'canary' } }),
    )
    expect(answer.status).toBe(405)
    // TRACE must not mirror what it was sent.
    expect(answer.text).not.toContain('canary')
  },
)

test('HEAD is answered like GET, without a body', async () => {
  const answer = await sendRaw(server.port, rawRequest(server.port, { method: 'HEAD' }))
  expect(answer.status).toBe(200)
  expect(answer.body).toBe('')
})
