import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { recordOutcomeAct } from './record-act.server.ts'

type By = { id: string }

/** Ties a submission of the register to a workshop, by its number. */
export function linkSubmission(
  db: Database,
  workshopId: number,
  typed: string,
  by: By,
  now: Instant,
): Promise<Result<string, 'unknownNumber' | 'linked'>> {
  return db.transaction().execute(async (trx) => {
    const reference = parseReference(typed)
    const submission =
      reference === null
        ? undefined
        : await trx
            .selectFrom('submission')
            .select('id')
            .where('reference', '=', reference)
            .executeTakeFirst()
    if (reference === null || !submission) return refuse('unknownNumber')
    const card = await trx
      .selectFrom('card')
      .innerJoin('workshop_session as session', 'session.id', 'card.session_id')
      .select('card.id')
      .where('card.submission_id', '=', submission.id)
      .where('session.workshop_id', '=', workshopId)
      .executeTakeFirst()
    if (card) return refuse('linked')
    const linked = await trx
      .insertInto('workshop_submission')
      .values({ workshop_id: workshopId, submission_id: submission.id })
      .onConflict((conflict) => conflict.doNothing())
      .returning('submission_id')
      .executeTakeFirst()
    if (!linked) return refuse('linked')
    const act = { action: 'outcome.linked', parts: ['submissions'] } as const
    await recordOutcomeAct(trx, workshopId, act, by, now)
    return ok(reference)
  })
}

export function unlinkSubmission(
  db: Database,
  workshopId: number,
  submissionId: number,
  by: By,
  now: Instant,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const unlinked = await trx
      .deleteFrom('workshop_submission')
      .where('workshop_id', '=', workshopId)
      .where('submission_id', '=', submissionId)
      .returning('submission_id')
      .executeTakeFirst()
    if (!unlinked) return
    const act = { action: 'outcome.unlinked', parts: ['submissions'] } as const
    await recordOutcomeAct(trx, workshopId, act, by, now)
  })
}
