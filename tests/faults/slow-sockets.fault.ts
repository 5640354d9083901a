import { connect, type Socket } from 'node:net'
import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startServedProcess } from '../support/served-process.ts'
import { figure, isFull, times } from './support/figures.ts'
import { watchGivenTime } from './support/given-time.ts'
import { ask, percentile } from './support/load.ts'

const FAULT = '500 slow sockets'
const SOCKETS = 500
const OTHERS_WITHIN_MS = 500
/** Headers may take 15 seconds, a body 30, and Node looks every five. */
const GONE_WITHIN_MS = 38_000
const DRIP_MS = 500

/** Headers that never end, bodies that never end, and readers who take nothing of what comes. */
const KINDS = [
  (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Drip: `,
  (host: string) =>
    `POST /postulaty/nowy HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\n` +
    'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n',
  (host: string) => `GET /postulaty HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(2),
]

function openSlow(port: number, kind: number): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.pause()
  socket.write(KINDS[kind % KINDS.length]!(`127.0.0.1:${port}`))
  return socket
}

test('others are served while 500 sockets drip', async ({ onTestFinished }) => {
  await using server = await startServedProcess({ RATE_LIMITS: 'off', LOG_LEVEL: 'silent' })
  const agent = new Agent({ keepAlive: true })
  await ask(agent, `${server.url}/`)
  const sockets = Array.from({ length: SOCKETS }, (_, n) => openSlow(server.port, n))
  const opened = performance.now()
  const drip = setInterval(() => {
    for (const [n, socket] of sockets.entries()) {
      if (n % KINDS.length < 2 && socket.writable) socket.write('x')
    }
  }, DRIP_MS)
  onTestFinished(() => {
    clearInterval(drip)
    for (const socket of sockets) socket.destroy()
  })
  await pause(times(2_000, 1_000))
  const given = [server.process.pid ?? 0, process.pid].map(watchGivenTime)
  const answers = []
  for (let count = 0; count < times(200, 40); count += 1) {
    answers.push(await ask(agent, `${server.url}/postulaty?q=woda${count}`))
    await pause(10)
  }
  const slowness = given.reduce((sum, now) => sum + now() - 1, 1)
  const p95 = percentile(
    answers.map(({ ms }) => ms),
    0.95,
  )
  const held = sockets.filter((socket) => !socket.destroyed && socket.readyState === 'open').length
  figure({
    fault: FAULT,
    what: `headers, bodies and readers; p95 of ${answers.length} others (${held} sockets open)`,
    measured: `${Math.round(p95)} ms`,
    target: `< ${OTHERS_WITHIN_MS} ms`,
  })
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(p95).toBeLessThan(OTHERS_WITHIN_MS * slowness)
  if (!isFull) return
  const dripping = sockets.filter((_, n) => n % KINDS.length < 2)
  while (dripping.some((socket) => !socket.closed) && performance.now() - opened < GONE_WITHIN_MS) {
    for (const socket of dripping) socket.resume()
    await pause(200)
  }
  const left = dripping.filter((socket) => !socket.closed).length
  figure({
    fault: FAULT,
    what: 'dripping sockets left open after 38 seconds',
    measured: `${left} of ${dripping.length}`,
    target: '0',
  })
  expect(left).toBe(0)
})
