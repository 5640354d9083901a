import type { Kysely } from 'kysely'
import type { AuditEntryTable } from '#db/ground-tables.ts'
import type { DB } from '#db/schema.ts'
import type { AuditAnchor } from './anchors.ts'
import { chainHash } from './chain.ts'

const BATCH = 500

export type AuditProblem =
  | { kind: 'changed'; seq: number }
  | { kind: 'deleted'; seq: number }
  /** The entry stands in the place of another. */
  | { kind: 'reordered'; seq: number; belongsAt: number }
  /** Entries at the end are gone: the first missing one. */
  | { kind: 'truncated'; seq: number }
  /** The remembered head does not match the last entry. */
  | { kind: 'head'; seq: number }
  /** The chain fits together but is not the one that was anchored: written anew somewhere after `after`. */
  | { kind: 'rewritten'; seq: number; after: number }

export type AuditVerdict =
  { ok: true; entries: number; head: string } | { ok: false; problem: AuditProblem }

/**
 * Walks the whole chain and names the first entry that is not what was written. A chain that was cut
 * off or written anew together with its head shows only against anchors kept elsewhere.
 */
export async function verifyAudit(
  db: Kysely<DB>,
  anchors: readonly AuditAnchor[] = [],
): Promise<AuditVerdict> {
  const anchored = new Map(anchors.map((anchor) => [anchor.seq, anchor.hash]))
  const longest = Math.max(0, ...anchored.keys())
  let proved = 0
  const head = await db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst()
  let seq = 0
  let hash = ''
  for (;;) {
    const rows = await nextRows(db, seq)
    for (const row of rows) {
      const problem = problemOf(row, seq + 1, hash, head?.seq ?? row.seq)
      if (problem) return { ok: false, problem }
      seq = row.seq
      hash = row.hash
      if ((anchored.get(seq) ?? hash) !== hash) {
        return { ok: false, problem: { kind: 'rewritten', seq, after: proved } }
      }
      if (anchored.has(seq)) proved = seq
    }
    if (rows.length < BATCH) break
  }
  if (seq < Math.max(head?.seq ?? 0, longest))
    return { ok: false, problem: { kind: 'truncated', seq: seq + 1 } }
  if (!head || seq > head.seq || hash !== head.hash)
    return { ok: false, problem: { kind: 'head', seq } }
  return { ok: true, entries: seq, head: hash }
}

function nextRows(db: Kysely<DB>, after: number): Promise<AuditEntryTable[]> {
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(BATCH)
    .execute()
}

function problemOf(
  row: AuditEntryTable,
  expected: number,
  previousHash: string,
  last: number,
): AuditProblem | null {
  if (row.seq !== expected) return { kind: 'deleted', seq: expected }
  if (row.previous_hash === previousHash && chainHash(previousHash, row) === row.hash) return null
  const belongsAt = placeWhereValid(row, last)
  return belongsAt !== null && belongsAt !== row.seq
    ? { kind: 'reordered', seq: expected, belongsAt }
    : { kind: 'changed', seq: expected }
}

/** Under which number the entry's own hash comes true, if any. */
function placeWhereValid(row: AuditEntryTable, last: number): number | null {
  for (let seq = 1; seq <= last; seq += 1) {
    if (chainHash(row.previous_hash, { ...row, seq }) === row.hash) return seq
  }
  return null
}
