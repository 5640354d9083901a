import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'
import { countIn } from '../coverage.server.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createCoverage(db)
  await createSurveys(db)
  // What a register held before there was a map counts too.
  await countIn(db, 'all')
}

async function createCoverage(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('coverage_profile')
    .addColumn('id', ...c.id)
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('author_kind', 'text', (col) => col.notNull())
    .addColumn('organisation_type', 'text', (col) => col.notNull())
    .addColumn('handling', 'text', (col) => col.notNull())
    .addColumn('position_code', 'text', (col) => col.notNull())
    .addUniqueConstraint('coverage_profile_once', [
      'kind',
      'channel',
      'author_kind',
      'organisation_type',
      'handling',
      'position_code',
    ])
    .execute()
  await c
    .createTable('coverage_fact')
    .addColumn('submission_id', 'integer', (col) => col.primaryKey())
    .addColumn('profile_id', 'integer', (col) => col.notNull())
    .addColumn('month', 'integer', (col) => col.notNull())
    .execute()
  await clustered(db, 'coverage_place')
    .addColumn('submission_id', 'integer', (col) => col.notNull())
    .addColumn('axis', 'integer', (col) => col.notNull())
    .addColumn('term_id', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('coverage_place_key', ['submission_id', 'axis', 'term_id'])
    .execute()
  await clustered(db, 'coverage_cell')
    .addColumn('axis', 'integer', (col) => col.notNull())
    .addColumn('profile_id', 'integer', (col) => col.notNull())
    .addColumn('month', 'integer', (col) => col.notNull())
    .addColumn('row_id', 'integer', (col) => col.notNull())
    .addColumn('area_id', 'integer', (col) => col.notNull())
    .addColumn('n', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('coverage_cell_key', [
      'axis',
      'profile_id',
      'month',
      'row_id',
      'area_id',
    ])
    .execute()
}

/** The rows are their key: SQLite keeps them in its order, without a second copy. */
function clustered(db: MigratedDb, name: string) {
  const table = db.schema.createTable(name)
  return isPostgres(db) ? table : table.modifyEnd(sql`strict, without rowid`)
}

async function createSurveys(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('survey')
    .addColumn('id', ...c.id)
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('question', 'text', (col) => col.notNull())
    .addColumn('method', 'text', (col) => col.notNull())
    .addColumn('sample_size', 'integer', (col) => col.notNull().check(sql`sample_size > 0`))
    .addColumn('starts_on', c.date, (col) => col.notNull())
    .addColumn('ends_on', c.date, (col) => col.notNull())
    .addColumn('margin', c.real, (col) => col.notNull().check(sql`margin >= 0 and margin <= 100`))
    .addColumn('source', 'text')
    .addColumn('document_id', 'integer', (col) => col.references('document.id'))
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('created_by', 'text', (col) => col.references('account.id'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('published_at', c.instant)
    .addCheckConstraint('survey_days', sql`starts_on <= ends_on`)
    .execute()
  await db.schema.createIndex('survey_newest').on('survey').columns(['ends_on', 'id']).execute()
  await db.schema.createIndex('survey_by_document').on('survey').column('document_id').execute()
  await c
    .createTable('survey_share')
    .addColumn('survey_id', 'integer', (col) =>
      col.notNull().references('survey.id').onDelete('cascade'),
    )
    .addColumn('area_id', 'integer', (col) => col.notNull().references('term.id'))
    .addColumn('share', c.real, (col) => col.notNull().check(sql`share >= 0 and share <= 100`))
    .addColumn('margin', c.real, (col) => col.check(sql`margin >= 0 and margin <= 100`))
    .addPrimaryKeyConstraint('survey_share_key', ['survey_id', 'area_id'])
    .execute()
}
