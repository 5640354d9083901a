import type { Database } from '#db/open.server.ts'
import { searchHits, type EngineQuery } from '#db/search.server.ts'
import type { published } from './conditions.server.ts'

type Wanted = { after: string | null; before: string | null }

/** Scores move with every new text, so pages are counted; nobody reads further than fifty of them. */
const DEEPEST = 1_000

/**
 * The rows of one page in the order of how well the texts fit; equal ones newest first. `after` and
 * `before` are numbers of rows passed.
 */
export async function rankPage(
  db: Database,
  rows: ReturnType<typeof published>,
  query: EngineQuery,
  wanted: Wanted,
  size: number,
): Promise<{ ids: number[]; before: string | null; after: string | null }> {
  const offset = offsetOf(wanted, size)
  const best = await rows
    .innerJoin(searchHits(db, query), 'hit.id', 'submission.id')
    .select('submission.id')
    .orderBy('hit.score')
    .orderBy('submission.id', 'desc')
    .limit(size + 1)
    .offset(offset)
    .execute()
  if (best.length === 0 && offset > 0) {
    return rankPage(db, rows, query, { after: null, before: null }, size)
  }
  const next = offset + size
  return {
    ids: best.slice(0, size).map((row) => row.id),
    before: offset > 0 ? String(offset) : null,
    after: best.length > size && next < DEEPEST ? String(next) : null,
  }
}

function offsetOf({ after, before }: Wanted, size: number): number {
  const passed = /^\d{1,4}$/.test(after ?? '') ? Number(after) : null
  const shown = /^\d{1,4}$/.test(before ?? '') ? Number(before) : null
  const offset = passed ?? (shown === null ? 0 : shown - size)
  return offset >= DEEPEST ? 0 : Math.max(0, offset)
}
