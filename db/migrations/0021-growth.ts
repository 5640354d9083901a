import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'
import { countRegister } from '../register-cells.server.ts'
import { createPromiseCounts } from '../promise-counts.server.ts'

/**
 * What a register of a million needs so that no page walks through it: numbers beside the filters and
 * counters of the promise that move with each write, and an index for each list.
 */
export async function up(db: MigratedDb): Promise<void> {
  await createCells(db)
  await createPromiseCounts(db)
  await createIndexes(db)
}

/** What the public list shows beside its filters, counted: `''` and 0 are everything. */
async function createCells(db: MigratedDb): Promise<void> {
  const c = columns(db)
  const table = isPostgres(db)
    ? c.createTable('register_cell')
    : db.schema.createTable('register_cell').modifyEnd(sql`strict, without rowid`)
  await table
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('axis', 'integer', (col) => col.notNull())
    .addColumn('area_id', 'integer', (col) => col.notNull())
    .addColumn('row_id', 'integer', (col) => col.notNull())
    .addColumn('n', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('register_cell_key', [
      'kind',
      'state',
      'channel',
      'axis',
      'area_id',
      'row_id',
    ])
    .execute()
  await countRegister(db, 'all', 1)
}

async function createIndexes(db: MigratedDb): Promise<void> {
  const index = (name: string, table: string, of: string, where = '') =>
    sql`create index ${sql.ref(name)} on ${sql.table(table)} (${sql.raw(of)}) ${sql.raw(where)}`.execute(
      db,
    )
  // What waits is a small part of a large register.
  const open = `where handling in ('received', 'assigned', 'in_analysis')`
  await index('submission_open_due', 'submission', 'visibility, answer_due_at, id', open)
  await index('submission_open_newest', 'submission', 'visibility, received_at, id', open)
  await index('submission_open_unit', 'submission', 'visibility, unit_id, answer_due_at, id', open)
  await index('submission_kind_newest', 'submission', 'kind, received_at, id')
  await index('submission_handling', 'submission', 'handling, received_at, id')
  await index('submission_state', 'submission', 'visibility, received_at, id')
  await index('submission_answered', 'submission', 'visibility, answered_at, id')
  await index('submission_popular', 'submission', 'visibility, support_count, id')
  await index('submission_author', 'submission', 'author_kind, organisation_type, received_at, id')
  await index('registration_group', 'registration', 'group_id', 'where group_id is not null')
  await index('submission_visible_due', 'submission', 'visibility, answer_due_at, id')
  await index('submission_unit_newest', 'submission', 'unit_id, received_at, id')
  await index('audit_entry_action', 'audit_entry', 'action, seq')
  await index('assignment_due', 'assignment', 'due_on, submission_id', 'where ended_at is null')
  await index('account_newest', 'account', 'created_at, id')
  await index(
    'submission_event_corrected',
    'submission_event',
    'submission_id',
    `where type = 'corrected'`,
  )
  await index('submission_locked', 'submission', 'locked_by', 'where locked_by is not null')
}
