import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/**
 * What terms mean today: each itself while it is in use, else what it was merged into or split into,
 * followed to terms in use; empty when it was retired without a successor. One query for each step
 * of the longest way, not one a term.
 */
export async function livingSuccessorsOf(
  db: Kysely<DB>,
  termIds: readonly number[],
): Promise<Map<number, number[]>> {
  const next = new Map<number, number[]>()
  const living = new Set<number>()
  let asked = [...new Set(termIds)]
  while (asked.length > 0) {
    const rows = await db
      .selectFrom('term')
      .leftJoin('term_successor', 'term_successor.term_id', 'term.id')
      .select(['term.id', 'term.retired_at', 'term_successor.successor_id'])
      .where('term.id', 'in', asked)
      .orderBy('term_successor.successor_id')
      .execute()
    for (const row of rows) {
      if (row.retired_at === null) living.add(row.id)
      const known = next.get(row.id) ?? []
      if (row.retired_at !== null && row.successor_id !== null) known.push(row.successor_id)
      next.set(row.id, known)
    }
    asked = [...new Set(rows.flatMap((row) => next.get(row.id) ?? []))].filter(
      (id) => !next.has(id),
    )
  }
  return new Map(termIds.map((id) => [id, follow(id, next, living)]))
}

function follow(id: number, next: Map<number, number[]>, living: ReadonlySet<number>): number[] {
  const found = new Set<number>()
  const seen = new Set<number>()
  const waiting = [id]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    if (living.has(at)) found.add(at)
    else waiting.push(...(next.get(at) ?? []))
  }
  return [...found].sort((a, b) => a - b)
}
