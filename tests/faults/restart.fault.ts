import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { startServedProcess, type ServedProcess } from '../support/served-process.ts'
import { openCity, type City, type Write } from './support/city.ts'
import { debianTool } from './support/debian-tool.ts'
import { figure, times } from './support/figures.ts'
import { startNginx } from './support/nginx.ts'
import { readiness, untilReady } from './support/ready.ts'

const FAULT = 'restart'
const RESTARTS = times(20, 3)
const READERS = 4
const READING_PAUSE_MS = 40
const WRITING_PAUSE_MS = 100
/** Longer than nginx needs to notice; the default of production is 2. */
const DRAIN_SECONDS = '0.5'

type Load = { requests: number; failed: string[]; acknowledged: Write[] }

/** Pages and sendings through the proxy, all the time. */
function putLoad(
  city: City,
  url: string,
  signal: AbortSignal,
): { load: Load; ended: Promise<unknown> } {
  const load: Load = { requests: 0, failed: [], acknowledged: [] }
  const fail = (error: unknown) => load.failed.push(String(error))
  async function read(reader: number): Promise<void> {
    for (let count = 0; !signal.aborted; count += 1) {
      const response = await openBrowser(url).get(`/postulaty?q=droga${reader}x${count}`)
      await response.text()
      load.requests += 1
      if (response.status !== 200) fail(response.status)
      await pause(READING_PAUSE_MS)
    }
  }
  async function write(): Promise<void> {
    for (let count = 0; !signal.aborted; count += 1) {
      const done = await city.write(url, count % 2 ? 'registration' : 'postulate')
      load.requests += 1
      if (done.status === 303) load.acknowledged.push(done)
      else fail(done.status)
      await pause(WRITING_PAUSE_MS)
    }
  }
  const all = [...Array.from({ length: READERS }, (_, n) => read(n)), write()]
  return { load, ended: Promise.all(all.map((each) => each.catch(fail))) }
}

test(`restarted ${RESTARTS} times under load behind nginx`, async ({ skip, onTestFinished }) => {
  const program = debianTool('nginx')
  if (!program) return skip('nginx is not here and cannot be installed')
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-restart-'))
  const databaseUrl = `file:${join(folder, 'city.db')}`
  const [origin, ...ports] = [await freePort(), await freePort(), await freePort()]
  const start = (port: number) =>
    startServedProcess({
      DATABASE_URL: databaseUrl,
      RATE_LIMITS: 'off',
      DRAIN_SECONDS,
      PORT: String(port),
      APP_ORIGIN: `http://127.0.0.1:${origin}`,
      MAIL_DIR: join(folder, 'mail'),
    })
  const servers: ServedProcess[] = []
  for (const port of ports) servers.push(await start(port))
  const over = new AbortController()
  onTestFinished(async () => {
    over.abort()
    for (const server of servers) await server[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  })
  await using nginx = await startNginx(program, ports, `127.0.0.1:${origin}`)
  await using city = await openCity(databaseUrl, nginx.url)
  const { load, ended } = putLoad(city, nginx.url, over.signal)
  await pause(500)
  const codes: (number | null)[] = []
  let slowestNotReady = 0
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    const place = restart % 2
    const old = servers[place]!
    old.process.kill('SIGTERM')
    const asked = performance.now()
    while ((await readiness(old.url)) === 200) await pause(5)
    slowestNotReady = Math.max(slowestNotReady, performance.now() - asked)
    codes.push(await old.exited)
    servers[place] = await start(ports[place]!)
    await untilReady(servers[place].url)
  }
  over.abort()
  await ended
  const lost = await city.missing(load.acknowledged)
  figure({
    fault: FAULT,
    what: `requests failed in ${RESTARTS} restarts behind nginx with two upstreams`,
    measured: `${load.failed.length} of ${load.requests}; ${lost.length} of ${load.acknowledged.length} writes lost`,
    target: '0; 0',
  })
  figure({
    fault: FAULT,
    what: 'exit codes after SIGTERM; not ready after, slowest',
    measured: `${[...new Set(codes)].join(', ')}; ${Math.round(slowestNotReady)} ms`,
    target: '0; at once',
  })
  expect(load.failed).toEqual([])
  expect(lost).toEqual([])
  expect(new Set(codes)).toEqual(new Set([0]))
  expect(load.acknowledged.length).toBeGreaterThan(RESTARTS)
  expect(slowestNotReady).toBeLessThan(300)
})
