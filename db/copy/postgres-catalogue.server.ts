import type pg from 'pg'
import { byName, MIGRATOR_TABLES, type CopiedTable } from './copied-tables.ts'

/** Where the names of a statement without a schema lead. */
export const OWN_SCHEMA = 'current_schema()::regnamespace'

export async function tablesOf(client: pg.Client): Promise<CopiedTable[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = ${OWN_SCHEMA} and c.relkind = 'r' and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' and c.relname <> all($1)`,
    [MIGRATOR_TABLES],
  )
  return Object.entries(Object.groupBy(rows, (row) => row.table))
    .map(([name, columns = []]) => ({
      name,
      columns: columns
        .map(({ column, type }) => ({ name: column, isJson: type === 'jsonb' }))
        .toSorted(byName),
      holdsBytes: columns.some((column) => column.type === 'bytea'),
    }))
    .toSorted(byName)
}

export async function countersOf(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ table: string; sequence: string }>(
    `select c.relname as table, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = ${OWN_SCHEMA} and a.attidentity <> ''`,
  )
  const counters = new Map<string, number>()
  for (const { table, sequence } of rows) {
    const last = await client.query<{ last: number }>(
      `select last_value as last from ${sequence} where is_called`,
    )
    if (last.rows[0]) counters.set(table, last.rows[0].last)
  }
  return counters
}

/** References are put back when all rows are there: then their order does not matter. */
export async function dropReferences(client: pg.Client) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = ${OWN_SCHEMA} order by conname`,
  )
  for (const { table, name } of rows) {
    await client.query(`alter table ${table} drop constraint "${name}"`)
  }
  return rows
}
