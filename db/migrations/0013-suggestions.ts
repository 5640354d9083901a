import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'

/**
 * What people's judgements taught (`learned_…`), and what became of the suggestions they were shown.
 * `model` is the id of a vocabulary, or 0: the units that answer; `label_id` a term or a unit.
 */
export async function up(db: MigratedDb): Promise<void> {
  await db.schema.alterTable('unit').addColumn('everyday_words', 'text').execute()
  await createLearned(db)
  await createRounds(db)
  // A database that has a frame already gets the settings that the seed gives to new ones.
  const value = JSON.stringify({ isOn: 1, areas: 1, goals: 1, themes: 1, units: 1 })
  await sql`insert into setting (key, value) select 'suggestions', ${value} from setting where key = 'promise'`.execute(
    db,
  )
}

async function createLearned(db: MigratedDb): Promise<void> {
  const c = columns(db)
  const keyed = (name: string) =>
    // Read by its key only: SQLite then keeps one tree instead of two.
    isPostgres(db)
      ? db.schema.createTable(name)
      : db.schema.createTable(name).modifyEnd(sql`strict, without rowid`)
  await keyed('learned_word')
    .addColumn('model', 'integer', (col) => col.notNull())
    .addColumn('lemma', 'text', (col) => col.notNull())
    .addColumn('counts', isPostgres(db) ? 'jsonb' : 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('learned_word_key', ['model', 'lemma'])
    .execute()
  await keyed('learned_label')
    .addColumn('model', 'integer', (col) => col.notNull())
    .addColumn('label_id', 'integer', (col) => col.notNull())
    .addColumn('documents', 'integer', (col) => col.notNull())
    .addColumn('words', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('learned_label_key', ['model', 'label_id'])
    .execute()
  await c
    .createTable('learned_text')
    .addColumn('submission_id', 'integer', (col) =>
      col.primaryKey().references('submission.id').onDelete('cascade'),
    )
    .addColumn('lemmas', 'text', (col) => col.notNull())
    .execute()
  await keyed('learned_judgement')
    .addColumn('submission_id', 'integer', (col) =>
      col.notNull().references('submission.id').onDelete('cascade'),
    )
    .addColumn('model', 'integer', (col) => col.notNull())
    .addColumn('label_id', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('learned_judgement_key', ['submission_id', 'model', 'label_id'])
    .execute()
  await db.schema
    .createIndex('learned_judgement_by_label')
    .on('learned_judgement')
    .columns(['model', 'label_id', 'submission_id'])
    .execute()
}

async function createRounds(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('suggestion_round')
    .addColumn('id', ...c.id)
    .addColumn('submission_id', 'integer', (col) => col.notNull().references('submission.id'))
    .addColumn('model', 'integer', (col) => col.notNull())
    .addColumn('decided_by', 'text', (col) => col.references('account.id'))
    .addColumn('decided_at', c.instant, (col) => col.notNull())
    .addColumn('month', 'text', (col) => col.notNull())
    .addColumn('chosen', 'integer', (col) => col.notNull())
    .addColumn('first_right', 'integer', (col) => col.notNull())
    .addColumn('any_right', 'integer', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('suggestion_round_by_month')
    .on('suggestion_round')
    .columns(['model', 'month'])
    .execute()
  await db.schema
    .createIndex('suggestion_round_by_submission')
    .on('suggestion_round')
    .column('submission_id')
    .execute()
  await c
    .createTable('suggestion_item')
    .addColumn('round_id', 'integer', (col) => col.notNull().references('suggestion_round.id'))
    .addColumn('place', 'integer', (col) => col.notNull())
    .addColumn('label_id', 'integer', (col) => col.notNull())
    .addColumn('confidence', 'text', (col) =>
      col.notNull().check(sql`confidence in ('sure','possible','weak')`),
    )
    .addColumn('taken', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('suggestion_item_key', ['round_id', 'place'])
    .execute()
  await db.schema
    .createIndex('suggestion_item_by_label')
    .on('suggestion_item')
    .columns(['label_id', 'round_id'])
    .execute()
}
