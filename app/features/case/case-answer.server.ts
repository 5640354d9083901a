import type { Kysely } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { answerOfOne, type SingleAnswer } from '../positions/exception.ts'

/** The city's published position on one submission, as everybody reads it. */
export type CaseAnswer = SingleAnswer & {
  unit: { name: string; shortName: string } | null
  publishedAt: Instant | null
}

export async function readCaseAnswer(
  db: Kysely<DB>,
  s: Pick<Submission, 'id' | 'position_id' | 'handling'>,
): Promise<CaseAnswer | null> {
  if (s.position_id === null) return null
  if (s.handling !== 'answered' && s.handling !== 'reflected') return null
  const row = await db
    .selectFrom('position')
    .leftJoin('unit', 'unit.id', 'position.unit_id')
    .leftJoin('position_submission as link', (join) =>
      join.onRef('link.position_id', '=', 'position.id').on('link.submission_id', '=', s.id),
    )
    .select([
      'code',
      'exception_code',
      'exception_text',
      'summary',
      'what_changes',
      'what_stays',
      'justification',
      'published_at',
      'unit.name as unit_name',
      'unit.short_name as unit_short',
    ])
    .where('position.id', '=', s.position_id)
    .where('state', '=', 'published')
    .executeTakeFirst()
  if (!row) return null
  return {
    ...answerOfOne(row, row),
    unit: row.unit_name ? { name: row.unit_name, shortName: row.unit_short ?? '' } : null,
    publishedAt: row.published_at,
  }
}
