import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { createSessions } from '#app/features/accounts/sessions.server.ts'
import { sendRaw } from '../support/raw-http.ts'
import { addAccount } from '../support/accounts.ts'
import { startServedProcess, type ServedProcess } from '../support/served-process.ts'
import { debianTool } from './support/debian-tool.ts'
import { figure, isFull } from './support/figures.ts'
import { malformedRequests } from './support/malformed-requests.ts'

const HOST = 'idea.example.pl'
const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-malformed-'))
const url = `file:${join(folder, 'city.db')}`
let server: ServedProcess
let session = ''
beforeAll(async () => {
  const { db, close } = openDatabase(url)
  await migrateToLatest(db)
  await seedFrame(db)
  const admin = await addAccount(db, { roles: ['admin'] })
  const clock = { now: () => new Date().toISOString() }
  session = (await createSessions(db, clock, true).start(admin.id, null)).split(';')[0] ?? ''
  await close()
  // As in a city: production settings, secure cookies, limits on, its own host and no other.
  server = await startServedProcess({
    DATABASE_URL: url,
    IDEA_MODE: 'production',
    APP_ORIGIN: `https://${HOST}`,
    LOG_LEVEL: 'fatal',
    MAIL_DIR: join(folder, 'mail'),
  })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

test('300 raw requests: no 5xx, no stack, the server alive', async () => {
  const requests = malformedRequests(HOST, session)
  expect(requests.length).toBeGreaterThanOrEqual(300)
  const faults: string[] = []
  let stacks = 0
  let silent = 0
  for (let from = 0; from < requests.length; from += 20) {
    await Promise.all(
      requests.slice(from, from + 20).map(async ({ name, bytes }) => {
        const answer = await sendRaw(server.port, bytes, 700)
        const statuses = [...answer.text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, code]) =>
          Number(code),
        )
        if (statuses.length === 0) silent += 1
        if (statuses.some((status) => status >= 500)) faults.push(`${name}: ${statuses.join()}`)
        if (/\n\s+at .+:\d+:\d+|node_modules|root:x:0/.test(answer.text)) stacks += 1
      }),
    )
  }
  const alive = await sendRaw(
    server.port,
    `GET / HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`,
    5_000,
  )
  figure({
    fault: 'malformed HTTP',
    what: `5xx / stacks, of ${requests.length} raw requests (${silent} hung up on)`,
    measured: `${faults.length} / ${stacks}`,
    target: '0 / 0',
  })
  expect(faults).toEqual([])
  expect(stacks).toBe(0)
  expect(alive.status).toBe(200)
})

test('sqlmap finds nothing on 30 addresses', { skip: !isFull }, async () => {
  const sqlmap = debianTool('sqlmap')
  if (!sqlmap) return console.log('sqlmap is not to be had here: skipped')
  // Its thousands of requests come from one address: without limits they all reach a query.
  await using open = await startServedProcess({
    DATABASE_URL: url,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'fatal',
  })
  const base = open.url
  let injectable = 0
  for (const path of ADDRESSES) {
    const output = await run(sqlmap, [
      `--url=${base}${path}`,
      `--cookie=${session.replace('__Host-', '')}`,
      '--batch',
      '--level=2',
      '--risk=1',
      '--threads=1',
      '--smart',
      '--flush-session',
      '--timeout=10',
      '--retries=0',
      `--output-dir=${join(folder, 'sqlmap')}`,
    ])
    if (/is vulnerable|identified the following injection/i.test(output)) injectable += 1
  }
  figure({
    fault: 'malformed HTTP',
    what: `injectable addresses, sqlmap on ${ADDRESSES.length}`,
    measured: String(injectable),
    target: '0',
  })
  expect(ADDRESSES.length).toBe(30)
  expect(injectable).toBe(0)
})

/** Public and staff pages with parameters that reach a query. */
const ADDRESSES = [
  '/szukaj?q=park',
  '/szukaj?q=park&dokladnie=tak',
  '/szukaj?q=park&gdzie=warsztaty',
  '/postulaty?q=park',
  '/postulaty?obszar=mobility',
  '/postulaty?cel=1',
  '/postulaty?osiedle=1',
  '/postulaty?stan=published',
  '/postulaty?sort=nowe',
  '/postulaty?po=1',
  '/postulaty?temat=1',
  '/postulaty?rodzaj=wszystko',
  '/dokumenty?q=park',
  '/dokumenty?rodzaj=inne',
  '/warsztaty?q=park',
  '/warsztaty?kiedy=archiwum',
  '/warsztaty?obszar=1',
  '/konsultacje?stan=otwarte',
  '/strategia?obszar=1',
  '/wskazniki?temat=1',
  '/przedsiewziecia?stan=planned',
  '/pliki/abc/x.pdf?v=1',
  '/postulaty/IK-2026-00001?strona=1',
  '/panel/rejestr?q=park&stan=published',
  '/panel/osoby?q=jan&rola=admin',
  '/panel/osoby?po=1',
  '/panel/dziennik?rodzaj=account&id=1',
  '/panel/dziennik?przed=10',
  '/panel/moderacja?karta=new',
  '/panel/slowniki/1?q=park',
]

function run(program: string, options: string[]): Promise<string> {
  return new Promise((done) => {
    const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
    child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()))
    child.on('close', () => done(output))
  })
}
