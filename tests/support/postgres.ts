import { randomBytes } from 'node:crypto'
import { createConnection } from 'node:net'
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

/** A run makes hundreds of them: what is not needed any more gives its place back. */
export async function dropPostgresDatabase(url: string): Promise<void> {
  const { server, name } = /^(?<server>.*)\/(?<name>\w+)$/.exec(url)?.groups ?? {}
  await ask(server, `drop database ${name} with (force)`)
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
