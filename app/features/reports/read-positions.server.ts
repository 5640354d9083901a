import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { answerOfOne } from '../positions/exception.ts'
import type { ReportedPosition } from './snapshot-rows.ts'

/** The published answers to these submissions, with what is said to one apart from the many. */
export async function readPositions(
  db: Kysely<DB>,
  submissionIds: readonly number[],
): Promise<Map<number, ReportedPosition>> {
  if (submissionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('submission')
    .innerJoin('position', 'position.id', 'submission.position_id')
    .leftJoin('position_submission as link', (join) =>
      join
        .onRef('link.position_id', '=', 'position.id')
        .onRef('link.submission_id', '=', 'submission.id'),
    )
    .leftJoin('unit', 'unit.id', 'position.unit_id')
    .select([
      'submission.id',
      'position.code',
      'position.summary',
      'position.justification',
      'position.what_changes',
      'position.what_stays',
      'position.published_at',
      'link.exception_code',
      'link.exception_text',
      'unit.name as unit',
    ])
    .where('submission.id', 'in', submissionIds)
    .where('submission.handling', 'in', ['answered', 'reflected'])
    .where('position.state', '=', 'published')
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...answerOfOne(row, row),
        unit: row.unit,
        publishedAt: row.published_at,
      },
    ]),
  )
}
