import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createFiles(db)
  await createDocuments(db)
  await createBlocks(db)
  await createSendings(db)
  await createRemarks(db)
  await createUploads(db)
}

/** Files are rows: one backup holds all, and several machines agree. */
async function createFiles(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('file')
    .addColumn('hash', 'text', (col) => col.primaryKey())
    .addColumn('mime', 'text', (col) => col.notNull())
    .addColumn('size', 'integer', (col) => col.notNull())
    .addColumn('width', 'integer')
    .addColumn('height', 'integer')
    .addColumn('content', c.blob, (col) => col.notNull())
    .addColumn('created_by', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
}

async function createDocuments(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('document')
    .addColumn('id', ...c.id)
    .addColumn('slug', 'text', (col) => col.notNull().unique())
    .addColumn('kind', 'text', (col) =>
      col
        .notNull()
        .check(sql`kind in ('action_plan','study','diagnosis','vision','strategy_draft','other')`),
    )
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('summary', 'text')
    .addColumn('author_name', 'text')
    .addColumn('made_on', 'text')
    .addColumn('method', 'text')
    .addColumn('sample', 'text')
    .addColumn('source_url', 'text')
    .addColumn('listed_at', c.instant)
    .addColumn('is_demo', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('created_by', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('retired_at', c.instant)
    .execute()
  await c
    .createTable('document_attachment')
    .addColumn('id', ...c.id)
    .addColumn('document_id', 'integer', (col) =>
      col.notNull().references('document.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('file_name', 'text', (col) => col.notNull())
    .addColumn('file_hash', 'text', (col) => col.notNull().references('file.hash'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('document_attachment_document')
    .on('document_attachment')
    .column('document_id')
    .execute()
  await c
    .createTable('document_version')
    .addColumn('id', ...c.id)
    .addColumn('document_id', 'integer', (col) =>
      col.notNull().references('document.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('draft','published','closed','final')`),
    )
    .addColumn('note', 'text')
    .addColumn('based_on_id', 'integer', (col) => col.references('document_version.id'))
    .addColumn('created_by', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('published_by', 'text')
    .addColumn('published_at', c.instant)
    .addColumn('closed_at', c.instant)
    .addColumn('final_at', c.instant)
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addUniqueConstraint('document_version_number', ['document_id', 'number'])
    .addCheckConstraint(
      'document_version_published',
      sql`state = 'draft' or published_at is not null`,
    )
    .execute()
  // One draft at a time: two people edit the same one, or are told of each other.
  await sql`create unique index document_version_one_draft on document_version (document_id)
    where state = 'draft'`.execute(db)
  // And one version that is open for remarks.
  await sql`create unique index document_version_one_open on document_version (document_id)
    where state = 'published'`.execute(db)
}

/** A block is a place in a document; its words belong to a version. */
async function createBlocks(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('block')
    .addColumn('id', ...c.id)
    .addColumn('document_id', 'integer', (col) =>
      col.notNull().references('document.id').onDelete('cascade'),
    )
    .addColumn('key', 'text', (col) => col.notNull())
    .addUniqueConstraint('block_key', ['document_id', 'key'])
    .execute()
  await c
    .createTable('block_version')
    .addColumn('version_id', 'integer', (col) =>
      col.notNull().references('document_version.id').onDelete('cascade'),
    )
    .addColumn('block_id', 'integer', (col) => col.notNull().references('block.id'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('kind', 'text', (col) =>
      col
        .notNull()
        .check(sql`kind in ('heading','paragraph','item','quote','table','image','footnote')`),
    )
    .addColumn('level', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('number', 'text')
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('spans', 'text')
    .addColumn('file_hash', 'text', (col) => col.references('file.hash'))
    .addColumn('match', 'text', (col) =>
      col.notNull().check(sql`match in ('new','same','similar','doubtful','person')`),
    )
    .addColumn('match_score', c.real)
    .addColumn('suggested_block_id', 'integer', (col) => col.references('block.id'))
    .addPrimaryKeyConstraint('block_version_pk', ['version_id', 'block_id'])
    .execute()
  await db.schema
    .createIndex('block_version_order')
    .on('block_version')
    .columns(['version_id', 'position'])
    .execute()
  await db.schema
    .createIndex('block_version_block')
    .on('block_version')
    .columns(['block_id', 'version_id'])
    .execute()
  await c
    .createTable('block_ending')
    .addColumn('version_id', 'integer', (col) =>
      col.notNull().references('document_version.id').onDelete('cascade'),
    )
    .addColumn('block_id', 'integer', (col) => col.notNull().references('block.id'))
    .addColumn('into_block_id', 'integer', (col) => col.references('block.id'))
    .addColumn('decided_by', 'text', (col) => col.notNull())
    .addColumn('decided_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('block_ending_pk', ['version_id', 'block_id'])
    .execute()
}

/** Remarks on their way (a draft), or sent together: from the web, or in one letter. */
async function createSendings(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('sending')
    .addColumn('id', ...c.id)
    .addColumn('kind', 'text', (col) => col.notNull().check(sql`kind in ('web','letter','form')`))
    .addColumn('document_id', 'integer', (col) => col.references('document.id'))
    .addColumn('consultation_id', 'integer')
    .addColumn('resume_hash', 'text', (col) => col.unique())
    .addColumn('idempotency_key', 'text', (col) => col.notNull().unique())
    .addColumn('content', 'text')
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('submitter_id', 'text', (col) => col.references('account.id'))
    .addColumn('entered_by', 'text', (col) => col.references('account.id'))
    .addColumn('started_at', c.instant, (col) => col.notNull())
    .addColumn('updated_at', c.instant, (col) => col.notNull())
    .addColumn('sent_at', c.instant)
    .addColumn('letter_text', 'text')
    .addColumn('letter_file_name', 'text')
    .addColumn('letter_file_hash', 'text', (col) => col.references('file.hash'))
    .execute()
  await sql`create index sending_unsent on sending (updated_at) where sent_at is null`.execute(db)
  await sql`create index sending_submitter on sending (submitter_id) where sent_at is null`.execute(
    db,
  )
}

async function createRemarks(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('remark')
    .addColumn('submission_id', 'integer', (col) =>
      col.primaryKey().references('submission.id').onDelete('cascade'),
    )
    .addColumn('document_id', 'integer', (col) => col.notNull().references('document.id'))
    .addColumn('version_id', 'integer', (col) => col.notNull().references('document_version.id'))
    .addColumn('block_id', 'integer', (col) => col.references('block.id'))
    .addColumn('block_number', 'text')
    .addColumn('quoted_text', 'text')
    .addColumn('selected_text', 'text')
    .addColumn('part_as_given', 'text')
    .addColumn('reply_to_id', 'integer', (col) => col.references('submission.id'))
    .execute()
  await db.schema.createIndex('remark_version').on('remark').column('version_id').execute()
  await db.schema.createIndex('remark_reply').on('remark').column('reply_to_id').execute()
  await c
    .createTable('remark_anchor')
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('version_id', 'integer', (col) => col.notNull().references('document_version.id'))
    .addColumn('block_id', 'integer', (col) => col.references('block.id'))
    .addColumn('state', 'text', (col) =>
      col
        .notNull()
        .check(sql`state in ('sent','exact','changed','doubtful','orphan','placed','ended')`),
    )
    .addColumn('suggested_block_id', 'integer', (col) => col.references('block.id'))
    .addColumn('score', c.real)
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', c.instant)
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('remark_anchor_pk', ['submission_id', 'version_id'])
    // A guess is not an anchor: it stands at no block until a person has decided.
    .addCheckConstraint(
      'remark_anchor_guess',
      sql`state not in ('doubtful','orphan') or block_id is null`,
    )
    .execute()
  await db.schema
    .createIndex('remark_anchor_block')
    .on('remark_anchor')
    .columns(['version_id', 'block_id', 'submission_id'])
    .execute()
  await db.schema
    .createIndex('remark_anchor_state')
    .on('remark_anchor')
    .columns(['version_id', 'state'])
    .execute()
}

/** Files on their way in: read, shown, and gone after a day unless somebody saves them. */
async function createUploads(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('document_upload')
    .addColumn('id', ...c.id)
    .addColumn('document_id', 'integer', (col) =>
      col.notNull().references('document.id').onDelete('cascade'),
    )
    .addColumn('file_name', 'text', (col) => col.notNull())
    .addColumn('content', c.blob, (col) => col.notNull())
    .addColumn('created_by', 'text', (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('document_upload_age')
    .on('document_upload')
    .column('created_at')
    .execute()
  await c
    .createTable('document_upload_image')
    .addColumn('upload_id', 'integer', (col) =>
      col.notNull().references('document_upload.id').onDelete('cascade'),
    )
    .addColumn('hash', 'text', (col) => col.notNull())
    .addColumn('mime', 'text', (col) => col.notNull())
    .addColumn('width', 'integer', (col) => col.notNull())
    .addColumn('height', 'integer', (col) => col.notNull())
    .addColumn('content', c.blob, (col) => col.notNull())
    .addPrimaryKeyConstraint('document_upload_image_pk', ['upload_id', 'hash'])
    .execute()
  await db.schema
    .createIndex('document_upload_image_hash')
    .on('document_upload_image')
    .column('hash')
    .execute()
  // By what the public is served a file, and by what one is kept.
  await sql`create index block_version_file on block_version (file_hash)
    where file_hash is not null`.execute(db)
  await db.schema
    .createIndex('document_attachment_file')
    .on('document_attachment')
    .column('file_hash')
    .execute()
}
