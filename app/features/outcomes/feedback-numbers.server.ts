import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Below this an average would be somebody's answer. */
const FEWEST_ANSWERS = 3
const MOST_COMMENTS = 500

export type FeedbackNumbers = {
  answers: number
  /** Averages from 1 to 5; null while too few answered. */
  heard: number | null
  clear: number | null
}

export const NO_FEEDBACK: FeedbackNumbers = { answers: 0, heard: null, clear: null }

export async function countFeedback(
  db: Kysely<DB>,
  workshopIds: readonly number[],
): Promise<Map<number, FeedbackNumbers>> {
  const rows = await db
    .selectFrom('workshop_feedback as feedback')
    .innerJoin('workshop_session as session', 'session.id', 'feedback.session_id')
    .select((eb) => [
      'session.workshop_id as workshopId',
      eb.fn.countAll<number>().as('answers'),
      eb.fn.sum<number>('was_heard').as('heard'),
      eb.fn.sum<number>('was_clear').as('clear'),
    ])
    .where('session.workshop_id', 'in', [0, ...workshopIds])
    .groupBy('session.workshop_id')
    .execute()
  return new Map(
    rows.map((row) => {
      const answers = Number(row.answers)
      const average = (sum: number) =>
        answers < FEWEST_ANSWERS ? null : Math.round((Number(sum) / answers) * 10) / 10
      return [row.workshopId, { answers, heard: average(row.heard), clear: average(row.clear) }]
    }),
  )
}

/** What participants would change, without dates and in an order that tells nothing. */
export async function listComments(db: Kysely<DB>, workshopId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('workshop_feedback as feedback')
    .innerJoin('workshop_session as session', 'session.id', 'feedback.session_id')
    .select((eb) => ['feedback.sender_key', eb.ref('comment').$notNull().as('comment')])
    .where('session.workshop_id', '=', workshopId)
    .where('comment', 'is not', null)
    .orderBy('feedback.sender_key')
    .limit(MOST_COMMENTS)
    .execute()
  const mixed = (text: string) => createHash('sha256').update(text).digest('hex')
  return rows.map((row) => row.comment).sort((a, b) => (mixed(a) < mixed(b) ? -1 : 1))
}
