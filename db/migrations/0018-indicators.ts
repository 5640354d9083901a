import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

/** What the city measures: the catalogue, its numbers with their history, what they are tied to. */
export async function up(db: MigratedDb): Promise<void> {
  await createIndicator(db)
  await createNumbers(db)
  await createTies(db)
  await createImport(db)
}

async function createIndicator(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('indicator')
    .addColumn('id', ...c.id)
    .addColumn('slug', 'text', (col) => col.notNull().unique())
    .addColumn('code', 'text', (col) => col.notNull())
    .addColumn('edition', 'text', (col) =>
      col.notNull().check(sql`edition in ('2014','2018','own')`),
    )
    .addColumn('kind', 'text', (col) => col.check(sql`kind in ('core','supporting')`))
    .addColumn('theme_id', 'integer', (col) => col.references('term.id'))
    .addColumn('area_id', 'integer', (col) => col.references('term.id'))
    .addColumn('name_pl', 'text', (col) => col.notNull())
    .addColumn('name_en', 'text')
    .addColumn('name_uk', 'text')
    .addColumn('definition_pl', 'text')
    .addColumn('definition_en', 'text')
    .addColumn('definition_uk', 'text')
    .addColumn('measure_pl', 'text', (col) => col.notNull())
    .addColumn('measure_en', 'text')
    .addColumn('measure_uk', 'text')
    .addColumn('direction', 'text', (col) =>
      col.notNull().check(sql`direction in ('lower','higher','context')`),
    )
    .addColumn('rhythm', 'text', (col) =>
      col
        .notNull()
        .defaultTo('year')
        .check(sql`rhythm in ('year','quarter','month')`),
    )
    .addColumn('source_pl', 'text')
    .addColumn('source_en', 'text')
    .addColumn('source_uk', 'text')
    .addColumn('method', 'text')
    .addColumn('owner_unit_id', 'integer', (col) => col.references('unit.id'))
    .addColumn('baseline_period', 'text')
    .addColumn('baseline_value', c.real)
    .addColumn('is_featured', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('position', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('retired_at', c.instant)
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addUniqueConstraint('indicator_code', ['edition', 'code'])
    .execute()
  await db.schema
    .createIndex('indicator_by_area')
    .on('indicator')
    .columns(['area_id', 'edition', 'position'])
    .execute()
  await db.schema
    .createIndex('indicator_by_theme')
    .on('indicator')
    .columns(['theme_id', 'position'])
    .execute()
  await db.schema.createIndex('indicator_by_unit').on('indicator').column('owner_unit_id').execute()
}

async function createNumbers(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('indicator_value')
    .addColumn('id', ...c.id)
    .addColumn('indicator_id', 'integer', (col) => col.notNull().references('indicator.id'))
    .addColumn('period', 'text', (col) => col.notNull())
    .addColumn('value', c.real, (col) => col.notNull())
    .addColumn('note', 'text')
    .addColumn('source', 'text')
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('entered_by', 'text', (col) => col.references('account.id'))
    .addColumn('entered_at', c.instant, (col) => col.notNull())
    .addUniqueConstraint('indicator_value_period', ['indicator_id', 'period'])
    .execute()
  await c
    .createTable('indicator_target')
    .addColumn('id', ...c.id)
    .addColumn('indicator_id', 'integer', (col) => col.notNull().references('indicator.id'))
    .addColumn('year', 'integer', (col) => col.notNull())
    .addColumn('value', c.real, (col) => col.notNull())
    .addColumn('note', 'text')
    .addColumn('is_example', 'integer', (col) => col.notNull().defaultTo(0))
    .addUniqueConstraint('indicator_target_year', ['indicator_id', 'year'])
    .execute()
  // One history for everything that is a number: what stood there, what stands now, and why.
  await c
    .createTable('indicator_change')
    .addColumn('id', ...c.id)
    .addColumn('indicator_id', 'integer', (col) => col.notNull().references('indicator.id'))
    .addColumn('kind', 'text', (col) =>
      col.notNull().check(sql`kind in ('value','target','baseline')`),
    )
    .addColumn('period', 'text', (col) => col.notNull())
    .addColumn('value_before', c.real)
    .addColumn('value_after', c.real)
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('changed_by', 'text', (col) => col.references('account.id'))
    .addColumn('changed_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('indicator_change_of')
    .on('indicator_change')
    .columns(['indicator_id', 'id'])
    .execute()
}

/** Each tie once, and found from either side. */
async function createTies(db: MigratedDb): Promise<void> {
  const c = columns(db)
  for (const [name, column] of [
    ['indicator_term', 'term'],
    ['indicator_submission', 'submission'],
  ] as const) {
    await c
      .createTable(name)
      .addColumn('indicator_id', 'integer', (col) => col.notNull().references('indicator.id'))
      .addColumn(`${column}_id`, 'integer', (col) => col.notNull().references(`${column}.id`))
      .addPrimaryKeyConstraint(`${name}_key`, ['indicator_id', `${column}_id`])
      .execute()
    await db.schema.createIndex(`${name}_by_${column}`).on(name).column(`${column}_id`).execute()
  }
}

/** A file between its preview and the person who says yes. */
async function createImport(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('indicator_import')
    .addColumn('id', ...c.id)
    .addColumn('file_name', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull().check(sql`kind in ('csv','bdl')`))
    .addColumn('content', c.blob)
    .addColumn('actor_id', 'text', (col) => col.notNull().references('account.id'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('done_at', c.instant)
    .addColumn('added', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('corrected', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('unchanged', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('failed', 'integer', (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema
    .createIndex('indicator_import_by_actor')
    .on('indicator_import')
    .columns(['actor_id', 'id'])
    .execute()
}
