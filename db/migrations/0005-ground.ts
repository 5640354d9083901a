import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('audit_entry')
    .addColumn('seq', 'integer', (col) => col.primaryKey())
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('action', 'text', (col) => col.notNull())
    .addColumn('object_type', 'text', (col) => col.notNull())
    .addColumn('object_id', 'text', (col) => col.notNull())
    .addColumn('details', 'text', (col) => col.notNull())
    .addColumn('previous_hash', 'text', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('audit_entry_object')
    .on('audit_entry')
    .columns(['object_type', 'object_id', 'seq'])
    .execute()
  await refuseChanges(db)
  await c
    .createTable('audit_head')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('seq', 'integer', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .execute()
  await sql`insert into audit_head (id, seq, hash) values (1, 0, '')`.execute(db)
  await c
    .createTable('outbox')
    .addColumn('id', ...c.id)
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('to_address', 'text', (col) => col.notNull())
    .addColumn('subject', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('dedupe_key', 'text', (col) => col.unique())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('next_attempt_at', c.instant, (col) => col.notNull())
    .addColumn('sent_at', c.instant)
    .addColumn('failed_at', c.instant)
    .addColumn('last_error', 'text')
    .execute()
  await sql`create index outbox_due on outbox (next_attempt_at) where sent_at is null and failed_at is null`.execute(
    db,
  )
  await c
    .createTable('rate_limit')
    .addColumn('key', 'text', (col) => col.primaryKey())
    .addColumn('points', 'integer', (col) => col.notNull())
    .addColumn('resets_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('rate_limit_reset').on('rate_limit').column('resets_at').execute()
  await c
    .createTable('content_version')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('version', 'integer', (col) => col.notNull())
    .execute()
  await sql`insert into content_version (id, version) values (1, 1)`.execute(db)
}

/** The audit log only grows: the database itself refuses to change or delete an entry. */
async function refuseChanges(db: MigratedDb): Promise<void> {
  if (isPostgres(db)) {
    await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
      begin raise exception 'audit_entry is append-only'; end $$`.execute(db)
    await sql`create trigger audit_entry_append_only before update or delete or truncate on audit_entry
      for each statement execute function refuse_audit_change()`.execute(db)
    return
  }
  for (const verb of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`audit_entry_no_${verb}`)} before ${sql.raw(verb)} on audit_entry
      begin select raise(abort, 'audit_entry is append-only'); end`.execute(db)
  }
}
