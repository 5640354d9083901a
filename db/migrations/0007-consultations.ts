import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createLegalBasis(db)
  await createConsultation(db)
  await createReport(db)
  await createTrace(db)
}

/** What the law asks of a consultation, as rows an administrator edits: the law changes. */
async function createLegalBasis(db: MigratedDb): Promise<void> {
  const c = columns(db)
  let table = c.createTable('legal_basis').addColumn('code', 'text', (col) => col.primaryKey())
  for (const column of ['name', 'citation']) {
    table = table
      .addColumn(`${column}_pl`, 'text', (col) => col.notNull())
      .addColumn(`${column}_en`, 'text')
      .addColumn(`${column}_uk`, 'text')
  }
  await table
    .addColumn('min_days', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('report_days', 'integer')
    .addColumn('needs_places', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('needs_meetings', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('min_forms', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('late_remarks', 'text', (col) =>
      col.notNull().check(sql`late_remarks in ('considered','left')`),
    )
    .addColumn('note_pl', 'text')
    .addColumn('note_en', 'text')
    .addColumn('note_uk', 'text')
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('retired_at', c.instant)
    .execute()
}

async function createConsultation(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('consultation')
    .addColumn('id', ...c.id)
    .addColumn('slug', 'text', (col) => col.notNull().unique())
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('draft','open','settled')`),
    )
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('subject', 'text')
    .addColumn('scope', 'text')
    .addColumn('participation_level', 'text', (col) =>
      col
        .notNull()
        .check(sql`participation_level in ('inform','consult','involve','collaborate','empower')`),
    )
    .addColumn('legal_basis_code', 'text', (col) => col.notNull().references('legal_basis.code'))
    .addColumn('case_sign', 'text')
    .addColumn('host_name', 'text')
    .addColumn('host_email', 'text')
    .addColumn('host_phone', 'text')
    .addColumn('channels', 'text', (col) => col.notNull())
    .addColumn('how_to_send', 'text')
    .addColumn('announced_in', 'text')
    .addColumn('meetings', 'text')
    .addColumn('no_meetings', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('announced_on', c.date)
    .addColumn('opens_at', c.instant)
    .addColumn('closes_at', c.instant)
    .addColumn('opened_by', 'text')
    .addColumn('opened_at', c.instant)
    .addColumn('settled_by', 'text')
    .addColumn('settled_at', c.instant)
    .addColumn('summary', 'text')
    .addColumn('is_demo', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('created_by', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addCheckConstraint(
      'consultation_dates',
      sql`state = 'draft' or (opens_at is not null and closes_at is not null and opens_at < closes_at)`,
    )
    .execute()
  for (const [table, column] of [
    ['consultation_document', 'document_id'],
    ['consultation_workshop', 'workshop_id'],
  ] as const) {
    await c
      .createTable(table)
      .addColumn('consultation_id', 'integer', (col) =>
        col.notNull().references('consultation.id').onDelete('cascade'),
      )
      .addColumn(column, 'integer', (col) =>
        col
          .notNull()
          .references(`${column.replace('_id', '')}.id`)
          .onDelete('cascade'),
      )
      .addPrimaryKeyConstraint(`${table}_pk`, ['consultation_id', column])
      .execute()
    await db.schema.createIndex(`${table}_back`).on(table).column(column).execute()
  }
  await c
    .createTable('consultation_extension')
    .addColumn('id', ...c.id)
    .addColumn('consultation_id', 'integer', (col) =>
      col.notNull().references('consultation.id').onDelete('cascade'),
    )
    .addColumn('closed_at_before', c.instant, (col) => col.notNull())
    .addColumn('closes_at', c.instant, (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('extended_by', 'text', (col) => col.notNull())
    .addColumn('extended_at', c.instant, (col) => col.notNull())
    .execute()
  await c
    .createTable('consultation_change')
    .addColumn('id', ...c.id)
    .addColumn('consultation_id', 'integer', (col) =>
      col.notNull().references('consultation.id').onDelete('cascade'),
    )
    .addColumn('fields', 'text', (col) => col.notNull())
    .addColumn('note', 'text', (col) => col.notNull())
    .addColumn('changed_by', 'text', (col) => col.notNull())
    .addColumn('changed_at', c.instant, (col) => col.notNull())
    .execute()
  for (const table of ['consultation_extension', 'consultation_change']) {
    await db.schema
      .createIndex(`${table}_consultation`)
      .on(table)
      .column('consultation_id')
      .execute()
  }
}

async function createReport(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('consultation_report')
    .addColumn('id', ...c.id)
    .addColumn('consultation_id', 'integer', (col) =>
      col.notNull().references('consultation.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('state', 'text', (col) =>
      col.notNull().check(sql`state in ('making','ready','failed')`),
    )
    .addColumn('done', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('total', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('snapshot', c.blob)
    .addColumn('checksum', 'text')
    .addColumn('created_by', 'text', (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('touched_at', c.instant)
    .addColumn('published_by', 'text')
    .addColumn('published_at', c.instant)
    .addUniqueConstraint('consultation_report_number', ['consultation_id', 'number'])
    .execute()
  await c
    .createTable('report_part')
    .addColumn('report_id', 'integer', (col) =>
      col.notNull().references('consultation_report.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('content', c.blob, (col) => col.notNull())
    .addPrimaryKeyConstraint('report_part_pk', ['report_id', 'name'])
    .execute()
}

/** Which words of a version changed because of which position. */
async function createTrace(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('position_block')
    .addColumn('position_id', 'integer', (col) =>
      col.notNull().references('position.id').onDelete('cascade'),
    )
    .addColumn('version_id', 'integer', (col) =>
      col.notNull().references('document_version.id').onDelete('cascade'),
    )
    .addColumn('block_id', 'integer', (col) => col.notNull().references('block.id'))
    .addColumn('tied_by', 'text')
    .addColumn('tied_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('position_block_pk', ['position_id', 'version_id', 'block_id'])
    .execute()
  await db.schema
    .createIndex('position_block_version')
    .on('position_block')
    .columns(['version_id', 'block_id'])
    .execute()
}
