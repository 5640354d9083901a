import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

/** Terms say what belongs to them and what does not; their changes are kept, and what they touch is looked at again. */
export async function up(db: MigratedDb): Promise<void> {
  await widenTerm(db)
  await createChange(db)
  await createTermName(db)
  await createSuccessor(db)
  await createReview(db)
}

async function widenTerm(db: MigratedDb): Promise<void> {
  for (const name of ['examples', 'counter_examples']) {
    await db.schema.alterTable('term').addColumn(name, 'text').execute()
  }
  await db.schema
    .alterTable('term')
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .execute()
}

async function createChange(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('codebook_change')
    .addColumn('id', ...c.id)
    .addColumn('vocabulary_id', 'integer', (col) => col.notNull().references('vocabulary.id'))
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('kind', 'text', (col) =>
      col
        .notNull()
        .check(
          sql`kind in ('added','defined','renamed','split','merged','retired','restored','moved')`,
        ),
    )
    .addColumn('term_id', 'integer', (col) => col.notNull().references('term.id'))
    .addColumn('note', 'text', (col) => col.notNull().check(sql`note <> ''`))
    .addColumn('details', 'text', (col) => col.notNull())
    .addColumn('actor_id', 'text', (col) => col.references('account.id'))
    .addColumn('at', c.instant, (col) => col.notNull())
    .addUniqueConstraint('codebook_change_version', ['vocabulary_id', 'version'])
    .execute()
  await c
    .createTable('codebook_change_term')
    .addColumn('change_id', 'integer', (col) => col.notNull().references('codebook_change.id'))
    .addColumn('term_id', 'integer', (col) => col.notNull().references('term.id'))
    .addPrimaryKeyConstraint('codebook_change_term_key', ['term_id', 'change_id'])
    .execute()
  await db.schema
    .createIndex('codebook_change_term_by_change')
    .on('codebook_change_term')
    .column('change_id')
    .execute()
}

/** Names and codes that a term had before: `until_version` is the version that ended them. */
async function createTermName(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('term_name')
    .addColumn('id', ...c.id)
    .addColumn('term_id', 'integer', (col) => col.notNull().references('term.id'))
    .addColumn('until_version', 'integer', (col) => col.notNull())
    .addColumn('code', 'text', (col) => col.notNull())
    .addColumn('name_pl', 'text', (col) => col.notNull())
    .addColumn('name_en', 'text')
    .addColumn('name_uk', 'text')
    .addUniqueConstraint('term_name_until', ['term_id', 'until_version'])
    .execute()
}

async function createSuccessor(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('term_successor')
    .addColumn('term_id', 'integer', (col) => col.notNull().references('term.id'))
    .addColumn('successor_id', 'integer', (col) => col.notNull().references('term.id'))
    .addColumn('kind', 'text', (col) => col.notNull().check(sql`kind in ('merged','split')`))
    .addColumn('change_id', 'integer', (col) => col.notNull().references('codebook_change.id'))
    .addPrimaryKeyConstraint('term_successor_key', ['term_id', 'successor_id'])
    .addCheckConstraint('term_successor_other', sql`term_id <> successor_id`)
    .execute()
  await db.schema
    .createIndex('term_successor_by_successor')
    .on('term_successor')
    .column('successor_id')
    .execute()
}

async function createReview(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('codebook_review')
    .addColumn('id', ...c.id)
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('term_id', 'integer', (col) => col.notNull().references('term.id'))
    .addColumn('change_id', 'integer', (col) => col.notNull().references('codebook_change.id'))
    .addColumn('outcome', 'text', (col) => col.check(sql`outcome in ('kept','changed','removed')`))
    .addColumn('to_term_id', 'integer', (col) => col.references('term.id'))
    .addColumn('resolved_by', 'text', (col) => col.references('account.id'))
    .addColumn('resolved_at', c.instant)
    .execute()
  await sql`create unique index codebook_review_open on codebook_review (submission_id, term_id) where resolved_at is null`.execute(
    db,
  )
  await sql`create index codebook_review_waiting on codebook_review (id) where resolved_at is null`.execute(
    db,
  )
  await db.schema
    .createIndex('codebook_review_by_change')
    .on('codebook_review')
    .columns(['change_id', 'id'])
    .execute()
  await sql`create index codebook_review_term on codebook_review (term_id, id) where resolved_at is null`.execute(
    db,
  )
}
