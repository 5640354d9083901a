import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

export async function up(db: MigratedDb): Promise<void> {
  await createGroups(db)
  await createRegistration(db)
  await createHall(db)
  await createCards(db)
  await createAfter(db)
}

async function createGroups(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('seat_group')
    .addColumn('id', ...c.id)
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('seats', 'integer', (col) => col.notNull().check(sql`seats >= 0`))
    .addColumn('invitation_code', 'text')
    .execute()
  await db.schema
    .createIndex('seat_group_by_session')
    .on('seat_group')
    .column('session_id')
    .execute()
  await c
    .createTable('workshop_team')
    .addColumn('id', ...c.id)
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('join_code', 'text', (col) => col.notNull())
    .addColumn('project', 'text')
    .addColumn('result', 'text')
    .addColumn('rank', 'integer')
    .addUniqueConstraint('team_name', ['session_id', 'name'])
    .addUniqueConstraint('team_code', ['session_id', 'join_code'])
    .execute()
  await c
    .createTable('hall_table')
    .addColumn('id', ...c.id)
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('topic', 'text')
    .addColumn('area_id', 'integer', (col) => col.references('term.id'))
    .addColumn('code', 'text', (col) => col.notNull().unique())
    .addColumn('facilitator_name', 'text')
    .addColumn('ready_at', c.instant)
    .addUniqueConstraint('hall_table_number', ['session_id', 'number'])
    .execute()
}

