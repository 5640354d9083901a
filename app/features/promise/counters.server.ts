import { isPostgres } from '#db/columns.ts'
import { sql, type Kysely } from 'kysely'
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
    .selectFrom('submission')
    .select((eb) => {
      const isAnswered = eb.and([
        eb('visibility', '=', 'published'),
        eb('handling', 'in', ['answered', 'reflected']),
      ])
      const awaits = eb('handling', 'not in', ['answered', 'reflected'])
      const count = (condition: typeof isAnswered) =>
        eb.fn.coalesce(
          eb.fn.sum<number>(eb.case().when(condition).then(1).else(0).end()),
          sql.lit(0),
        )
      return [
        count(isAnswered).as('answered'),
        count(eb.and([isAnswered, eb('answered_at', '<=', eb.ref('answer_due_at'))])).as('in_time'),
        count(eb.and([awaits, eb('answer_due_at', '>=', now)])).as('waiting'),
        count(eb.and([awaits, eb('answer_due_at', '<', now)])).as('late'),
        count(eb.and([awaits, eb('visibility', '=', 'awaiting')])).as('in_moderation'),
        count(
          eb.and([awaits, eb('visibility', '=', 'awaiting'), eb('answer_due_at', '<', now)]),
        ).as('late_in_moderation'),
      ]
    })
    .where('visibility', 'in', ['awaiting', 'published'])
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

/** Days from receipt to answer, on average over everything answered; null before the first answer. */
export async function averageDaysToAnswer(db: Kysely<DB>): Promise<number | null> {
  const days = isPostgres(db)
    ? sql<number>`extract(epoch from (answered_at - received_at)) / 86400`
    : sql<number>`julianday(answered_at) - julianday(received_at)`
  const row = await db
    .selectFrom('submission')
    .select((eb) => eb.fn.avg<number | null>(days).as('days'))
    .where('visibility', '=', 'published')
    .where('answered_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return row.days === null ? null : Math.round(Number(row.days))
}
