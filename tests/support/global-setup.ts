import { createServer, type AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startPostgres, type RunningPostgres } from './embedded-postgres.ts'
import './postgres.ts'
import { makeSeededDatabase } from './seeded.ts'

/**
 * One PostgreSQL for the whole run, started when the first test file asks for it: the files run
 * in processes of their own, so they knock at a door of this one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<RunningPostgres> | null = null
  const door = createServer((socket) => {
    starting ??= startSeeded()
    starting.then(
      ({ url }) => socket.end(url),
      (error: unknown) => socket.end(String(error)),
    )
  })
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done))
  project.provide('postgresDoor', (door.address() as AddressInfo).port)
  return async () => {
    door.close()
    await (await starting?.catch(() => null))?.stop()
  }
}

async function startSeeded(): Promise<RunningPostgres> {
  const running = await startPostgres()
  await makeSeededDatabase(running.url)
  return running
}
