import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

/** Ratings of the city and its areas with their evidence, targets, and what would lift them. */
export async function up(db: MigratedDb): Promise<void> {
  await createRating(db)
  await createEvidence(db)
  await createTarget(db)
  await createLift(db)
}

async function createRating(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('maturity_rating')
    .addColumn('id', ...c.id)
    .addColumn('area_id', 'integer', (col) => col.references('term.id'))
    .addColumn('method', 'text', (col) =>
      col.notNull().check(sql`method in ('expert','self','workshop')`),
    )
    .addColumn('level', 'integer', (col) => col.check(sql`level between 1 and 5`))
    .addColumn('author_name', 'text', (col) => col.notNull())
    .addColumn('author_id', 'text', (col) => col.references('account.id'))
    .addColumn('unit_id', 'integer', (col) => col.references('unit.id'))
    .addColumn('rated_on', c.date, (col) => col.notNull())
    .addColumn('justification', 'text', (col) => col.notNull())
    .addColumn('answers', 'text', (col) => col.notNull().defaultTo('{}'))
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('draft','published','withdrawn')`),
    )
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('corrects_id', 'integer', (col) => col.references('maturity_rating.id'))
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('updated_at', c.instant, (col) => col.notNull())
    .addColumn('published_by', 'text', (col) => col.references('account.id'))
    .addColumn('published_at', c.instant)
    .addColumn('withdrawn_by', 'text', (col) => col.references('account.id'))
    .addColumn('withdrawn_at', c.instant)
    .addColumn('withdrawal_reason', 'text')
    .addCheckConstraint(
      'maturity_rating_complete',
      sql`state = 'draft' or (level is not null and justification <> '' and published_at is not null)`,
    )
    .addCheckConstraint(
      'maturity_rating_withdrawn',
      sql`state <> 'withdrawn' or (withdrawn_at is not null and withdrawal_reason is not null)`,
    )
    .addCheckConstraint('maturity_rating_unit', sql`method <> 'self' or unit_id is not null`)
    .execute()
  await db.schema
    .createIndex('maturity_rating_by_subject')
    .on('maturity_rating')
    .columns(['area_id', 'state', 'rated_on'])
    .execute()
  await db.schema
    .createIndex('maturity_rating_by_state')
    .on('maturity_rating')
    .columns(['state', 'id'])
    .execute()
}

async function createEvidence(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('maturity_evidence')
    .addColumn('id', ...c.id)
    .addColumn('rating_id', 'integer', (col) => col.notNull().references('maturity_rating.id'))
    .addColumn('source_id', 'integer', (col) => col.notNull().references('evidence_source.id'))
    .addColumn('kind', 'text', (col) =>
      col
        .notNull()
        .check(sql`kind in ('submission','document','block','workshop','initiative','link')`),
    )
    .addColumn('submission_id', 'integer', (col) => col.references('submission.id'))
    .addColumn('document_id', 'integer', (col) => col.references('document.id'))
    .addColumn('block_id', 'integer', (col) => col.references('block.id'))
    .addColumn('workshop_id', 'integer', (col) => col.references('workshop.id'))
    // Its table comes with a later migration.
    .addColumn('initiative_id', 'integer')
    .addColumn('link_url', 'text')
    .addColumn('link_title', 'text')
    .addColumn('note', 'text', (col) => col.notNull())
    .addColumn('added_by', 'text', (col) => col.references('account.id'))
    .addColumn('added_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('maturity_evidence_by_rating')
    .on('maturity_evidence')
    .columns(['rating_id', 'source_id', 'id'])
    .execute()
  for (const target of ['submission', 'document', 'workshop', 'initiative']) {
    await db.schema
      .createIndex(`maturity_evidence_by_${target}`)
      .on('maturity_evidence')
      .column(`${target}_id`)
      .execute()
  }
}

async function createTarget(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('maturity_target')
    .addColumn('id', ...c.id)
    .addColumn('area_id', 'integer', (col) => col.references('term.id'))
    .addColumn('level', 'integer', (col) => col.notNull().check(sql`level between 1 and 5`))
    .addColumn('by_year', 'integer', (col) => col.notNull())
    .addColumn('justification', 'text', (col) => col.notNull())
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('set_by', 'text', (col) => col.references('account.id'))
    .addColumn('set_at', c.instant, (col) => col.notNull())
    .addColumn('ended_by', 'text', (col) => col.references('account.id'))
    .addColumn('ended_at', c.instant)
    .execute()
  await db.schema
    .createIndex('maturity_target_by_area')
    .on('maturity_target')
    .column('area_id')
    .execute()
  // One target at a time; the city has no area.
  await sql`create unique index maturity_target_now on maturity_target (coalesce(area_id, 0)) where ended_at is null`.execute(
    db,
  )
}

async function createLift(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('maturity_lift')
    .addColumn('id', ...c.id)
    .addColumn('area_id', 'integer', (col) => col.references('term.id'))
    .addColumn('level', 'integer', (col) => col.notNull().check(sql`level between 2 and 5`))
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('written_by', 'text', (col) => col.references('account.id'))
    .addColumn('written_at', c.instant, (col) => col.notNull())
    .addColumn('retired_at', c.instant)
    .execute()
  await db.schema
    .createIndex('maturity_lift_by_area')
    .on('maturity_lift')
    .columns(['area_id', 'level', 'id'])
    .execute()
  await c
    .createTable('maturity_lift_submission')
    .addColumn('lift_id', 'integer', (col) => col.notNull().references('maturity_lift.id'))
    .addColumn('submission_id', 'integer', (col) => col.notNull().references('submission.id'))
    .addColumn('linked_by', 'text', (col) => col.references('account.id'))
    .addColumn('linked_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('maturity_lift_submission_key', ['lift_id', 'submission_id'])
    .execute()
  await db.schema
    .createIndex('maturity_lift_by_submission')
    .on('maturity_lift_submission')
    .column('submission_id')
    .execute()
}
