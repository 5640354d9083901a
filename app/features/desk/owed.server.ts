import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { DB, Visibility } from '#db/schema.ts'

/** Counts as a voice of the consultation, answered or not. */
export const OWED: readonly Visibility[] = ['awaiting', 'published', 'returned']

/**
 * What a consultation still owes an answer to: everything it was sent but what ended without one
 * (withdrawn, hidden, sent another way, merged). What waits for moderation is owed one too.
 */
export function owed(db: Kysely<DB>, consultationId: number) {
  return db
    .selectFrom('submission')
    .where('consultation_id', '=', consultationId)
    .where((eb) => eb.and([isOwed(eb), eb('handling', 'not in', ['answered', 'reflected'])]))
}

export function isOwed(eb: ExpressionBuilder<DB, 'submission'>): Expression<SqlBool> {
  return eb('visibility', 'in', OWED)
}
