import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { keepJudgement } from './judgements.server.ts'

/** A moderator says that two are different matters: the pair is not offered again. False where the other is not public. */
export async function tellApart(
  db: Database,
  submissionId: number,
  other: string,
  moderator: { id: string },
  now: Instant,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const said = { submissionId, verdict: 'different', saidBy: 'moderator' } as const
    if ((await keepJudgement(trx, [other], said, now)) === 0) return false
    await appendAudit(trx, {
      at: now,
      actorId: moderator.id,
      action: 'submission.told_apart',
      objectType: 'submission',
      objectId: String(submissionId),
      details: { other },
    })
    return true
  })
}
