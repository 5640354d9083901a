import { randomBytes } from 'node:crypto'
import { createConnection } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { SEEDED } from './seeded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `global-setup.ts` answers with the address of the PostgreSQL of this run. */
    postgresDoor: number
  }
}

/** Makes an empty database on the PostgreSQL of this test run, which starts when first asked for. */
export function createPostgresDatabase(): Promise<string> {
  return create('')
}

/** The same with the schema and the frame in it. */
export function copySeededDatabase(): Promise<string> {
  return create(`template ${SEEDED} strategy file_copy`)
}

const LEAVING_MS = 1_000
const LOOK_AGAIN_MS = 10

/**
 * A run makes hundreds of them: what is not needed any more gives its place back. A closed pool still
 * takes its leave of the server; to cut that short would be an error in the test that closed it.
 */
export async function dropPostgresDatabase(url: string): Promise<void> {
  const { server, name } = /^(?<server>.*)\/(?<name>\w+)$/.exec(url)?.groups ?? {}
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const isHeld = 'select 1 from pg_stat_activity where datname = $1'
  const patience = Date.now() + LEAVING_MS
  while ((await client.query(isHeld, [name])).rowCount && Date.now() < patience) {
    await setTimeout(LOOK_AGAIN_MS)
  }
  await client.query(`drop database ${name} with (force)`)
  await client.end()
}

async function create(how: string): Promise<string> {
  const server = await askForPostgres()
  const name = `test_${randomBytes(6).toString('hex')}`
  await ask(server, `create database ${name} ${how}`)
  return `${server}/${name}`
}

async function ask(server: string | undefined, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function askForPostgres(): Promise<string> {
  const door = createConnection(inject('postgresDoor'), '127.0.0.1')
  door.setEncoding('utf8')
  let answer = ''
  for await (const chunk of door) answer += chunk
  if (!answer.startsWith('postgres://')) throw new Error(`no PostgreSQL for the tests: ${answer}`)
  return answer
}
