import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '#db/open.server.ts'
import { newIdempotencyKey, isIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { openBrowser, type Fields } from '../support/browser.ts'
import { createPostgresDatabase } from '../support/postgres.ts'
import { fieldsOfForm } from '../support/posted-page.ts'
import { STARTS_AT } from '../support/registrations.ts'
import { startServedProcess, type ServedProcess } from '../support/served-process.ts'
import { makeWorkshop } from '../support/workshops.ts'

/** `SEAT_ROUNDS=20` runs the full figure of the issue, as `npm run test:seats` does. */
const ROUNDS = Number(process.env.SEAT_ROUNDS ?? 1)
const PEOPLE = 200
const SEATS = 10

describe('200 sign up at once for 10 seats, on PostgreSQL', () => {
  const servers: ServedProcess[] = []
  let opened: OpenDatabase
  beforeAll(async () => {
    const url = await createPostgresDatabase()
    const env = {
      DATABASE_URL: url,
      RATE_LIMITS: 'off',
      BUILD_DIRECTORY: process.env.BUILD_DIRECTORY ?? 'build',
    }
    // The first one migrates.
    servers.push(await startServedProcess(env))
    servers.push(await startServedProcess(env))
    opened = openDatabase(url)
  })
  afterAll(async () => {
    await opened.close()
    for (const server of servers) await server[Symbol.asyncDispose]()
  })

  test.each([
    ['one process', 1],
    ['two processes', 2],
  ])(
    'with %s: 10 have one, 190 wait in order of arrival, nobody sees an error',
    async (_, count) => {
      const { db } = opened
      const browsers = servers.slice(0, count).map(({ url }) => openBrowser(url))
      for (let round = 0; round < ROUNDS; round += 1) {
        const { slug, sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: SEATS })
        const page = await (await browsers[0]!.get(`/warsztaty/${slug}`)).text()
        const blank = fieldsOfForm(page, 'email')
        const responses = await Promise.all(
          Array.from({ length: PEOPLE }, (_, n) =>
            browsers[n % count]!.post(
              `/warsztaty/${slug}`,
              filledIn(blank, `${count}-${round}-${n}`),
            ),
          ),
        )
        // Each is sent to the page of the own registration.
        expect([...new Set(responses.map(({ status }) => status))]).toEqual([303])
        const own = responses.map((response) => response.headers.get('Location') ?? '')
        expect(new Set(own).size).toBe(PEOPLE)
        expect(own.every((address) => address.startsWith('/zapis/'))).toBe(true)
        const rows = await db
          .selectFrom('registration')
          .select(['status', 'arrival'])
          .where('session_id', '=', sessionId)
          .orderBy('arrival')
          .execute()
        expect(rows).toEqual(
          Array.from({ length: PEOPLE }, (_, n) => ({
            status: n < SEATS ? 'confirmed' : 'waitlisted',
            arrival: n + 1,
          })),
        )
      }
    },
  )
})

function filledIn(blank: Fields, person: string): Fields {
  const fields = Object.entries(blank).map(([name, value]) => [
    name,
    isIdempotencyKey(value) ? newIdempotencyKey() : value,
  ])
  return {
    ...(Object.fromEntries(fields) as Fields),
    name: `Osoba ${person}`,
    email: `osoba-${person}@example.pl`,
  }
}
