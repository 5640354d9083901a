import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { keepJudgement } from './judgements.server.ts'

/** A moderator says that two are different matters: the pair is not offered again. */
export async function tellApart(
  db: Database,
  submissionId: number,
  other: string,
  moderator: { id: string },
  now: Instant,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const said = { submissionId, verdict: 'different', saidBy: 'moderator' } as const
    await keepJudgement(trx, [other], said, now)
    await appendAudit(trx, {
      at: now,
      actorId: moderator.id,
      action: 'submission.told_apart',
      objectType: 'submission',
      objectId: String(submissionId),
      details: { other },
    })
  })
}