async function createRegistration(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('registration')
    .addColumn('id', ...c.id)
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('arrival', 'integer', (col) => col.notNull())
    .addColumn('status', 'text', (col) =>
      col.notNull().check(sql`status in ('confirmed','waitlisted','offered','cancelled')`),
    )
    .addColumn('way', 'text', (col) =>
      col.notNull().check(sql`way in ('web','organizer','walk_in')`),
    )
    .addColumn('name', 'text')
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .addColumn('organisation', 'text')
    .addColumn('account_id', 'text', (col) => col.references('account.id').onDelete('set null'))
    .addColumn('person_key', 'text')
    .addColumn('group_id', 'integer', (col) => col.references('seat_group.id'))
    .addColumn('holds_group_seat', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('team_id', 'integer', (col) => col.references('workshop_team.id'))
    .addColumn('table_id', 'integer', (col) => col.references('hall_table.id'))
    .addColumn('locale', 'text', (col) => col.notNull())
    .addColumn('answers', 'text', (col) => col.notNull().defaultTo('{}'))
    .addColumn('entry_code', 'text', (col) => col.notNull())
    .addColumn('token_hash', 'text', (col) => col.notNull().unique())
    .addColumn('token_seed', 'text', (col) => col.notNull())
    .addColumn('idempotency_key', 'text', (col) => col.unique())
    .addColumn('added_by', 'text', (col) => col.references('account.id'))
    .addColumn('over_capacity_reason', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('offered_at', c.instant)
    .addColumn('offer_ends_at', c.instant)
    .addColumn('confirmed_at', c.instant)
    .addColumn('cancelled_at', c.instant)
    .addColumn('ended_by', 'text', (col) =>
      col.check(sql`ended_by in ('person','organizer','offer_lapsed','workshop')`),
    )
    .addColumn('came_at', c.instant)
    .addColumn('came_by', 'text', (col) =>
      col.check(sql`came_by in ('qr','name','number','walk_in')`),
    )
    .addColumn('needs_erased_at', c.instant)
    .addColumn('erased_at', c.instant)
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addUniqueConstraint('registration_arrival', ['session_id', 'arrival'])
    .addUniqueConstraint('registration_entry_code', ['session_id', 'entry_code'])
    .execute()
  await sql`create unique index registration_once on registration (session_id, person_key)
    where status <> 'cancelled' and person_key is not null`.execute(db)
  await sql`create index registration_by_person on registration (person_key) where person_key is not null`.execute(
    db,
  )
  await sql`create index registration_offered on registration (offer_ends_at) where status = 'offered'`.execute(
    db,
  )
  await sql`create index registration_with_answers on registration (session_id) where needs_erased_at is null`.execute(
    db,
  )
  await sql`create index registration_with_contacts on registration (session_id) where erased_at is null`.execute(
    db,
  )
  await db.schema
    .createIndex('registration_by_status')
    .on('registration')
    .columns(['session_id', 'status', 'arrival'])
    .execute()
  await db.schema
    .createIndex('registration_by_account')
    .on('registration')
    .column('account_id')
    .execute()
  await db.schema
    .createIndex('registration_by_table')
    .on('registration')
    .column('table_id')
    .execute()
  await c
    .createTable('registration_need')
    .addColumn('registration_id', 'integer', (col) =>
      col.notNull().references('registration.id').onDelete('cascade'),
    )
    .addColumn('need', 'text', (col) => col.notNull())
    .addColumn('note', 'text')
    .addPrimaryKeyConstraint('registration_need_key', ['registration_id', 'need'])
    .execute()
}

async function createHall(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('day_action')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('device_id', 'text', (col) => col.notNull())
    .addColumn('actor_id', 'text', (col) => col.references('account.id'))
    .addColumn('table_id', 'integer', (col) => col.references('hall_table.id'))
    .addColumn('registration_id', 'integer', (col) => col.references('registration.id'))
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('payload', 'text', (col) => col.notNull())
    .addColumn('happened_at', c.instant, (col) => col.notNull())
    .addColumn('received_at', c.instant, (col) => col.notNull())
    .addColumn('outcome', 'text', (col) =>
      col.notNull().check(sql`outcome in ('applied','conflict','refused')`),
    )
    .addColumn('answer', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('day_action_by_session')
    .on('day_action')
    .columns(['session_id', 'received_at'])
    .execute()
  await db.schema
    .createIndex('day_action_by_registration')
    .on('day_action')
    .column('registration_id')
    .execute()
}

async function createCards(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('card_group')
    .addColumn('id', ...c.id)
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('position', 'integer', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('card_group_by_session')
    .on('card_group')
    .column('session_id')
    .execute()
  await c
    .createTable('card')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('table_id', 'integer', (col) => col.references('hall_table.id'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('area_id', 'integer', (col) => col.references('term.id'))
    .addColumn('agree_count', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('differ_count', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('photo_hash', 'text', (col) => col.references('file.hash'))
    .addColumn('state', 'text', (col) =>
      col
        .notNull()
        .defaultTo('open')
        .check(sql`state in ('open','kept','dropped','merged')`),
    )
    .addColumn('drop_reason', 'text')
    .addColumn('merged_into_id', 'text', (col) => col.references('card.id'))
    .addColumn('group_id', 'integer', (col) => col.references('card_group.id'))
    .addColumn('hand_dots', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('written_by', 'text', (col) => col.references('account.id'))
    .addColumn('written_at', c.instant, (col) => col.notNull())
    .addColumn('updated_at', c.instant, (col) => col.notNull())
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('submission_id', 'integer', (col) => col.unique().references('submission.id'))
    .addUniqueConstraint('card_number', ['session_id', 'table_id', 'number'])
    .execute()
  await db.schema
    .createIndex('card_by_session')
    .on('card')
    .columns(['session_id', 'state'])
    .execute()
  await db.schema.createIndex('card_by_photo').on('card').column('photo_hash').execute()
  await db.schema.createIndex('card_by_merged').on('card').column('merged_into_id').execute()
  await c
    .createTable('card_version')
    .addColumn('card_id', 'text', (col) => col.notNull().references('card.id'))
    .addColumn('revision', 'integer', (col) => col.notNull())
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('written_by', 'text', (col) => col.references('account.id'))
    .addColumn('written_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('card_version_key', ['card_id', 'revision'])
    .execute()
  await c
    .createTable('card_dot')
    .addColumn('card_id', 'text', (col) => col.notNull().references('card.id'))
    .addColumn('voter_key', 'text', (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('card_dot_key', ['card_id', 'voter_key'])
    .execute()
  await db.schema.createIndex('card_dot_by_voter').on('card_dot').column('voter_key').execute()
  await c
    .createTable('card_word')
    .addColumn('card_id', 'text', (col) => col.notNull().references('card.id'))
    .addColumn('voter_key', 'text', (col) => col.notNull())
    .addColumn('is_meant', 'integer', (col) => col.notNull())
    .addColumn('note', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('card_word_key', ['card_id', 'voter_key'])
    .execute()
}

async function createAfter(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('workshop_feedback')
    .addColumn('id', ...c.id)
    .addColumn('session_id', 'integer', (col) => col.notNull().references('workshop_session.id'))
    .addColumn('sender_key', 'text', (col) => col.notNull().unique())
    .addColumn('was_heard', 'integer', (col) => col.notNull().check(sql`was_heard between 1 and 5`))
    .addColumn('was_clear', 'integer', (col) => col.notNull().check(sql`was_clear between 1 and 5`))
    .addColumn('comment', 'text')
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('feedback_by_session')
    .on('workshop_feedback')
    .column('session_id')
    .execute()
  await c
    .createTable('workshop_told_answer')
    .addColumn('submission_id', 'integer', (col) => col.notNull().references('submission.id'))
    .addColumn('position_id', 'integer', (col) => col.notNull().references('position.id'))
    .addColumn('told_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('workshop_told_answer_key', ['submission_id', 'position_id'])
    .execute()
  await db.schema
    .createIndex('workshop_told_answer_by_position')
    .on('workshop_told_answer')
    .column('position_id')
    .execute()
  await sql`alter table outbox add column registration_id integer references registration (id)`.execute(
    db,
  )
  await sql`create index outbox_by_registration on outbox (registration_id) where registration_id is not null`.execute(
    db,
  )
}
