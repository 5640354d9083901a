import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

const PAGE_SIZE = 30

export type OutboxLine = { id: number; to: string; subject: string; createdAt: Instant }

/** Letters, newest first. Only for the demonstration: they hold codes and links of others. */
export async function listOutbox(
  db: Kysely<DB>,
  before: number | null,
): Promise<{ letters: OutboxLine[]; next: number | null }> {
  let query = db
    .selectFrom('outbox')
    .select(['id', 'to_address', 'subject', 'created_at'])
    .orderBy('id', 'desc')
    .limit(PAGE_SIZE + 1)
  if (before !== null) query = query.where('id', '<', before)
  const rows = await query.execute()
  const shown = rows.slice(0, PAGE_SIZE)
  return {
    letters: shown.map((row) => ({
      id: row.id,
      to: row.to_address,
      subject: row.subject,
      createdAt: row.created_at,
    })),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  }
}

export function readOutboxLetter(db: Kysely<DB>, id: number) {
  return db
    .selectFrom('outbox')
    .select(['id', 'to_address as to', 'subject', 'body', 'calendar', 'created_at as createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}
