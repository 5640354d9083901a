import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createSubmission(db)
  await createSubmissionDetails(db)
  await createSearch(db)
}

async function createSubmission(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('submission')
    .addColumn('id', ...c.id)
    .addColumn('reference', 'text', (col) => col.notNull().unique())
    .addColumn('kind', 'text', (col) => col.notNull().check(sql`kind in ('postulate','remark')`))
    .addColumn('original_title', 'text', (col) => col.notNull())
    .addColumn('original_body', 'text', (col) => col.notNull())
    .addColumn('original_proposal', 'text')
    .addColumn('original_justification', 'text')
    .addColumn('public_title', 'text')
    .addColumn('public_body', 'text')
    .addColumn('public_proposal', 'text')
    .addColumn('public_justification', 'text')
    .addColumn('visibility', 'text', (col) =>
      col
        .notNull()
        .check(
          sql`visibility in ('awaiting','published','returned','redirected','hidden','withdrawn','merged')`,
        ),
    )
    .addColumn('handling', 'text', (col) =>
      col
        .notNull()
        .check(sql`handling in ('received','assigned','in_analysis','answered','reflected')`),
    )
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('received_at', c.instant, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('locale', 'text', (col) => col.notNull())
    .addColumn('author_kind', 'text', (col) => col.notNull())
    .addColumn('organisation_name', 'text')
    .addColumn('organisation_type', 'text')
    .addColumn('estate_id', 'integer', (col) => col.references('estate.id'))
    .addColumn('area_hint_id', 'integer', (col) => col.references('term.id'))
    .addColumn('submitter_id', 'text', (col) => col.references('account.id'))
    .addColumn('entered_by', 'text', (col) => col.references('account.id'))
    .addColumn('follow_up_hash', 'text')
    .addColumn('idempotency_key', 'text', (col) => col.unique())
    .addColumn('source', 'text')
    .addColumn('external_id', 'text')
    .addColumn('consultation_id', 'integer')
    .addColumn('sending_id', 'integer')
    .addColumn('is_late', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('is_demo', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('merged_into_id', 'integer', (col) => col.references('submission.id'))
    .addColumn('moderation_due_at', c.instant, (col) => col.notNull())
    .addColumn('answer_due_at', c.instant, (col) => col.notNull())
    .addColumn('published_at', c.instant)
    .addColumn('answered_at', c.instant)
    .addColumn('unit_id', 'integer', (col) => col.references('unit.id'))
    .addColumn('position_id', 'integer')
    .addColumn('position_code', 'text')
    .addColumn('main_area_id', 'integer', (col) => col.references('term.id'))
    .addColumn('support_count', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('locked_by', 'text')
    .addColumn('locked_until', c.instant)
    .addUniqueConstraint('submission_external', ['source', 'external_id'])
    // Published text exists exactly where somebody decided to publish it.
    .addCheckConstraint(
      'submission_public_text',
      sql`visibility <> 'published' or (public_title is not null and public_body is not null)`,
    )
    .execute()
  const index = (name: string, columnNames: string[]) =>
    db.schema.createIndex(name).on('submission').columns(columnNames).execute()
  await index('submission_newest', ['kind', 'visibility', 'received_at', 'id'])
  // SQLite puts what has no answer first by itself; lists of both directions walk this index.
  const nulls = sql.raw(isPostgres(db) ? 'nulls first' : '')
  await sql`create index submission_answer on submission
    (kind, visibility, answered_at ${nulls}, received_at, id)`.execute(db)
  // Holds all the numbers beside the filters need, so that counting reads no texts.
  await index('submission_facets', [
    'kind',
    'visibility',
    'handling',
    'position_code',
    'estate_id',
    'channel',
  ])
  await index('submission_support', ['kind', 'visibility', 'support_count', 'id'])
  await index('submission_due', ['kind', 'visibility', 'answer_due_at', 'id'])
  await index('submission_moderation', ['visibility', 'moderation_due_at', 'id'])
  await index('submission_area', ['main_area_id', 'visibility', 'received_at', 'id'])
  await index('submission_estate', ['estate_id', 'visibility', 'received_at', 'id'])
  await index('submission_unit', ['unit_id', 'handling', 'answer_due_at', 'id'])
  await index('submission_submitter', ['submitter_id', 'received_at'])
  await index('submission_entered', ['entered_by', 'created_at'])
  await index('submission_merged', ['merged_into_id'])
  // All that the public counters read, so that they never touch the rows with the texts.
  await index('submission_promise', [
    'visibility',
    'handling',
    'answer_due_at',
    'answered_at',
    'received_at',
  ])
  await index('submission_position', ['position_id'])
  // The staff register lists all, whatever their visibility.
  await index('submission_consultation', ['consultation_id', 'received_at', 'id'])
  await index('submission_consultation_due', ['consultation_id', 'answer_due_at', 'id'])
  // All that the desk of a consultation counts, so that it never touches the rows with the texts.
  await index('submission_consultation_counts', [
    'consultation_id',
    'visibility',
    'handling',
    'position_code',
    'unit_id',
  ])
  await index('submission_sending', ['sending_id'])
  await index('submission_register', ['received_at', 'id'])
  await index('submission_register_due', ['answer_due_at', 'id'])
}

async function createSubmissionDetails(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('submission_version')
    .addColumn('id', ...c.id)
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('proposal', 'text')
    .addColumn('justification', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addUniqueConstraint('submission_version_number', ['submission_id', 'version'])
    .execute()
  await c
    .createTable('submission_contact')
    .addColumn('submission_id', 'integer', (col) =>
      col.primaryKey().references('submission.id').onDelete('cascade'),
    )
    .addColumn('name', 'text')
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .execute()
  await c
    .createTable('submission_event')
    .addColumn('id', ...c.id)
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('audience', 'text', (col) => col.notNull())
    .addColumn('actor_kind', 'text', (col) => col.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('reason_code', 'text')
    .addColumn('reason', 'text')
    .addColumn('data', 'text')
    .execute()
  await db.schema
    .createIndex('submission_event_timeline')
    .on('submission_event')
    .columns(['submission_id', 'id'])
    .execute()
  for (const table of ['support', 'follow']) {
    await c
      .createTable(table)
      .addColumn('account_id', 'text', (col) =>
        col.notNull().references('account.id').onDelete('cascade'),
      )
      .addColumn('submission_id', 'integer', (col) =>
        col.notNull().references('submission.id').onDelete('cascade'),
      )
      .addColumn('created_at', c.instant, (col) => col.notNull())
      .addPrimaryKeyConstraint(`${table}_once`, ['account_id', 'submission_id'])
      .execute()
    await db.schema.createIndex(`${table}_submission`).on(table).column('submission_id').execute()
  }
  await c
    .createTable('import_batch')
    .addColumn('id', ...c.id)
    .addColumn('source', 'text', (col) => col.notNull())
    .addColumn('file_name', 'text', (col) => col.notNull())
    .addColumn('total', 'integer', (col) => col.notNull())
    .addColumn('created_count', 'integer', (col) => col.notNull())
    .addColumn('unchanged_count', 'integer', (col) => col.notNull())
    .addColumn('different_count', 'integer', (col) => col.notNull())
    .addColumn('failed_count', 'integer', (col) => col.notNull())
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('preview','running','done')`),
    )
    .addColumn('content', c.blob)
    .addColumn('report', c.blob)
    .addColumn('kind', 'text', (col) =>
      col
        .notNull()
        .defaultTo('postulate')
        .check(sql`kind in ('postulate','remark')`),
    )
    .addColumn('version_id', 'integer')
    .addColumn('actor_id', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await c
    .createTable('reference_counter')
    .addColumn('year', 'integer', (col) => col.primaryKey())
    .addColumn('last', 'integer', (col) => col.notNull())
    .execute()
}

/** Text is analysed in Node; each engine only indexes tokens, so both find the same. */
async function createSearch(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('submission_index')
    .addColumn('submission_id', 'integer', (col) =>
      col.primaryKey().references('submission.id').onDelete('cascade'),
    )
    .addColumn('analyzer', 'integer', (col) => col.notNull())
    .addColumn('title_tokens', 'text', (col) => col.notNull())
    .addColumn('body_tokens', 'text', (col) => col.notNull())
    .execute()
  if (isPostgres(db)) {
    await sql`alter table submission_index add column search tsvector generated always as (
      setweight(to_tsvector('simple', title_tokens), 'A') ||
      setweight(to_tsvector('simple', body_tokens), 'B')) stored`.execute(db)
    await sql`create index submission_index_search on submission_index
      using gin(search) with (fastupdate=off)`.execute(db)
    return
  }
  await sql`create virtual table submission_search using fts5(title_tokens, body_tokens,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='3')`.execute(
    db,
  )
}
