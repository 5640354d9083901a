import type { Database } from '#db/open.server.ts'
import { COMPARED } from './rerank.ts'

export type CandidateRow = Awaited<ReturnType<typeof readCandidates>>[number]

/** Published submissions with the text that is compared, without the one whose text it is. */
export async function readCandidates(
  db: Database,
  ids: readonly number[],
  excludeId: number | null,
) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('submission')
    .innerJoin('submission_index', 'submission_index.submission_id', 'submission.id')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .select(['submission.id', 'reference', 'submission.kind', 'locale', 'p5'])
    .select(['estate_id as estateId', 'estate.name as estate', 'estate.kind as estateKind'])
    .select(['handling', 'position_code as positionCode', 'support_count as supportCount'])
    .select((eb) => [
      eb.fn.coalesce('public_title', eb.val('')).as('title'),
      eb.fn<string>('substr', ['public_body', eb.lit(1), eb.lit(COMPARED)]).as('body'),
    ])
    .where('submission.id', 'in', ids)
    .where('visibility', '=', 'published')
    .execute()
  if (excludeId === null) return rows
  const apart = await toldApart(db, excludeId)
  return rows.filter(({ id }) => id !== excludeId && !apart.has(id))
}

/** What a moderator said is another matter is not offered again, from either side. */
async function toldApart(db: Database, id: number): Promise<Set<number>> {
  const rows = await db
    .selectFrom('similar_judgement')
    .select(['submission_id', 'other_id'])
    .where((eb) => eb.or([eb('submission_id', '=', id), eb('other_id', '=', id)]))
    .where('verdict', '=', 'different')
    .where('said_by', '=', 'moderator')
    .execute()
  return new Set(rows.flatMap((row) => [row.submission_id ?? 0, row.other_id]))
}
