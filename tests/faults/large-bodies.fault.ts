import { connect } from 'node:net'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startServedProcess } from '../support/served-process.ts'
import { figure, times } from './support/figures.ts'

const FAULT = '1 GiB bodies'
const MIB = 1024 * 1024
const BODY_BYTES = times(1024, 256) * MIB
const AT_ONCE = 4
const GROWTH_MB = 30
const TRIES = 3
const PIECE = Buffer.alloc(64 * 1024, 'x')

/** Sends until all is sent or the server has had enough; returns the status and what it took. */
async function sendEndless(port: number, isDeclared: boolean, path: string) {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  let isOver = false
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
  socket.on('error', () => (isOver = true))
  const closed = new Promise<void>((done) => {
    socket.once('close', () => {
      isOver = true
      done()
    })
  })
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nSec-Fetch-Site: same-origin\r\n` +
      'Cookie: session=somebody\r\nContent-Type: application/x-www-form-urlencoded\r\n' +
      (isDeclared ? `Content-Length: ${BODY_BYTES}\r\n\r\n` : 'Transfer-Encoding: chunked\r\n\r\n'),
  )
  const chunk = isDeclared
    ? PIECE
    : Buffer.concat([Buffer.from(`${PIECE.length.toString(16)}\r\n`), PIECE, Buffer.from('\r\n')])
  let sent = 0
  const answered = new Promise((done) => socket.once('data', done))
  const isWanted = () => !isOver && answer === ''
  while (sent < BODY_BYTES && isWanted()) {
    sent += PIECE.length
    if (!socket.write(chunk)) {
      await Promise.race([new Promise((done) => socket.once('drain', done)), closed, answered])
    }
  }
  if (!isOver && !isDeclared) socket.write('0\r\n\r\n')
  if (answer !== '') socket.destroy()
  await closed
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), sent }
}

/** Resident memory of a process, in megabytes. */
function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}

test('bodies without an end: 413, and memory does not grow with them', async () => {
  await using server = await startServedProcess({ RATE_LIMITS: 'off', LOG_LEVEL: 'silent' })
  const pid = server.process.pid ?? 0
  const paths = ['/postulaty/nowy', '/panel/import', '/stol/ABCD/dane', '/nie-ma']
  const kinds = [true, false]
  // What a server takes for itself when it first reads anything is not the size of a body.
  for (const path of paths) for (const kind of kinds) await sendEndless(server.port, kind, path)
  const statuses = new Set<number>()
  let taken = 0
  let grown = Infinity
  // The least of some tries: what is kept of bodies is kept each time, what is collected is not.
  for (let tries = 0; tries < TRIES && grown >= GROWTH_MB; tries += 1) {
    const before = residentMb(pid)
    let most = before
    const watch = setInterval(() => (most = Math.max(most, residentMb(pid))), 20)
    for (const isDeclared of kinds) {
      for (const path of paths) {
        const sent = Array.from({ length: AT_ONCE }, () =>
          sendEndless(server.port, isDeclared, path),
        )
        for (const each of await Promise.all(sent)) {
          statuses.add(each.status)
          taken = Math.max(taken, each.sent)
        }
      }
    }
    clearInterval(watch)
    grown = Math.min(grown, most - before)
  }
  const live = await fetch(`${server.url}/livez`)
  const size = `${BODY_BYTES / MIB} MiB, ${AT_ONCE} at once, declared and chunked, ${paths.length} addresses`
  figure({
    fault: FAULT,
    what: `${size}: answer; read of each at most`,
    measured: `${[...statuses].join(', ')}; ${Math.round(taken / MIB)} MiB`,
    target: '413',
  })
  figure({
    fault: FAULT,
    what: `${size}: memory of the server`,
    measured: `+ ${Math.round(grown)} MB`,
    target: `< ${GROWTH_MB} MB`,
  })
  expect(live.status).toBe(200)
  expect(statuses).toEqual(new Set([413]))
  expect(grown).toBeLessThan(GROWTH_MB)
})
