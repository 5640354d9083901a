import type { Kysely } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'

export type OpenPosition = { id: number; state: 'draft' | 'submitted'; code: PositionCode }

/** The position that somebody writes for each of these submissions, where there is one. */
export async function findOpenPositions(
  db: Kysely<DB>,
  submissionIds: readonly number[],
): Promise<Map<number, OpenPosition>> {
  if (submissionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('position_submission')
    .innerJoin('position', 'position.id', 'position_submission.position_id')
    .select(['submission_id', 'position.id', 'position.state', 'position.code'])
    .where('submission_id', 'in', submissionIds)
    .where('position.state', 'in', ['draft', 'submitted'])
    .orderBy('position.id')
    .execute()
  return new Map(
    rows.map(({ submission_id, id, state, code }) => [
      submission_id,
      { id, state: state === 'submitted' ? state : 'draft', code },
    ]),
  )
}
