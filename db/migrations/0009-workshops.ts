import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'
import { wholeDays } from '../whole-days.ts'

/** Workshops become events that people sign up for; sessions hold their times, places and seats. */
export async function up(db: MigratedDb): Promise<void> {
  await createSeries(db)
  await widenWorkshop(db)
  await createSession(db)
  await movePlaces(db)
  await createWorkshopParts(db)
  await sql`alter table outbox add column calendar text`.execute(db)
  await insertSettings(db)
}

/** Where the frame is there already; elsewhere the seed brings them. */
async function insertSettings(db: MigratedDb): Promise<void> {
  const value = JSON.stringify({ seatsAtOnce: 5, needsKeptDays: 7, contactsKeptDays: 180 })
  await sql`insert into setting (key, value) select 'workshops', ${value} from setting where key = 'promise'`.execute(
    db,
  )
}

async function createSeries(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('workshop_series')
    .addColumn('id', ...c.id)
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
}

async function widenWorkshop(db: MigratedDb): Promise<void> {
  const c = columns(db)
  // What stood in the frame were workshops that had taken place, for everybody to read.
  const facts: [string, string][] = [
    [
      'kind',
      `'strategic' check (kind in ('strategic','residents','meeting','training','hackathon'))`,
    ],
    ['state', `'published' check (state in ('draft','published','cancelled'))`],
    ['audience', `'open' check (audience in ('open','invited','age'))`],
    ['agenda', `'[]'`],
    ['facilitators', `'[]'`],
    ['questions', `'[]'`],
    ['reminder_hours', `'[48,3]'`],
  ]
  for (const [name, rest] of facts) {
    await sql`alter table workshop add column ${sql.raw(name)} text not null default ${sql.raw(rest)}`.execute(
      db,
    )
  }
  const counts: [string, number][] = [
    ['offer_hours', 24],
    ['dots_each', 3],
    ['confirm_hours', 24],
    ['is_demo', 0],
    ['revision', 1],
  ]
  for (const [name, value] of counts) {
    await db.schema
      .alterTable('workshop')
      .addColumn(name, 'integer', (col) => col.notNull().defaultTo(value))
      .execute()
  }
  for (const name of [
    'audience_note',
    'challenge',
    'contact_name',
    'contact_email',
    'contact_phone',
    'cancel_reason',
  ]) {
    await db.schema.alterTable('workshop').addColumn(name, 'text').execute()
  }
  for (const name of ['age_from', 'age_to']) {
    await db.schema.alterTable('workshop').addColumn(name, 'integer').execute()
  }
  for (const name of ['created_at', 'published_at', 'cancelled_at']) {
    await db.schema.alterTable('workshop').addColumn(name, c.instant).execute()
  }
  const references: [string, 'integer' | 'text', string][] = [
    ['series_id', 'integer', 'workshop_series.id'],
    ['area_id', 'integer', 'term.id'],
    ['created_by', 'text', 'account.id'],
  ]
  for (const [name, type, target] of references) {
    await db.schema
      .alterTable('workshop')
      .addColumn(name, type, (col) => col.references(target))
      .execute()
  }
  await db.schema
    .createIndex('workshop_by_day')
    .on('workshop')
    .columns(['starts_on', 'id'])
    .execute()
}

