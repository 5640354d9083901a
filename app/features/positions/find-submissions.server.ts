import type { Kysely } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import { refused, type PositionRefusal } from './position.ts'

/**
 * The submissions with these numbers, in their order. A merged one is answered through the one it
 * was merged into, so that one stands in its place.
 */
export async function findSubmissions(
  db: Kysely<DB>,
  references: readonly string[],
): Promise<Result<Submission[], PositionRefusal>> {
  const found = await selectIn(db, 'reference', references)
  const byReference = new Map(found.map((row) => [row.reference, row]))
  const unknown = references.filter((reference) => !byReference.has(reference))
  if (unknown.length > 0) return refused('unknownNumbers', unknown)
  const inOrder = references.flatMap((reference) => byReference.get(reference) ?? [])
  return ok(await mergeTargets(db, inOrder))
}

/** Each merged submission replaced by its target, each row once. */
export async function mergeTargets(
  db: Kysely<DB>,
  submissions: readonly Submission[],
): Promise<Submission[]> {
  let rows = [...submissions]
  // A target may have been merged further; a circle cannot be walked longer than its members.
  for (let step = 0; step < 10 && rows.some(isMerged); step += 1) {
    const ids = rows.filter(isMerged).map((row) => row.merged_into_id ?? 0)
    const targets = new Map((await selectIn(db, 'id', ids)).map((row) => [row.id, row]))
    rows = rows.map((row) => (isMerged(row) ? (targets.get(row.merged_into_id ?? 0) ?? row) : row))
  }
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

function isMerged(row: Submission): boolean {
  return row.visibility === 'merged' && row.merged_into_id !== null
}

/** Every submission that was merged into this one, directly or through another. */
export async function listMergedInto(db: Kysely<DB>, id: number): Promise<Submission[]> {
  const all: Submission[] = []
  const seen = new Set([id])
  for (let targets = [id]; targets.length > 0;) {
    const merged = await db
      .selectFrom('submission')
      .selectAll()
      .where('visibility', '=', 'merged')
      .where('merged_into_id', 'in', targets)
      .orderBy('id')
      .execute()
    const further = merged.filter((row) => !seen.has(row.id))
    for (const row of further) seen.add(row.id)
    all.push(...further)
    targets = further.map((row) => row.id)
  }
  return all
}

/** The submissions that a position answers. */
export function listAnswered(db: Kysely<DB>, positionId: number): Promise<Submission[]> {
  return db
    .selectFrom('submission')
    .innerJoin('position_submission', 'position_submission.submission_id', 'submission.id')
    .selectAll('submission')
    .where('position_submission.position_id', '=', positionId)
    .orderBy('submission.id')
    .execute()
}

async function selectIn<Column extends 'id' | 'reference'>(
  db: Kysely<DB>,
  column: Column,
  values: readonly (Column extends 'id' ? number : string)[],
): Promise<Submission[]> {
  if (values.length === 0) return []
  return db
    .selectFrom('submission')
    .selectAll()
    .where(column, 'in', values as never)
    .execute()
}
