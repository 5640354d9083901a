import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { lockEnd } from '../submissions/case-lock.ts'
import { logOpening } from './original-read.server.ts'

type Taker = { id: string }

/**
 * Takes a case for a while. Who has it is no part of its history, so neither its revision nor its
 * events change; that the text of the author was opened is logged.
 */
export async function takeCase(
  db: Kysely<DB>,
  submissionId: number,
  moderator: Taker,
  now: Instant,
): Promise<Result<null, 'locked'>> {
  return db.transaction().execute(async (trx) => {
    const taken = await trx
      .updateTable('submission')
      .set({ locked_by: moderator.id, locked_until: lockEnd(now) })
      .where('id', '=', submissionId)
      .where((eb) =>
        eb.or([
          eb('locked_by', 'is', null),
          eb('locked_until', '<=', now),
          eb('locked_by', '=', moderator.id),
        ]),
      )
      .returning('visibility')
      .executeTakeFirst()
    if (!taken) return refuse('locked')
    if (taken.visibility === 'awaiting') await logOpening(trx, submissionId, moderator.id, now)
    return ok(null)
  })
}

/** Takes a case away from somebody who still has it: for an administrator, and never silently. */
export async function takeOverCase(
  db: Kysely<DB>,
  submissionId: number,
  admin: Taker,
  now: Instant,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('submission')
      .select(['locked_by', 'visibility'])
      .where('id', '=', submissionId)
      .executeTakeFirstOrThrow()
    await trx
      .updateTable('submission')
      .set({ locked_by: admin.id, locked_until: lockEnd(now) })
      .where('id', '=', submissionId)
      .execute()
    await appendAudit(trx, {
      at: now,
      actorId: admin.id,
      action: 'submission.taken_over',
      objectType: 'submission',
      objectId: String(submissionId),
      details: { from: before.locked_by },
    })
    if (before.visibility === 'awaiting') await logOpening(trx, submissionId, admin.id, now)
  })
}
