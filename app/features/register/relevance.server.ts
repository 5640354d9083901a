import type { Database } from '#db/open.server.ts'
import { bestHits, searchHits, type EngineQuery } from '#db/search.server.ts'
import type { published } from './conditions.server.ts'

type Wanted = { after: string | null; before: string | null }

/** Scores move with every new text, so pages are counted; nobody reads further than fifty of them. */
const DEEPEST = 1_000
const SPARE = 200

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
  const best = await bestIds(db, rows, query, offset + size + 1)
  const ids = best.slice(offset, offset + size)
  if (ids.length === 0 && offset > 0) {
    return rankPage(db, rows, query, { after: null, before: null }, size)
  }
  const next = offset + size
  return {
    ids,
    before: offset > 0 ? String(offset) : null,
    after: best.length > next && next < DEEPEST ? String(next) : null,
  }
}

/**
 * The index is asked alone first, for some more than are needed: most of what it finds is shown,
 * and to look into the register for each of thousands of hits would take ten times as long.
 */
async function bestIds(
  db: Database,
  rows: ReturnType<typeof published>,
  query: EngineQuery,
  needed: number,
): Promise<number[]> {
  const window = needed + SPARE
  const hits = await bestHits(db, query, window)
  if (hits.length === 0) return []
  const shown = await rows.select('submission.id').where('submission.id', 'in', hits).execute()
  const isShown = new Set(shown.map((row) => row.id))
  const best = hits.filter((id) => isShown.has(id))
  if (best.length >= needed || hits.length < window) return best.slice(0, needed)
  const all = await rows
    .innerJoin(searchHits(db, query), 'hit.id', 'submission.id')
    .select('submission.id')
    .orderBy('hit.score')
    .orderBy('submission.id', 'desc')
    .limit(needed)
    .execute()
  return all.map((row) => row.id)
}

function offsetOf({ after, before }: Wanted, size: number): number {
  const passed = /^\d{1,4}$/.test(after ?? '') ? Number(after) : null
  const shown = /^\d{1,4}$/.test(before ?? '') ? Number(before) : null
  const offset = passed ?? (shown === null ? 0 : shown - size)
  return offset >= DEEPEST ? 0 : Math.max(0, offset)
}
