import type { SeatingRefusal } from './change-tables.server.ts'
import { MOST_TABLES } from './limits.ts'

/** The key of the sentence, with its figures. */
export function explainSeatingRefusal(refusal: SeatingRefusal): string {
  const key = `registrations.hall.refusal.${refusal}`
  return refusal === 'tooManyTables' ? `${key}|max=${MOST_TABLES}` : key
}
