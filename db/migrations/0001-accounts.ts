import { columns, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('unit')
    .addColumn('id', ...c.id)
    .addColumn('slug', 'text', (col) => col.notNull().unique())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('short_name', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('email', 'text')
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('retired_at', c.instant)
    .execute()
  await c
    .createTable('account')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('email_canonical', 'text', (col) => col.notNull().unique())
    .addColumn('display_name', 'text', (col) => col.notNull())
    .addColumn('password_hash', 'text')
    .addColumn('locale', 'text', (col) => col.notNull())
    .addColumn('unit_id', 'integer', (col) => col.references('unit.id'))
    .addColumn('confirmed_at', c.instant)
    .addColumn('blocked_at', c.instant)
    .addColumn('demo_at', c.instant)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await c
    .createTable('account_role')
    .addColumn('account_id', 'text', (col) =>
      col.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (col) => col.notNull())
    .addColumn('granted_by', 'text')
    .addColumn('granted_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('account_role_pk', ['account_id', 'role'])
    .execute()
  await c
    .createTable('session')
    .addColumn('id_hash', 'text', (col) => col.primaryKey())
    .addColumn('account_id', 'text', (col) =>
      col.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .addColumn('ends_at', c.instant, (col) => col.notNull())
    .addColumn('idle_seconds', 'integer', (col) => col.notNull())
    .addColumn('user_agent', 'text')
    .execute()
  await db.schema.createIndex('session_account').on('session').column('account_id').execute()
  await db.schema.createIndex('session_expiry').on('session').column('expires_at').execute()
  await c
    .createTable('account_token')
    .addColumn('token_hash', 'text', (col) => col.primaryKey())
    .addColumn('purpose', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('account_id', 'text', (col) => col.references('account.id').onDelete('cascade'))
    .addColumn('browser_hash', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .addColumn('used_at', c.instant)
    .execute()
}
