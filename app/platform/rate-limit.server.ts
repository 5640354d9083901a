import { createHmac } from 'node:crypto'
import type { Database } from '#db/open.server.ts'
import type { Clock } from './clock.ts'
import { clientKey } from './client-key.ts'
import { requestScope } from './request-scope.server.ts'
import { runtime, type Runtime } from './runtime.server.ts'

/** `subject`: what is tried (a case, an account, an address), whoever tries. */
type CountedBy = 'client' | 'subject' | 'subject and client'
type Window = { by: CountedBy; points: number; seconds: number }

const QUARTER = 15 * 60
const HOUR = 3_600
const DAY = 86_400

/** The named limits. Per client means an address, or a /64 of IPv6: an office shares one. */
export const LIMITS = {
  /** Wrong follow-up codes; the subject is the reference. */
  followCode: [
    { by: 'subject and client', points: 10, seconds: QUARTER },
    { by: 'client', points: 30, seconds: HOUR },
  ],
  /** Wrong codes of tables in a hall. */
  tableCode: [{ by: 'client', points: 10, seconds: QUARTER }],
  submit: [{ by: 'client', points: 20, seconds: HOUR }],
  /** Looks for similar ones while somebody types: some ten or twenty a postulate. */
  similar: [{ by: 'client', points: 600, seconds: QUARTER }],
  /** New lists of remarks: each may become a megabyte before it is sent. */
  prepare: [{ by: 'client', points: 60, seconds: HOUR }],
  /** Wrong passwords; the subject is the account. Never by subject alone: that would lock its owner out. */
  signIn: [
    { by: 'subject and client', points: 5, seconds: QUARTER },
    { by: 'client', points: 50, seconds: HOUR },
  ],
  /** Searches, far above what a hall full of people types: what is looked for costs more than a page. */
  search: [{ by: 'client', points: 600, seconds: QUARTER }],
  /** Receipts of what somebody sent; the subject is the address they gave, perhaps not their own. */
  receipt: [
    { by: 'subject', points: 10, seconds: HOUR },
    { by: 'subject', points: 30, seconds: DAY },
  ],
  /** Mails somebody asks for; the subject is the address they go to. */
  mail: [
    { by: 'subject', points: 3, seconds: HOUR },
    { by: 'subject', points: 10, seconds: DAY },
    { by: 'client', points: 10, seconds: HOUR },
  ],
  signUp: [{ by: 'client', points: 10, seconds: HOUR }],
} as const satisfies Record<string, readonly Window[]>

export type LimitName = keyof typeof LIMITS
export type LimitAnswer = { allowed: true } | { allowed: false; retryAfterSeconds: number }

export type Limits = {
  /** Counts one try. Call it before the try itself, so that parallel tries are counted too. */
  consume(name: LimitName, subject?: string): Promise<LimitAnswer>
  /** Takes the try back: it was no wrong one. */
  reward(name: LimitName, subject?: string): Promise<void>
  /** Forgets the tries at this subject, and takes the last one back from its client. */
  reset(name: LimitName, subject?: string): Promise<void>
}

type Parts = { db: Database; clock: Clock; secret: string; client: () => string }

/**
 * Limits of this request's client, kept in the database so that all processes agree. The stores of
 * rate-limiter-flexible need a connection of their own: on SQLite theirs would write into whatever
 * transaction is open on the only one. One conditional upsert does the same.
 */
export function limits({ db, clock, env }: Runtime = runtime()): Limits {
  if (!env.rateLimits) return UNLIMITED
  const client = () => clientKey(requestScope().clientAddress)
  return createLimits({ db, clock, secret: env.sessionSecret, client })
}

const UNLIMITED: Limits = {
  consume: async () => ({ allowed: true }),
  reward: async () => {},
  reset: async () => {},
}

export function createLimits({ db, clock, secret, client }: Parts): Limits {
  function keyOf(name: LimitName, window: Window, subject: string): string {
    const whom = {
      client: [client()],
      subject: [subject],
      'subject and client': [subject, client()],
    }[window.by]
    const text = JSON.stringify([name, window.by, window.seconds, ...whom])
    return createHmac('sha256', secret).update(text).digest('base64url')
  }

  async function count(key: string, { points, seconds }: Window): Promise<LimitAnswer> {
    const now = clock.now()
    const end = new Date(Date.parse(now) + seconds * 1_000).toISOString()
    const counted = await db
      .insertInto('rate_limit')
      .values({ key, points: 1, resets_at: end })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => {
          const isOver = eb('rate_limit.resets_at', '<=', now)
          const onePoint = eb('rate_limit.points', '+', 1)
          return {
            points: eb.case().when(isOver).then(1).else(onePoint).end(),
            resets_at: eb.case().when(isOver).then(end).else(eb.ref('rate_limit.resets_at')).end(),
          }
        }),
      )
      .returning(['points', 'resets_at'])
      .executeTakeFirstOrThrow()
    if (counted.points <= points) return { allowed: true }
    const waitMs = Date.parse(counted.resets_at) - Date.parse(now)
    return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) }
  }

  async function takeBack(key: string): Promise<void> {
    await db
      .updateTable('rate_limit')
      .set((eb) => ({ points: eb('points', '-', 1) }))
      .where('key', '=', key)
      .where('points', '>', 0)
      .execute()
  }

  return {
    async consume(name, subject = '') {
      for (const window of LIMITS[name]) {
        const answer = await count(keyOf(name, window, subject), window)
        if (!answer.allowed) return answer
      }
      return { allowed: true }
    },
    async reward(name, subject = '') {
      for (const window of LIMITS[name]) await takeBack(keyOf(name, window, subject))
    },
    async reset(name, subject = '') {
      for (const window of LIMITS[name]) {
        const key = keyOf(name, window, subject)
        if (window.by === 'client') await takeBack(key)
        else await db.deleteFrom('rate_limit').where('key', '=', key).execute()
      }
    },
  }
}
