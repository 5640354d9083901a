import { randomBytes } from 'node:crypto'
import { createConnection } from 'node:net'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `global-setup.ts` answers with the address of the PostgreSQL of this run. */
    postgresDoor: number
  }
}

/** Makes an empty database on the PostgreSQL of this test run, which starts when first asked for. */
export async function createPostgresDatabase(): Promise<string> {
  const server = await askForPostgres()
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${server}/${name}`
}

async function askForPostgres(): Promise<string> {
  const door = createConnection(inject('postgresDoor'), '127.0.0.1')
  door.setEncoding('utf8')
  let answer = ''
  for await (const chunk of door) answer += chunk
  if (!answer.startsWith('postgres://')) throw new Error(`no PostgreSQL for the tests: ${answer}`)
  return answer
}
