import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from './columns.ts'

/**
 * The counters of the promise: how many await an answer by each day, and how many were answered, in time or
 * late, after how many seconds. The database itself moves them with each change of a submission, in the same
 * transaction: no way of writing can forget it.
 */
export async function createPromiseCounts(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('promise_count')
    .addColumn('visibility', 'text', (col) => col.notNull())
    .addColumn('phase', 'text', (col) => col.notNull())
    // Of those that await an answer: by when. Of the others the beginning of time.
    .addColumn('due_at', c.instant, (col) => col.notNull())
    .addColumn('n', 'integer', (col) => col.notNull())
    .addColumn('seconds', isPostgres(db) ? 'bigint' : 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('promise_count_key', ['visibility', 'phase', 'due_at'])
    .execute()
  const add = (row: string, sign: string) => counting(row, sign, isPostgres(db))
  await sql
    .raw(
      `insert into promise_count (visibility, phase, due_at, n, seconds) select visibility, phase, due_at, sum(n), sum(seconds)
       from (${amounts('submission', '1', isPostgres(db))} from submission where visibility in ('awaiting', 'published')) counted
       group by 1, 2, 3`,
    )
    .execute(db)
  if (isPostgres(db)) {
    await sql
      .raw(
        `create function count_promise() returns trigger language plpgsql as $$ begin
           if tg_op <> 'INSERT' then if old.visibility in ('awaiting', 'published') then ${add('old', '-1')}; end if; end if;
           if tg_op <> 'DELETE' then if new.visibility in ('awaiting', 'published') then ${add('new', '1')}; end if; end if;
           return null; end $$`,
      )
      .execute(db)
    await sql`create trigger submission_promise_counted after insert or delete
      or update of visibility, handling, answered_at, answer_due_at, received_at on submission
      for each row execute function count_promise()`.execute(db)
    return
  }
  for (const [verb, rows] of [
    ['insert', [['new', '1']]],
    ['delete', [['old', '-1']]],
    [
      'update of visibility, handling, answered_at, answer_due_at, received_at',
      [
        ['old', '-1'],
        ['new', '1'],
      ],
    ],
  ] as const) {
    const acts = rows.map(([row, sign]) => `${add(row, sign)};`).join('\n')
    const name = `submission_promise_${verb.split(' ')[0]}`
    await sql
      .raw(`create trigger ${name} after ${verb} on submission begin ${acts} end`)
      .execute(db)
  }
}

const EPOCH = '1970-01-01T00:00:00.000Z'

function amounts(row: string, sign: string, pg: boolean): string {
  const isAnswered = `${row}.handling in ('answered', 'reflected')`
  const took = pg
    ? `extract(epoch from ${row}.answered_at - ${row}.received_at)::bigint`
    : `cast(strftime('%s', ${row}.answered_at) as integer) - cast(strftime('%s', ${row}.received_at) as integer)`
  const none = pg ? `timestamptz '${EPOCH}'` : `'${EPOCH}'`
  return `select ${row}.visibility as visibility, case when not ${isAnswered} then 'waiting'
    when ${row}.answered_at <= ${row}.answer_due_at then 'in_time' else 'late' end as phase,
    case when ${isAnswered} then ${none} else ${row}.answer_due_at end as due_at,
    ${sign} as n, case when ${isAnswered} then ${sign} * coalesce(${took}, 0) else 0 end as seconds`
}

function counting(row: string, sign: string, pg: boolean): string {
  const where = pg ? '' : `where ${row}.visibility in ('awaiting', 'published')`
  return `insert into promise_count (visibility, phase, due_at, n, seconds) ${amounts(row, sign, pg)} ${where}
    on conflict (visibility, phase, due_at) do update set n = promise_count.n + excluded.n,
      seconds = promise_count.seconds + excluded.seconds`
}
