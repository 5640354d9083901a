import { fork, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { freePort } from '../support/free-port.ts'
import { buildProduct } from '../../scripts/build-product.ts'

/** `npm run bench`: what a page and a send cost, with 10,000 postulates in the register. */
const ROWS = 10_000
const PAGES = 200
const SENDS = 200

type Counters = { queries: number; cpuMilliseconds: number }

buildProduct()
const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-bench-'))
const listenOn = await freePort()
const origin = `http://127.0.0.1:${listenOn}`
const child = fork('tests/bench/bench-server.ts', {
  env: {
    ...process.env,
    NODE_ENV: 'production',
    IDEA_MODE: 'test',
    PORT: String(listenOn),
    APP_ORIGIN: origin,
    DATABASE_URL: `file:${join(folder, 'bench.db')}`,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    RATE_LIMITS: 'off',
    // What making a page costs, not what keeping it saves.
    PAGE_CACHE_MB: '0',
    LOG_LEVEL: 'error',
    BENCH_ROWS: String(ROWS),
  },
})
console.log(`Filling a register with ${ROWS} postulates…`)
child.on('exit', (code) => {
  if (code !== 0) throw new Error(`the server ended with ${code}`)
})
const { pid } = await answer<{ pid: number }>(child)

console.log('\n| what | queries | CPU ms (median of 5) | bytes of HTML | bytes of script |')
console.log('| --- | --- | --- | --- | --- |')
for (const [name, path] of [
  ['list of postulates', '/postulaty'],
  ['list, filtered by area and text', '/postulaty?q=autobus&obszar=infrastruktura-i-transport'],
  ['one postulate', '/postulaty/IK-2026-05000'],
  ['front page', '/'],
] as const) {
  await measurePage(name, path)
}
await measureSends()

child.send('stop')
await new Promise((done) => child.once('exit', done))
rmSync(folder, { recursive: true, force: true })

async function measurePage(name: string, path: string): Promise<void> {
  const html = await (await fetch(origin + path)).text()
  const before = await counters()
  await fetch(origin + path).then((response) => response.text())
  const queries = (await counters()).queries - before.queries
  const costs: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const start = await counters()
    for (let n = 0; n < PAGES / 5; n += 1) await (await fetch(origin + path)).text()
    costs.push(((await counters()).cpuMilliseconds - start.cpuMilliseconds) / (PAGES / 5))
  }
  const script = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([tag]) => tag.length)
    .reduce((sum, length) => sum + length, 0)
  console.log(
    `| ${name} | ${queries} | ${median(costs).toFixed(2)} | ${Buffer.byteLength(html)} | ${script} |`,
  )
}

async function measureSends(): Promise<void> {
  for (let n = 0; n < 20; n += 1) await send(n)
  const syncs = countSyncs(pid)
  const start = await counters()
  for (let n = 0; n < SENDS; n += 1) await send(n)
  const end = await counters()
  const perSend = await syncs.stop()
  console.log('\n| what | queries | CPU ms | fsyncs |')
  console.log('| --- | --- | --- | --- |')
  const cpu = ((end.cpuMilliseconds - start.cpuMilliseconds) / SENDS).toFixed(2)
  console.log(
    `| send a postulate | ${(end.queries - start.queries) / SENDS} | ${cpu} | ${perSend} |`,
  )
}

async function send(n: number): Promise<void> {
  const response = await fetch(`${origin}/postulaty/nowy`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({
      key: newIdempotencyKey(),
      title: `Ławka numer ${n}`,
      body: 'Prosimy o ławkę z oparciem przy przystanku, bo starsze osoby nie mają gdzie usiąść.',
      author: 'resident',
    }),
  })
  if (response.status !== 303) throw new Error(`a send was answered ${response.status}`)
}

/** Counts fsync and fdatasync of the server with strace, where it is installed. */
function countSyncs(process_: number): { stop(): Promise<string> } {
  const log = join(folder, 'strace')
  const tracer = spawn(
    'strace',
    ['-f', '-e', 'trace=fsync,fdatasync', '-o', log, '-p', String(process_)],
    {
      stdio: 'ignore',
    },
  )
  let missing = false
  tracer.on('error', () => {
    missing = true
  })
  return {
    async stop() {
      if (missing) return 'strace is not installed'
      tracer.kill('SIGINT')
      await new Promise((done) => tracer.once('exit', done))
      const count = readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => /f(data)?sync\(/.test(line)).length
      return (count / SENDS).toFixed(2)
    },
  }
}

async function counters(): Promise<Counters> {
  const reply = answer<Counters>(child)
  child.send('counters')
  return reply
}

function answer<T>(from: ChildProcess): Promise<T> {
  return new Promise((done) => from.once('message', (message) => done(message as T)))
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