async function createSession(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('workshop_session')
    .addColumn('id', ...c.id)
    .addColumn('workshop_id', 'integer', (col) => col.notNull().references('workshop.id'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('starts_on', c.date, (col) => col.notNull())
    .addColumn('ends_on', c.date, (col) => col.notNull())
    .addColumn('from_time', 'text')
    .addColumn('to_time', 'text')
    .addColumn('starts_at', c.instant, (col) => col.notNull())
    .addColumn('ends_at', c.instant, (col) => col.notNull())
    .addColumn('place', 'text')
    .addColumn('address', 'text')
    .addColumn('directions', 'text')
    .addColumn('link', 'text')
    .addColumn('access', 'text', (col) => col.notNull().defaultTo('[]'))
    .addColumn('capacity', 'integer', (col) => col.check(sql`capacity >= 0`))
    .addColumn('extra', 'integer', (col) =>
      col
        .notNull()
        .defaultTo(0)
        .check(sql`extra >= 0`),
    )
    .addColumn('taken', 'integer', (col) =>
      col
        .notNull()
        .defaultTo(0)
        .check(sql`taken >= 0`),
    )
    .addColumn('arrivals', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('sign_up_opens_at', c.instant)
    .addColumn('sign_up_closes_at', c.instant)
    .addColumn('reserved_release_at', c.instant)
    .addColumn('reserved_released_at', c.instant)
    .addColumn('sequence', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('cancelled_at', c.instant)
    .addColumn('cancel_reason', 'text')
    .addColumn('running_item', 'integer')
    .addColumn('closed_at', c.instant)
    .addColumn('closed_by', 'text', (col) => col.references('account.id'))
    .addColumn('answers_told_at', c.instant)
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addUniqueConstraint('workshop_session_number', ['workshop_id', 'number'])
    // The last word against overbooking, whatever the code above it does.
    .addCheckConstraint('seats_are_enough', sql`capacity is null or taken <= capacity + extra`)
    .execute()
  await db.schema
    .createIndex('session_by_start')
    .on('workshop_session')
    .columns(['starts_at', 'id'])
    .execute()
  await db.schema.createIndex('session_by_end').on('workshop_session').column('ends_at').execute()
}

/** A workshop of the archive had days and perhaps a place: one session of whole days. */
async function movePlaces(db: MigratedDb): Promise<void> {
  const known = await db
    .selectFrom('workshop')
    .select(['id', 'starts_on', 'ends_on', 'place'])
    .orderBy('id')
    .execute()
  for (const { id, starts_on, ends_on, place } of known) {
    await db
      .insertInto('workshop_session')
      .values({
        workshop_id: id,
        number: 1,
        starts_on,
        ends_on,
        ...wholeDays(starts_on, ends_on),
        place,
      })
      .execute()
  }
  await db.schema.alterTable('workshop').dropColumn('place').execute()
}

async function createWorkshopParts(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('workshop_document')
    .addColumn('workshop_id', 'integer', (col) => col.notNull().references('workshop.id'))
    .addColumn('document_id', 'integer', (col) => col.notNull().references('document.id'))
    .addPrimaryKeyConstraint('workshop_document_key', ['workshop_id', 'document_id'])
    .execute()
  await db.schema
    .createIndex('workshop_document_by_document')
    .on('workshop_document')
    .column('document_id')
    .execute()
  await c
    .createTable('workshop_material')
    .addColumn('id', ...c.id)
    .addColumn('workshop_id', 'integer', (col) => col.notNull().references('workshop.id'))
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('file_name', 'text', (col) => col.notNull())
    .addColumn('file_hash', 'text', (col) => col.notNull().references('file.hash'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('workshop_material_by_workshop')
    .on('workshop_material')
    .column('workshop_id')
    .execute()
  await db.schema
    .createIndex('workshop_material_by_file')
    .on('workshop_material')
    .column('file_hash')
    .execute()
  await c
    .createTable('workshop_change')
    .addColumn('id', ...c.id)
    .addColumn('workshop_id', 'integer', (col) => col.notNull().references('workshop.id'))
    .addColumn('session_id', 'integer', (col) => col.references('workshop_session.id'))
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('what', 'text', (col) => col.notNull())
    .addColumn('note', 'text')
    .addColumn('actor_id', 'text', (col) => col.references('account.id'))
    .execute()
  await db.schema
    .createIndex('workshop_change_by_workshop')
    .on('workshop_change')
    .column('workshop_id')
    .execute()
  await c
    .createTable('workshop_outcome')
    .addColumn('workshop_id', 'integer', (col) => col.primaryKey().references('workshop.id'))
    .addColumn('conclusions', 'text')
    .addColumn('minutes', 'text')
    .addColumn('attended', 'integer', (col) => col.check(sql`attended >= 0`))
    .addColumn('published_at', c.instant)
    .addColumn('published_by', 'text', (col) => col.references('account.id'))
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('updated_at', c.instant, (col) => col.notNull())
    .execute()
  await c
    .createTable('workshop_outcome_change')
    .addColumn('id', ...c.id)
    .addColumn('workshop_id', 'integer', (col) => col.notNull().references('workshop.id'))
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('parts', 'text', (col) => col.notNull())
    .addColumn('note', 'text')
    .addColumn('actor_id', 'text', (col) => col.references('account.id'))
    .execute()
  await db.schema
    .createIndex('workshop_outcome_change_by_workshop')
    .on('workshop_outcome_change')
    .column('workshop_id')
    .execute()
  await c
    .createTable('workshop_photo')
    .addColumn('id', ...c.id)
    .addColumn('workshop_id', 'integer', (col) => col.notNull().references('workshop.id'))
    .addColumn('file_hash', 'text', (col) => col.notNull().references('file.hash'))
    .addColumn('alt', 'text', (col) => col.notNull().check(sql`alt <> ''`))
    .addColumn('position', 'integer', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('workshop_photo_by_workshop')
    .on('workshop_photo')
    .column('workshop_id')
    .execute()
  await db.schema
    .createIndex('workshop_photo_by_file')
    .on('workshop_photo')
    .column('file_hash')
    .execute()
  await c
    .createTable('workshop_submission')
    .addColumn('workshop_id', 'integer', (col) => col.notNull().references('workshop.id'))
    .addColumn('submission_id', 'integer', (col) => col.notNull().references('submission.id'))
    .addPrimaryKeyConstraint('workshop_submission_key', ['workshop_id', 'submission_id'])
    .execute()
  await db.schema
    .createIndex('workshop_submission_by_submission')
    .on('workshop_submission')
    .column('submission_id')
    .execute()
}
