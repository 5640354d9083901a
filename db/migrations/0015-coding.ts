import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createRounds(db)
  await createEvidence(db)
  await createBatches(db)
}

async function createRounds(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('coding_round')
    .addColumn('id', ...c.id)
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('vocabulary_id', 'integer', (col) => col.notNull().references('vocabulary.id'))
    .addColumn('codebook_version', 'integer', (col) => col.notNull())
    .addColumn('coder_id', 'text', (col) => col.notNull().references('account.id'))
    .addColumn('sample', 'text', (col) =>
      col.notNull().check(sql`sample in ('all','number','share')`),
    )
    .addColumn('sample_size', 'integer')
    .addColumn('seed', 'integer', (col) => col.notNull())
    .addColumn('filters', 'text', (col) => col.notNull())
    .addColumn('population', 'integer', (col) => col.notNull())
    .addColumn('created_by', 'text', (col) => col.notNull().references('account.id'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('closed_by', 'text', (col) => col.references('account.id'))
    .addColumn('closed_at', c.instant)
    .addColumn('is_demo', 'integer', (col) => col.notNull().defaultTo(0))
    .addCheckConstraint('coding_round_closed', sql`(closed_at is null) = (closed_by is null)`)
    .execute()
  await db.schema
    .createIndex('coding_round_newest')
    .on('coding_round')
    .columns(['created_at', 'id'])
    .execute()
  await c
    .createTable('coding_item')
    .addColumn('id', ...c.id)
    .addColumn('round_id', 'integer', (col) => col.notNull().references('coding_round.id'))
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    // Random order, so that a round stopped in the middle is a sample too.
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('first_terms', 'text', (col) => col.notNull())
    .addColumn('first_main_id', 'integer')
    .addColumn('first_coders', 'text', (col) => col.notNull())
    .addColumn('second_terms', 'text')
    .addColumn('second_main_id', 'integer')
    .addColumn('second_words', 'text')
    .addColumn('coded_at', c.instant)
    .addColumn('skipped_at', c.instant)
    .addColumn('skip_reason', 'text')
    .addColumn('resolution', 'text', (col) =>
      col.check(sql`resolution in ('first','second','other')`),
    )
    .addColumn('resolved_terms', 'text')
    .addColumn('resolved_main_id', 'integer')
    .addColumn('resolution_reason', 'text')
    .addColumn('resolved_by', 'text', (col) => col.references('account.id'))
    .addColumn('resolved_at', c.instant)
    .addUniqueConstraint('coding_item_once', ['round_id', 'submission_id'])
    .addUniqueConstraint('coding_item_position', ['round_id', 'position'])
    .addCheckConstraint('coding_item_resolved', sql`(resolution is null) = (resolved_at is null)`)
    .addCheckConstraint('coding_item_coded', sql`(second_terms is null) = (coded_at is null)`)
    .execute()
  await db.schema
    .createIndex('coding_item_submission')
    .on('coding_item')
    .column('submission_id')
    .execute()
  await sql`create index coding_item_waiting on coding_item (round_id, position)
    where coded_at is null and skipped_at is null`.execute(db)
}

async function createEvidence(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('tag_evidence')
    .addColumn('id', ...c.id)
    .addColumn('tag_id', 'integer', (col) => col.notNull().references('tag.id').onDelete('cascade'))
    .addColumn('part', 'text', (col) =>
      col.notNull().check(sql`part in ('title','body','proposal','justification')`),
    )
    // Places in the public text, in UTF-16 units as the browser and Node count them.
    .addColumn('from_sign', 'integer', (col) => col.notNull())
    .addColumn('to_sign', 'integer', (col) => col.notNull())
    .addColumn('quote', 'text', (col) => col.notNull())
    .addColumn('marked_by', 'text', (col) => col.references('account.id'))
    .addColumn('marked_at', c.instant, (col) => col.notNull())
    .addColumn('removed_by', 'text', (col) => col.references('account.id'))
    .addColumn('removed_at', c.instant)
    .addCheckConstraint('tag_evidence_place', sql`from_sign >= 0 and to_sign > from_sign`)
    .execute()
  await sql`create unique index tag_evidence_once on tag_evidence (tag_id, part, from_sign, to_sign)
    where removed_at is null`.execute(db)
  // History of a submission is read by it: the living tags of a term find what was marked before.
  await sql`create index tag_by_submission on tag (submission_id, term_id)`.execute(db)
}

async function createBatches(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('tag_batch')
    .addColumn('id', ...c.id)
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('asked','running','done','undone')`),
    )
    .addColumn('scope', 'text', (col) => col.notNull().check(sql`scope in ('selected','matching')`))
    // JSON of what is added and taken off.
    .addColumn('change', 'text', (col) => col.notNull())
    .addColumn('reason', 'text')
    .addColumn('back', 'text', (col) => col.notNull())
    .addColumn('total', 'integer', (col) => col.notNull())
    .addColumn('changed_count', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('undone_count', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('created_by', 'text', (col) => col.notNull().references('account.id'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('done_at', c.instant)
    .addColumn('undone_by', 'text', (col) => col.references('account.id'))
    .addColumn('undone_at', c.instant)
    .execute()
  await db.schema
    .createIndex('tag_batch_newest')
    .on('tag_batch')
    .columns(['created_at', 'id'])
    .execute()
  await c
    .createTable('tag_batch_item')
    .addColumn('batch_id', 'integer', (col) =>
      col.notNull().references('tag_batch.id').onDelete('cascade'),
    )
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('state', 'text', (col) =>
      col
        .notNull()
        .defaultTo('waiting')
        .check(sql`state in ('waiting','changed','unchanged','refused','undone','kept')`),
    )
    // Why it was refused, or why undoing left it as it is.
    .addColumn('refusal', 'text')
    // JSON: the rows of `tag` that the batch put on and took off.
    .addColumn('effect', 'text')
    .addPrimaryKeyConstraint('tag_batch_item_once', ['batch_id', 'submission_id'])
    .execute()
  await db.schema
    .createIndex('tag_batch_item_state')
    .on('tag_batch_item')
    .columns(['batch_id', 'state', 'submission_id'])
    .execute()
  await db.schema
    .createIndex('tag_batch_item_submission')
    .on('tag_batch_item')
    .column('submission_id')
    .execute()
}
