import pg from 'pg'
import { typeParser } from '../dialects/postgres.server.ts'
import { MIGRATOR_TABLES, type Batch, type CopiedTable, type CopyTarget } from './copied-tables.ts'
import { countersOf, dropReferences, OWN_SCHEMA, tablesOf } from './postgres-catalogue.server.ts'
import type { Value } from './row-hash.ts'

const ROWS_AT_ONCE = 500
const LARGE_ROWS_AT_ONCE = 4
/** PostgreSQL takes 65,535 parameters in a statement. */
const MOST_PARAMETERS = 30_000

/** The schema of PostgreSQL that this address leads to. What is read is of one moment. */
export async function openPostgresCopy(url: string, schema?: string): Promise<CopyTarget> {
  const client = new pg.Client({
    connectionString: url,
    options: `-c timezone=UTC${schema ? ` -c search_path=${schema}` : ''}`,
    types: { getTypeParser: copiedAs as typeof pg.types.getTypeParser },
  })
  await client.connect()
  await client.query('begin isolation level repeatable read')
  await liftLimits(client)
  let references: { table: string; name: string; definition: string }[] = []

  return {
    async migrations() {
      const isThere = await client.query(
        `select 1 from pg_class where relname = $1 and relnamespace = ${OWN_SCHEMA}`,
        [MIGRATOR_TABLES[0]],
      )
      if (isThere.rowCount === 0) return []
      const { rows } = await client.query<{ name: string }>(
        `select name from ${MIGRATOR_TABLES[0]} order by name collate "C"`,
      )
      return rows.map((row) => row.name)
    },
    tables: () => tablesOf(client),
    async *rows(table) {
      const columns = table.columns.map(({ name, isJson }) => `"${name}"${isJson ? '::text' : ''}`)
      await client.query(
        `declare copied no scroll cursor for select ${columns.join(', ')} from "${table.name}"`,
      )
      const fetch = `fetch ${table.holdsBytes ? LARGE_ROWS_AT_ONCE : ROWS_AT_ONCE} from copied`
      try {
        for (;;) {
          const { rows } = await client.query<Value[]>({ text: fetch, rowMode: 'array' })
          if (rows.length === 0) break
          yield rows
        }
      } finally {
        // After an error the transaction has closed it already.
        await client.query('close copied').catch(() => {})
      }
    },
    counters: () => countersOf(client),
    async begin() {
      await client.query('rollback')
      await client.query('begin')
      await liftLimits(client)
      references = await dropReferences(client)
      await switchTriggers(client, 'disable')
    },
    async empty({ name }) {
      await client.query(`delete from "${name}"`)
    },
    insert: (table, rows) => insertRows(client, table, rows),
    async setCounter(table, last) {
      await client.query(`select setval(pg_get_serial_sequence($1, 'id'), $2)`, [
        `"${table}"`,
        last,
      ])
    },
    async complete() {
      await switchTriggers(client, 'enable')
      // To add a reference reads every row: none of them leads nowhere.
      for (const { table, name, definition } of references) {
        await client.query(`alter table ${table} add constraint "${name}" ${definition}`)
      }
    },
    async commit() {
      await client.query('commit')
      // The planner knows nothing yet of what has come.
      await client.query('analyze')
      await client.query('begin isolation level repeatable read')
    },
    async [Symbol.asyncDispose]() {
      await client.end()
    },
  }
}

/** As the product reads them; JSON as its text. */
function copiedAs(oid: number, format?: 'text' | 'binary') {
  const isJson = oid === pg.types.builtins.JSON || oid === pg.types.builtins.JSONB
  return isJson ? (value: string) => value : typeParser(oid, format)
}

/** What they count stands among the rows that come, and would be counted twice. */
async function switchTriggers(client: pg.Client, how: 'enable' | 'disable'): Promise<void> {
  for (const { name } of await tablesOf(client)) {
    await client.query(`alter table "${name}" ${how} trigger user`)
  }
}

async function liftLimits(client: pg.Client): Promise<void> {
  for (const limit of ['statement', 'lock', 'idle_in_transaction_session']) {
    await client.query(`set local ${limit}_timeout = 0`)
  }
}

async function insertRows(client: pg.Client, table: CopiedTable, rows: Batch): Promise<void> {
  const names = table.columns.map((column) => `"${column.name}"`).join(', ')
  const width = table.columns.length
  const atOnce = Math.floor(MOST_PARAMETERS / width)
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce)
    const tuples = part.map(
      (row, at) => `(${row.map((_value, column) => `$${at * width + column + 1}`).join(', ')})`,
    )
    await client.query(
      `insert into "${table.name}" (${names}) values ${tuples.join(', ')}`,
      part.flat(),
    )
  }
}
