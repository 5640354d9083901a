import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createTag(db)
  await createPosition(db)
}

async function createTag(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('tag')
    .addColumn('id', ...c.id)
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('term_id', 'integer', (col) => col.notNull().references('term.id'))
    .addColumn('is_main', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('codebook_version', 'integer', (col) => col.notNull())
    .addColumn('proposed_by', 'text')
    .addColumn('proposed_at', c.instant, (col) => col.notNull())
    .addColumn('reason', 'text')
    .addColumn('removed_by', 'text')
    .addColumn('removed_at', c.instant)
    .addColumn('removal_reason', 'text')
    .execute()
  // A tag taken off stays as history; of the living ones each term stands once, and one is the main.
  await sql`create unique index tag_once on tag (submission_id, term_id) where removed_at is null`.execute(
    db,
  )
  await sql`create unique index tag_one_main on tag (submission_id) where removed_at is null and is_main = 1`.execute(
    db,
  )
  await sql`create index tag_term on tag (term_id, submission_id) where removed_at is null`.execute(
    db,
  )
}

async function createPosition(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('position')
    .addColumn('id', ...c.id)
    .addColumn('code', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('draft','submitted','accepted','published','withdrawn')`),
    )
    .addColumn('summary', 'text', (col) => col.notNull())
    .addColumn('what_changes', 'text')
    .addColumn('what_stays', 'text')
    .addColumn('justification', 'text', (col) => col.notNull())
    .addColumn('unit_id', 'integer', (col) => col.references('unit.id'))
    .addColumn('drafted_by', 'text', (col) => col.references('account.id'))
    .addColumn('drafted_at', c.instant, (col) => col.notNull())
    .addColumn('edited_by', 'text', (col) => col.references('account.id'))
    .addColumn('edited_at', c.instant)
    .addColumn('submitted_at', c.instant)
    .addColumn('sent_back_reason', 'text')
    .addColumn('accepted_by', 'text', (col) => col.references('account.id'))
    .addColumn('accepted_at', c.instant)
    .addColumn('published_by', 'text')
    .addColumn('published_at', c.instant)
    .addColumn('withdrawn_at', c.instant)
    .addColumn('withdrawal_reason', 'text')
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    // The second person: nobody accepts what they wrote or changed.
    .addCheckConstraint(
      'position_four_eyes',
      sql`accepted_by is null or (accepted_by <> drafted_by and accepted_by <> edited_by)`,
    )
    .addCheckConstraint(
      'position_published',
      sql`state <> 'published' or (accepted_by is not null and published_at is not null)`,
    )
    .addCheckConstraint(
      'position_accepted',
      sql`state <> 'accepted' or (accepted_by is not null and accepted_at is not null)`,
    )
    .execute()
  await db.schema.createIndex('position_state').on('position').columns(['state', 'id']).execute()
  await c
    .createTable('position_submission')
    .addColumn('position_id', 'integer', (col) =>
      col.notNull().references('position.id').onDelete('cascade'),
    )
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('exception_code', 'text')
    .addColumn('exception_text', 'text')
    .addPrimaryKeyConstraint('position_submission_pk', ['position_id', 'submission_id'])
    .execute()
  await db.schema
    .createIndex('position_submission_back')
    .on('position_submission')
    .column('submission_id')
    .execute()
  await c
    .createTable('position_version')
    .addColumn('position_id', 'integer', (col) =>
      col.notNull().references('position.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('content', 'text', (col) => col.notNull())
    .addColumn('written_by', 'text')
    .addColumn('written_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('position_version_pk', ['position_id', 'number'])
    .execute()
  await c
    .createTable('position_template')
    .addColumn('id', ...c.id)
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('code', 'text', (col) => col.notNull())
    .addColumn('summary', 'text', (col) => col.notNull())
    .addColumn('what_changes', 'text')
    .addColumn('justification', 'text', (col) => col.notNull())
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('retired_at', c.instant)
    .execute()
  await c
    .createTable('assignment')
    .addColumn('id', ...c.id)
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('unit_id', 'integer', (col) => col.notNull().references('unit.id'))
    .addColumn('due_on', c.date, (col) => col.notNull())
    .addColumn('note', 'text')
    .addColumn('assigned_by', 'text')
    .addColumn('assigned_at', c.instant, (col) => col.notNull())
    .addColumn('ended_at', c.instant)
    .execute()
  await sql`create unique index assignment_one_open on assignment (submission_id) where ended_at is null`.execute(
    db,
  )
  await sql`create index assignment_unit on assignment (unit_id, due_on) where ended_at is null`.execute(
    db,
  )
}
