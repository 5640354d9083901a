import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { lockEnd } from '../submissions/case-lock.ts'

/** Begins the time of one's own lock anew; somebody else's stays as it is. */
export async function renewLock(
  trx: Kysely<DB>,
  submissionId: number,
  moderator: { id: string },
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('submission')
    .set({ locked_until: lockEnd(now) })
    .where('id', '=', submissionId)
    .where('locked_by', '=', moderator.id)
    .execute()
}

export async function releaseCase(
  trx: Kysely<DB>,
  submissionId: number,
  moderator: { id: string },
): Promise<void> {
  await trx
    .updateTable('submission')
    .set({ locked_by: null, locked_until: null })
    .where('id', '=', submissionId)
    .where('locked_by', '=', moderator.id)
    .execute()
}
