import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Place } from './cursor.ts'
import type { SortColumn } from './sorts.ts'

type Builder = ExpressionBuilder<DB, 'submission'>
type Value = string | number | null
type Direction = 'asc' | 'desc'

/** Rows that stand after `place`. No value counts as smaller than every value, on both databases. */
export function standsAfter(
  eb: Builder,
  columns: readonly SortColumn[],
  place: Place,
  direction: Direction,
): Expression<SqlBool> {
  const alternatives = columns.flatMap((column, index) => {
    const further = isFurther(eb, column, place[index] ?? null, direction)
    if (!further) return []
    const same = columns.slice(0, index).map((c, i) => isSame(eb, c, place[i] ?? null))
    return [eb.and([...same, further])]
  })
  const bound = leadingBound(eb, columns[0], place[0] ?? null, direction)
  return eb.and([...(bound ? [bound] : []), eb.or(alternatives)])
}

/** The list joins other tables, which have an `id` too. */
function of<C extends SortColumn>(column: C): `submission.${C}` {
  return `submission.${column}`
}

function isSame(eb: Builder, column: SortColumn, value: Value) {
  return value === null ? eb(of(column), 'is', null) : eb(of(column), '=', value)
}

function isFurther(
  eb: Builder,
  column: SortColumn,
  value: Value,
  direction: Direction,
): Expression<SqlBool> | null {
  if (direction === 'asc') {
    return value === null ? eb(of(column), 'is not', null) : eb(of(column), '>', value)
  }
  if (value === null) return null
  const smaller = eb(of(column), '<', value)
  return column === 'answered_at' ? eb.or([smaller, eb(of(column), 'is', null)]) : smaller
}

/** Says again what the alternatives imply, so that the index is entered at the place and not at its start. */
function leadingBound(
  eb: Builder,
  column: SortColumn | undefined,
  value: Value,
  direction: Direction,
): Expression<SqlBool> | null {
  if (!column) return null
  if (direction === 'asc') return value === null ? null : eb(of(column), '>=', value)
  if (value === null) return eb(of(column), 'is', null)
  return column === 'answered_at' ? null : eb(of(column), '<=', value)
}
