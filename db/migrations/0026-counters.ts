import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'
import { MOVING_COUNTS } from '../counted.server.ts'
import { createMovingCount } from '../moving-counts.server.ts'
import { countWaiting } from '../waiting-cells.server.ts'

/**
 * What still grew with the register: what is late, the voices of a consultation, owed answers and the record
 * of suggestions are counted with each write; lists of a draft and of what is late walk indexes of their own.
 */
export async function up(db: MigratedDb): Promise<void> {
  await createWaiting(db)
  for (const count of MOVING_COUNTS) await createMovingCount(db, count)
  await noteReceipt(db)
  await createIndexes(db)
  if (isPostgres(db)) await countPromiseAtTheEnd(db)
}

/** What waits for an answer by each day: `register_cell` with the day, of what waits alone. */
async function createWaiting(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await db.schema.alterTable('coverage_fact').addColumn('due_at', c.instant).execute()
  const table = db.schema.createTable('waiting_cell')
  await (isPostgres(db) ? table : table.modifyEnd(sql`strict, without rowid`))
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('axis', 'integer', (col) => col.notNull())
    .addColumn('area_id', 'integer', (col) => col.notNull())
    .addColumn('row_id', 'integer', (col) => col.notNull())
    .addColumn('due_at', c.instant, (col) => col.notNull())
    .addColumn('n', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('waiting_cell_key', [
      'kind',
      'channel',
      'axis',
      'area_id',
      'row_id',
      'due_at',
    ])
    .execute()
  await sql`create index waiting_cell_empty on waiting_cell (n) where n = 0`.execute(db)
  await countWaiting(db, 'all', 1)
}

/** A remark knows when it came: the remarks on a draft are then read in their order from one index. */
async function noteReceipt(db: MigratedDb): Promise<void> {
  const received = '(select received_at from submission where id = remark.submission_id)'
  await db.schema.alterTable('remark').addColumn('arrived_at', columns(db).instant).execute()
  await sql.raw(`update remark set arrived_at = ${received}`).execute(db)
  // PostgreSQL makes no index on a table whose rows still wait for a deferred check.
  if (isPostgres(db)) await sql`set constraints all immediate`.execute(db)
  await sql`create index remark_newest on remark (document_id, arrived_at, submission_id)`.execute(
    db,
  )
  const noted = (row: string) =>
    `update remark set arrived_at = ${received} where submission_id = ${row};`
  if (!isPostgres(db)) {
    await sql
      .raw(
        `create trigger remark_receipt_insert after insert on remark begin ${noted('new.submission_id')} end`,
      )
      .execute(db)
    await sql
      .raw(
        `create trigger remark_receipt_update after update of received_at on submission
         when new.kind = 'remark' begin ${noted('new.id')} end`,
      )
      .execute(db)
    return
  }
  await sql
    .raw(
      `create function note_remark_receipt() returns trigger language plpgsql as $$ begin
         if tg_table_name = 'remark' then
           select received_at into new.arrived_at from submission where id = new.submission_id;
           return new;
         end if;
         if new.kind = 'remark' then ${noted('new.id')} end if;
         return null; end $$`,
    )
    .execute(db)
  await sql`create trigger remark_receipt before insert on remark
    for each row execute function note_remark_receipt()`.execute(db)
  await sql`create trigger remark_receipt after update of received_at on submission
    for each row execute function note_remark_receipt()`.execute(db)
}

async function createIndexes(db: MigratedDb): Promise<void> {
  const index = (name: string, of: string, where: string) =>
    sql`create index ${sql.ref(name)} on submission (${sql.raw(of)}) where ${sql.raw(where)}`.execute(
      db,
    )
  const open = `handling in ('received', 'assigned', 'in_analysis')`
  const answered = `handling in ('answered', 'reflected')`
  // Whoever asks for what is late, or for one answer, decides by the index alone.
  for (const name of ['submission_open_newest', 'submission_open_unit', 'submission_estate']) {
    await sql`drop index ${sql.ref(name)}`.execute(db)
  }
  await index('submission_open_newest', 'visibility, received_at, id, answer_due_at', open)
  await index('submission_open_of_kind', 'kind, visibility, received_at, id, answer_due_at', open)
  await index('submission_open_unit', 'visibility, unit_id, answer_due_at, id, handling', open)
  await index('submission_answered_newest', 'visibility, received_at, id, position_code', answered)
  await index(
    'submission_answered_of_kind',
    'kind, visibility, received_at, id, position_code',
    answered,
  )
  await index('submission_open_first', 'answer_due_at, id, visibility', open)
  // For staff too, who see what is not public.
  await index(
    'submission_estate',
    'estate_id, received_at, id, visibility',
    'estate_id is not null',
  )
  await index('submission_code', 'position_code, received_at, id', answered)
}

/** As all other counts, at the end and in line; triggers of one event go by their names. */
async function countPromiseAtTheEnd(db: MigratedDb): Promise<void> {
  const watched = 'visibility, handling, answered_at, answer_due_at, received_at'
  await sql`drop trigger submission_promise_counted on submission`.execute(db)
  await sql`create function stand_in_line() returns trigger language plpgsql as $$ begin
      perform 1 from content_version where id = 1 for update;
      return null; end $$`.execute(db)
  for (const [name, act] of [
    ['submission_counted_in_line', 'stand_in_line'],
    ['submission_promise_counted', 'count_promise'],
  ] as const) {
    await sql`create constraint trigger ${sql.ref(name)} after insert or delete
      or update of ${sql.raw(watched)} on submission
      deferrable initially deferred for each row execute function ${sql.ref(act)}()`.execute(db)
  }
}
