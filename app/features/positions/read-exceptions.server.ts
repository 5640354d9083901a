import type { Kysely } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'

export type LinkException = { exception_code: PositionCode | null; exception_text: string | null }

/**
 * By submission: what it gets besides the common answer. The exception of one that was merged since
 * goes to its target, unless the target has a place of its own in the position.
 */
export async function exceptionsOf(
  db: Kysely<DB>,
  positionId: number,
): Promise<Map<number, LinkException>> {
  const links = await db
    .selectFrom('position_submission')
    .innerJoin('submission', 'submission.id', 'position_submission.submission_id')
    .select(['submission.id', 'merged_into_id', 'visibility', 'exception_code', 'exception_text'])
    .where('position_submission.position_id', '=', positionId)
    .orderBy('submission.id')
    .execute()
  const exceptions = new Map<number, LinkException>()
  const exception = ({ exception_code, exception_text }: LinkException) => ({
    exception_code,
    exception_text,
  })
  for (const link of links) exceptions.set(link.id, exception(link))
  for (const link of links) {
    const target = link.visibility === 'merged' ? link.merged_into_id : null
    if (target !== null && !exceptions.has(target)) exceptions.set(target, exception(link))
  }
  return exceptions
}
