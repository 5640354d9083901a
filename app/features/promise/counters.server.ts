import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/**
 * What became of the promise. `waiting` and `late` count what still awaits an answer, in moderation
 * or published; `inModeration` is the part of them nobody can see yet. Merged postulates are
 * answered with the one they were merged into; redirected, returned, hidden and withdrawn ones
 * are owed no position.
 */
export type PromiseCounters = {
  answered: number
  /** Of the answered: by the promised day. */
  answeredInTime: number
  waiting: number
  late: number
  inModeration: number
  /** Of those in moderation: past the promised day. */
  lateInModeration: number
}

export async function countPromise(db: Kysely<DB>, now: Instant): Promise<PromiseCounters> {
  const row = await db
    .selectFrom('promise_count')
    .select((eb) => {
      const amount = (condition: Expression<SqlBool>) =>
        sql<number>`coalesce(sum(case when ${condition} then n else 0 end), 0)`
      const isLate = eb('due_at', '<', now)
      const waits = eb('phase', '=', 'waiting')
      const isAnswered = eb.and([eb('visibility', '=', 'published'), eb('phase', '<>', 'waiting')])
      const isModerated = eb.and([waits, eb('visibility', '=', 'awaiting')])
      return [
        amount(isAnswered).as('answered'),
        amount(eb.and([isAnswered, eb('phase', '=', 'in_time')])).as('in_time'),
        amount(eb.and([waits, eb.not(isLate)])).as('waiting'),
        amount(eb.and([waits, isLate])).as('late'),
        amount(isModerated).as('in_moderation'),
        amount(eb.and([isModerated, isLate])).as('late_in_moderation'),
      ]
    })
    .executeTakeFirstOrThrow()
  return {
    answered: Number(row.answered),
    answeredInTime: Number(row.in_time),
    waiting: Number(row.waiting),
    late: Number(row.late),
    inModeration: Number(row.in_moderation),
    lateInModeration: Number(row.late_in_moderation),
  }
}

const DAY_SECONDS = 86_400

/** Days from receipt to answer, on average over everything answered; null before the first answer. */
export async function averageDaysToAnswer(db: Kysely<DB>): Promise<number | null> {
  const row = await db
    .selectFrom('promise_count')
    .select((eb) => [eb.fn.sum('n').as('answered'), eb.fn.sum('seconds').as('seconds')])
    .where('visibility', '=', 'published')
    .where('phase', '<>', 'waiting')
    .executeTakeFirstOrThrow()
  const answered = Number(row.answered ?? 0)
  return answered === 0 ? null : Math.round(Number(row.seconds) / answered / DAY_SECONDS)
}
