import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { explainFailure } from './fail-plainly.ts'

const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-plainly-'))
afterAll(() => rmSync(folder, { recursive: true }))

function migrate(databaseUrl: string) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/migrate.ts'], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  return { status, said: stderr.trim() }
}

test('a port that is taken is named, with the next one as a way out', async () => {
  const first = createServer().listen(0, '127.0.0.1')
  await once(first, 'listening')
  const { port } = first.address() as AddressInfo
  const second = createServer().listen(port, '127.0.0.1')
  const [error] = await once(second, 'error')
  first.close()
  expect(explainFailure(error)).toBe(
    `PORT ${port} is in use: stop what uses it or choose another, e.g. PORT=${port + 1} npm start`,
  )
})

test('a database server that is not there is one sentence without the password', () => {
  const { status, said } = migrate('postgres://city:s3cret@127.0.0.1:1/idea')
  expect(status).toBe(1)
  expect(said).toBe(
    'The database idea at 127.0.0.1:1 does not answer (ECONNREFUSED): is it running, is DATABASE_URL right?',
  )
})

test('a refused password and an unknown database are told apart', () => {
  const url = 'postgres://city:s3cret@db.example/idea'
  const refused = Object.assign(new Error('password authentication failed'), { code: '28P01' })
  expect(explainFailure(refused, url)).toContain('refuses the user or the password')
  const unknown = Object.assign(new Error('does not exist'), { code: '3D000' })
  expect(explainFailure(unknown, url)).toBe(
    'There is no database idea at db.example:5432: create it first.',
  )
})

test('a file that cannot be opened is one sentence', () => {
  const file = join(folder, 'not-a-folder')
  writeFileSync(file, 'This is a text and no database. '.repeat(40))
  expect(migrate(`file:${file}/a.db`).said).toMatch(/^The database file .+ cannot be opened/)
  expect(migrate(`file:${folder}`).said).toMatch(/^The database file .+ cannot be opened/)
  expect(migrate(`file:${file}`).said).toBe(`${file} is no SQLite database: check DATABASE_URL.`)
}, 60_000)

test('a bug keeps its stack', () => {
  expect(explainFailure(new TypeError('x is undefined'))).toBeNull()
})
