import { openDatabase } from '#db/open.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import { createLimits } from '#app/platform/rate-limit.server.ts'

/** A process of its own that tries to sign in as one account, and prints how many tries were let through. */
const opened = openDatabase(process.env.DATABASE_URL ?? '')
const limits = createLimits({
  db: opened.db,
  clock: systemClock,
  secret: 'the same secret in each process of a city',
  client: () => '192.0.2.1',
})
let allowed = 0
for (let i = 0; i < 40;) {
  try {
    if ((await limits.consume('signIn', 'konto')).allowed) allowed += 1
    i += 1
  } catch (error) {
    // Two processes on one file get in each other's way; what was not counted is tried again.
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
  }
}
await opened.close()
process.stdout.write(String(allowed))
