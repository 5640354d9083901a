import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { sendPage } from './send-page.ts'

const PAGE = {
  headers: ['Content-Type', 'text/html'],
  etag: 'W/"a"',
  path: '/',
  body: Buffer.from('plain'),
  brotli: Buffer.from('br'),
  gzip: Buffer.from('gz'),
}

function send(headers: Record<string, string>, method = 'GET') {
  const sent: { status?: number; head?: string[]; body?: string } = {}
  const response = {
    writeHead(status: number, head: string[]) {
      Object.assign(sent, { status, head })
    },
    end(body?: Buffer) {
      sent.body = body?.toString()
    },
  } as unknown as ServerResponse
  sendPage(PAGE, { method, headers } as unknown as IncomingMessage, response, 'id')
  return sent
}

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gz'],
  ['br;q=0, gzip', 'gz'],
  ['br;q=0.0,gzip;q=0', 'plain'],
  ['br;q=0.5', 'br'],
  ['identity', 'plain'],
  ['', 'plain'],
])('who accepts „%s” gets %s', (accepted, body) => {
  expect(send({ 'accept-encoding': accepted }).body).toBe(body)
})

test('a HEAD is told the length and gets no body; who has the page gets neither', () => {
  const head = send({ 'accept-encoding': 'br' }, 'HEAD')
  expect(head.body).toBeUndefined()
  expect(head.head).toContain('2')
  const known = send({ 'if-none-match': '"x", W/"a"' })
  expect(known).toMatchObject({ status: 304, body: undefined })
  expect(known.head).not.toContain('Content-Length')
})
