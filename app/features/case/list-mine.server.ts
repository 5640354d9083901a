import type { Kysely } from 'kysely'
import type { DB, Instant, PositionCode } from '#db/schema.ts'
import { awaitsAnswer, statusOf, type Status } from '../submissions/status.ts'

export type MineRow = {
  reference: string
  title: string
  receivedAt: Instant
  answerDueAt: Instant
  answeredAt: Instant | null
  status: Status
  awaitsAnswer: boolean
  position: PositionCode | null
}

const MINE_PAGE = 20

/** The submissions of one account, newest first; `before` is the id at which the last page ended. */
export async function listMine(
  db: Kysely<DB>,
  accountId: string,
  before: number | null,
): Promise<{ rows: MineRow[]; next: number | null }> {
  const found = await db
    .selectFrom('submission')
    .select([
      'id',
      'reference',
      'original_title',
      'received_at',
      'answer_due_at',
      'answered_at',
      'visibility',
      'handling',
      'position_code',
    ])
    .where('submitter_id', '=', accountId)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(MINE_PAGE + 1)
    .execute()
  const rows = found.slice(0, MINE_PAGE)
  return {
    rows: rows.map((row) => ({
      reference: row.reference,
      title: row.original_title,
      receivedAt: row.received_at,
      answerDueAt: row.answer_due_at,
      answeredAt: row.answered_at,
      status: statusOf(row),
      awaitsAnswer: awaitsAnswer(row),
      position: row.position_code,
    })),
    next: found.length > MINE_PAGE ? (rows.at(-1)?.id ?? null) : null,
  }
}
