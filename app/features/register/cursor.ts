import type { Instant } from '#db/schema.ts'
import { SORTS, type SortColumn, type KeysetSort } from './sorts.ts'

/** Where a row stands in its order: its values of the sort's columns. */
export type Place = (string | number | null)[]

type Row = { [C in SortColumn]: Instant | number | null }

export function placeOf(row: Row, sort: KeysetSort): Place {
  return SORTS[sort].columns.map((column) => row[column])
}

export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Null for everything that is not a place in this order: a list then starts at its beginning. */
export function readCursor(text: string | null, sort: KeysetSort): Place | null {
  if (!text || text.length > 200) return null
  let place: unknown
  try {
    place = JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
  const { columns } = SORTS[sort]
  if (!Array.isArray(place) || place.length !== columns.length) return null
  const values = place as unknown[]
  return columns.every((column, index) => fits(column, values[index])) ? (values as Place) : null
}

const MAX_INTEGER = 2_147_483_647

function fits(column: SortColumn, value: unknown): boolean {
  switch (column) {
    case 'id':
    case 'support_count':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_INTEGER
    case 'answered_at':
      return value === null || isInstant(value)
    case 'received_at':
      return isInstant(value)
  }
}

/** Exactly as we write it; PostgreSQL refuses what merely looks like a moment. */
function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|2\d)\d\d-[-\d]{5}T[:.\d]{12}Z$/.test(value)) return false
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString() === value
}
