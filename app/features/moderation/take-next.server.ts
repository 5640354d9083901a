import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { takeCase } from './take-case.server.ts'

/** Tries again when somebody else was faster; with more tries than moderators it finds one. */
const TRIES = 8

/** Takes the most urgent case that nobody has, and returns its number; null when there is none. */
export async function takeNext(
  db: Kysely<DB>,
  moderator: { id: string },
  now: Instant,
  exceptId: number | null = null,
): Promise<string | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const next = await db
      .selectFrom('submission')
      .select(['id', 'reference'])
      .where('visibility', '=', 'awaiting')
      .where('id', '<>', exceptId ?? 0)
      .where((eb) => eb.or([eb('locked_by', 'is', null), eb('locked_until', '<=', now)]))
      .orderBy('moderation_due_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (!next) return null
    if ((await takeCase(db, next.id, moderator, now)).ok) return next.reference
  }
  return null
}
