import { hash } from '@node-rs/argon2'
import type { Database } from '#db/open.server.ts'
import { DEMO_PASSWORD } from '#db/seed/demo/people.ts'
import { demoPostulates } from '#db/seed/demo/postulates.ts'
import type { Instant } from '#db/schema.ts'
import { submitPostulate } from '../submissions/submit-postulate.server.ts'
import { seedPeople } from './seed-people.server.ts'

export type DemoContext = { now: Instant; env: { sessionSecret: string; appOrigin: string } }

/**
 * Demonstration people and postulates in every state, through the same use-cases that people
 * use, at the time each thing is said to have happened. Returns false when they are there.
 */
export async function seedDemo(db: Database, { now, env }: DemoContext): Promise<boolean> {
  const known = await db
    .selectFrom('account')
    .select('id')
    .where('demo_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (known) return false
  const passwordHash = await hash(DEMO_PASSWORD)
  const people = await db.transaction().execute((trx) => seedPeople(trx, passwordHash, now))
  for (const demo of demoPostulates) {
    const receivedAt = daysBefore(now, demo.receivedDaysAgo)
    await submitPostulate(
      db,
      {
        title: demo.title,
        body: demo.text,
        channel: demo.channel,
        receivedAt,
        locale: 'pl',
        authorKind: demo.authorKind,
        organisationName: demo.organisation?.name ?? null,
        organisationType: demo.organisation?.type ?? null,
        submitterId: demo.author ? people[demo.author] : null,
        enteredBy: demo.enteredBy ? people[demo.enteredBy] : null,
        isDemo: true,
      },
      { now: receivedAt, secret: env.sessionSecret, appOrigin: env.appOrigin },
    )
  }
  return true
}

function daysBefore(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString()
}
