import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createInitiative(db)
  await createDetails(db)
  await createTies(db)
}

async function createInitiative(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('initiative')
    .addColumn('id', ...c.id)
    .addColumn('slug', 'text', (col) => col.notNull().unique())
    .addColumn('kind', 'text', (col) =>
      col.notNull().check(sql`kind in ('project','programme','pilot')`),
    )
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('planned','running','done','stopped')`),
    )
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('summary', 'text', (col) => col.notNull())
    .addColumn('owner_unit_id', 'integer', (col) => col.references('unit.id'))
    .addColumn('partners', 'text')
    .addColumn('funding_total', 'integer', (col) => col.check(sql`funding_total >= 0`))
    .addColumn('funder', 'text')
    .addColumn('cofinancing_percent', c.real, (col) =>
      col.check(sql`cofinancing_percent between 0 and 100`),
    )
    .addColumn('starts_on', 'text')
    .addColumn('ends_on', 'text')
    .addColumn('result', 'text')
    .addColumn('source_url', 'text')
    .addColumn('is_example', 'integer', (col) => col.notNull())
    .addColumn('published_at', c.instant)
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('created_by', 'text', (col) => col.references('account.id'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('initiative_public')
    .on('initiative')
    .columns(['published_at', 'state', 'id'])
    .execute()
}

async function createDetails(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('initiative_milestone')
    .addColumn('id', ...c.id)
    .addColumn('initiative_id', 'integer', (col) =>
      col.notNull().references('initiative.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('due_on', 'text')
    .addColumn('done_on', c.date)
    .addColumn('position', 'integer', (col) => col.notNull())
    .execute()
  await c
    .createTable('initiative_change')
    .addColumn('id', ...c.id)
    .addColumn('initiative_id', 'integer', (col) =>
      col.notNull().references('initiative.id').onDelete('cascade'),
    )
    .addColumn('fields', 'text', (col) => col.notNull())
    .addColumn('state_before', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('note', 'text', (col) => col.notNull())
    .addColumn('changed_by', 'text')
    .addColumn('changed_at', c.instant, (col) => col.notNull())
    .execute()
  for (const table of ['initiative_milestone', 'initiative_change']) {
    await db.schema.createIndex(`${table}_of`).on(table).column('initiative_id').execute()
  }
}

/** Each tie once, and found from either side. */
async function createTies(db: MigratedDb): Promise<void> {
  const c = columns(db)
  const ties = [
    ['initiative_submission', 'submission_id', 'submission.id'],
    ['initiative_block', 'block_id', 'block.id'],
    ['initiative_indicator', 'indicator_id', null],
    ['initiative_term', 'term_id', 'term.id'],
  ] as const
  for (const [table, column, target] of ties) {
    let tie = c
      .createTable(table)
      .addColumn('initiative_id', 'integer', (col) =>
        col.notNull().references('initiative.id').onDelete('cascade'),
      )
      .addColumn(column, 'integer', (col) =>
        target ? col.notNull().references(target).onDelete('cascade') : col.notNull(),
      )
    if (table !== 'initiative_term') {
      tie = tie.addColumn('tied_by', 'text').addColumn('tied_at', c.instant, (col) => col.notNull())
    }
    await tie.addPrimaryKeyConstraint(`${table}_pk`, ['initiative_id', column]).execute()
    await db.schema.createIndex(`${table}_back`).on(table).column(column).execute()
  }
}
