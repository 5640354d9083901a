import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from './columns.ts'

/** A table of counts over the rows of another. Each value is an expression over one row of it. */
export type MovingCount = {
  name: string
  of: string
  /** Rows that count. */
  where: (row: string) => string
  /** What they are counted by; never null. */
  by: Record<string, { type: 'integer' | 'text' | 'instant'; is: (row: string) => string }>
  /** What is added up besides how many. */
  sums?: Record<string, (row: string) => string>
  /** A change of these alone moves the count. */
  watched: readonly string[]
}

/**
 * Makes the table, counts what there is, and lets the database itself move the counts with each change of a
 * row, in the same transaction: no way of writing can forget it.
 */
export async function createMovingCount(db: MigratedDb, count: MovingCount): Promise<void> {
  const c = columns(db)
  const keys = Object.entries(count.by)
  let table = isPostgres(db)
    ? db.schema.createTable(count.name)
    : db.schema.createTable(count.name).modifyEnd(sql`strict, without rowid`)
  for (const [name, { type }] of keys) {
    table = table.addColumn(name, type === 'instant' ? c.instant : type, (col) => col.notNull())
  }
  for (const name of ['n', ...Object.keys(count.sums ?? {})]) {
    table = table.addColumn(name, 'integer', (col) => col.notNull())
  }
  await table
    .addPrimaryKeyConstraint(
      `${count.name}_key`,
      keys.map(([name]) => name as never),
    )
    .execute()
  await sql.raw(countAll(count)).execute(db)
  if (isPostgres(db)) await moveOnPostgres(db, count)
  else await moveOnSqlite(db, count)
}

/** The counts as counting anew finds them: what the moved ones must be. */
export function countAll(count: MovingCount): string {
  const sums = Object.entries(count.sums ?? {})
  const names = Object.keys(count.by)
  const row = count.of
  const values = Object.values(count.by).map(({ is }) => is(row))
  return `insert into ${count.name} (${[...names, 'n', ...sums.map(([name]) => name)].join(', ')})
    select ${[...values, 'count(*)', ...sums.map(([, is]) => `sum(${is(row)})`)].join(', ')}
    from ${row} where ${count.where(row)} group by ${values.map((_, at) => at + 1).join(', ')}`
}

function move({ name, where, by, sums = {} }: MovingCount, row: string, sign: '' | '-'): string {
  const added = Object.entries(sums)
  const names = ['n', ...added.map(([sum]) => sum)]
  const values = [
    ...Object.values(by).map(({ is }) => is(row)),
    `${sign}1`,
    ...added.map(([, is]) => `${sign}(${is(row)})`),
  ]
  return `insert into ${name} (${[...Object.keys(by), ...names].join(', ')})
    select ${values.join(', ')} where ${where(row)}
    on conflict (${Object.keys(by).join(', ')})
      do update set ${names.map((each) => `${each} = ${name}.${each} + excluded.${each}`).join(', ')};`
}

async function moveOnSqlite(db: MigratedDb, count: MovingCount): Promise<void> {
  const trigger = (event: string, acts: string) =>
    sql
      .raw(
        `create trigger ${count.name}_${event.split(' ')[0]} after ${event} on ${count.of} begin ${acts} end`,
      )
      .execute(db)
  await trigger('insert', move(count, 'new', ''))
  await trigger('delete', move(count, 'old', '-'))
  const { watched } = count
  if (watched.length === 0) return
  await trigger(`update of ${watched.join(', ')}`, move(count, 'old', '-') + move(count, 'new', ''))
}

/**
 * At the end of the transaction, and behind the version of the public content, which is one row for all:
 * two who change many rows in another order would else wait for each other's counts.
 */
async function moveOnPostgres(db: MigratedDb, count: MovingCount): Promise<void> {
  const { name, of, watched } = count
  await sql
    .raw(
      `create function move_${name}() returns trigger language plpgsql as $$ begin
         perform 1 from content_version where id = 1 for update;
         if tg_op <> 'INSERT' then ${move(count, 'old', '-')} end if;
         if tg_op <> 'DELETE' then ${move(count, 'new', '')} end if;
         return null; end $$`,
    )
    .execute(db)
  const update = watched.length === 0 ? '' : `or update of ${watched.join(', ')}`
  await sql
    .raw(
      `create constraint trigger ${name}_moved after insert or delete ${update} on ${of}
       deferrable initially deferred for each row execute function move_${name}()`,
    )
    .execute(db)
}
