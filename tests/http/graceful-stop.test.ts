import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { rawRequest, sendRaw } from '../support/raw-http.ts'
import { startServedProcess } from '../support/served-process.ts'

const BODY = 'title=napisany+powoli'

/** A form whose last letters are still on their way: the server cannot answer it yet. */
async function beginForm(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    `POST /nie-ma-takiej-strony HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n` +
      'Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n' +
      `Content-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, 5)}`,
  )
  await pause(100)
  return socket
}

test('SIGTERM: not ready at once, what runs is finished, idle connections close, exit 0', async () => {
  await using served = await startServedProcess({ DRAIN_SECONDS: '2' })
  const idle = connect(served.port, '127.0.0.1')
  idle.write(`GET /livez HTTP/1.1\r\nHost: x\r\n\r\n`)
  await once(idle, 'data')
  const idleClosed = once(idle, 'close')
  const form = await beginForm(served.port)
  const formClosed = once(form, 'close')
  let answer = ''
  form.on('data', (chunk) => (answer += String(chunk)))

  served.process.kill('SIGTERM')
  await pause(100)
  const ready = await sendRaw(served.port, rawRequest(served.port, { path: '/readyz' }))
  expect([ready.status, ready.body]).toEqual([503, 'not ready\n'])
  const page = await fetch(`${served.url}/`)
  expect(page.status).toBe(200)
  expect(page.headers.get('Connection')).toBe('close')
  await page.text()

  await idleClosed
  await expect(fetch(`${served.url}/`)).rejects.toThrow()
  form.write(BODY.slice(5))
  await formClosed
  expect(answer).toMatch(/^HTTP\/1\.1 40[45] /)
  expect(answer).toContain('</html>')
  expect(await served.exited).toBe(0)
})

test('what does not finish in ten seconds is cut off', async () => {
  await using served = await startServedProcess()
  const form = await beginForm(served.port)
  form.on('error', () => {})
  const started = performance.now()
  served.process.kill('SIGINT')
  expect(await served.exited).toBe(0)
  expect(performance.now() - started).toBeGreaterThan(9_000)
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('a second signal ends it at once', async () => {
  await using served = await startServedProcess()
  const form = await beginForm(served.port)
  form.on('error', () => {})
  served.process.kill('SIGTERM')
  await pause(200)
  const started = performance.now()
  served.process.kill('SIGTERM')
  expect(await served.exited).not.toBe(0)
  expect(performance.now() - started).toBeLessThan(1_000)
})
