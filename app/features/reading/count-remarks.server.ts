import { sql, type Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { NO_REMARKS, type RemarkCount } from './remark-count.ts'

export type RemarkCounts = {
  total: number
  /** To the document as a whole, and those whose place is gone or looked for. */
  whole: RemarkCount
  byBlock: Map<number, RemarkCount>
}

/** How many published remarks stand at each block of a version: numbers only, whatever their number. */
export async function countRemarks(db: Kysely<DB>, versionId: number): Promise<RemarkCounts> {
  const answered = sql<boolean>`handling in ('answered', 'reflected')`
  const accepted = sql<boolean>`${answered} and position_code in ('accepted', 'accepted_in_part')`
  const rows = await db
    .selectFrom('remark_anchor as anchor')
    .innerJoin('submission', 'submission.id', 'anchor.submission_id')
    .select((eb) => [
      'anchor.block_id',
      eb.fn.countAll<number>().as('total'),
      sql<number>`sum(case when ${answered} then 1 else 0 end)`.as('answered'),
      sql<number>`sum(case when ${accepted} then 1 else 0 end)`.as('accepted'),
    ])
    .where('anchor.version_id', '=', versionId)
    .where('visibility', '=', 'published')
    .groupBy('anchor.block_id')
    .execute()
  const counts: RemarkCounts = { total: 0, whole: NO_REMARKS, byBlock: new Map() }
  for (const row of rows) {
    const count = {
      total: Number(row.total),
      answered: Number(row.answered),
      accepted: Number(row.accepted),
    }
    counts.total += count.total
    if (row.block_id === null) counts.whole = count
    else counts.byBlock.set(row.block_id, count)
  }
  return counts
}
