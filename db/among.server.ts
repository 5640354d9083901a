import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import { isPostgres } from './columns.ts'
import type { DB } from './schema.ts'

/** A condition: the column holds one of these numbers. One parameter for thousands of them. */
export function isAmong(
  db: Kysely<DB>,
  column: string,
  ids: readonly number[],
): Expression<SqlBool> {
  return isPostgres(db)
    ? sql<SqlBool>`${sql.ref(column)} = any(${[...ids]}::integer[])`
    : sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`
}
