import { sql, type Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

const PAGE_SIZE = 50

export type AuditQuery = {
  action: string | null
  objectType: string | null
  objectId: string | null
  /** Entries older than this number. */
  before: number | null
}

export type AuditLine = {
  seq: number
  at: Instant
  actor: { id: string; name: string | null } | null
  action: string
  objectType: string
  objectId: string
  /** What people call the object: a case number, a person's name. */
  objectName: string | null
  details: Record<string, unknown>
}

/** The log, newest first. `next` is the number before which the next page starts. */
export async function listAudit(
  db: Kysely<DB>,
  query: AuditQuery,
  size = PAGE_SIZE,
): Promise<{ lines: AuditLine[]; next: number | null }> {
  let select = db
    .selectFrom('audit_entry')
    .leftJoin('account as actor', 'actor.id', 'audit_entry.actor_id')
    .selectAll('audit_entry')
    .select('actor.display_name as actor_name')
    .orderBy('audit_entry.seq', 'desc')
    .limit(size + 1)
  if (query.action) select = select.where('audit_entry.action', '=', query.action)
  if (query.objectType) select = select.where('audit_entry.object_type', '=', query.objectType)
  if (query.objectId) select = select.where('audit_entry.object_id', '=', query.objectId)
  if (query.before !== null) select = select.where('audit_entry.seq', '<', query.before)
  const rows = await select.execute()
  const shown = rows.slice(0, size)
  const names = await objectNames(db, shown)
  return {
    lines: shown.map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor_id ? { id: row.actor_id, name: row.actor_name } : null,
      action: row.action,
      objectType: row.object_type,
      objectId: row.object_id,
      objectName: names.get(`${row.object_type} ${row.object_id}`) ?? null,
      details: parseDetails(row.details),
    })),
    next: rows.length > size ? (shown.at(-1)?.seq ?? null) : null,
  }
}

/** What can be chosen in the filter: every action that ever happened. */
export async function listAuditActions(db: Kysely<DB>): Promise<string[]> {
  // From one action to the next along their index: a look for each of some dozens, whatever the log holds.
  const { rows } = await sql<{ action: string }>`with recursive known(action) as (
      select (select min(action) from audit_entry)
      union all select (select min(action) from audit_entry where action > known.action)
        from known where known.action is not null)
    select action from known where action is not null order by action`.execute(db)
  return rows.map((row) => row.action)
}

type Named = { object_type: string; object_id: string }

async function objectNames(db: Kysely<DB>, rows: readonly Named[]): Promise<Map<string, string>> {
  const idsOf = (type: string) => [
    ...new Set(rows.filter((row) => row.object_type === type).map((row) => row.object_id)),
  ]
  const names = new Map<string, string>()
  const accounts = idsOf('account')
  if (accounts.length > 0) {
    const found = await db
      .selectFrom('account')
      .select(['id', 'display_name'])
      .where('id', 'in', accounts)
      .execute()
    for (const row of found) names.set(`account ${row.id}`, row.display_name)
  }
  const submissions = idsOf('submission').map(Number).filter(Number.isSafeInteger)
  if (submissions.length > 0) {
    const found = await db
      .selectFrom('submission')
      .select(['id', 'reference'])
      .where('id', 'in', submissions)
      .execute()
    for (const row of found) names.set(`submission ${row.id}`, row.reference)
  }
  return names
}

function parseDetails(json: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    // A tampered entry must still be shown.
    return {}
  }
}
