import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'

/** Ends the coding; only then anybody sees results, so that nobody judges under their influence. */
export async function closeRound(
  db: Kysely<DB>,
  roundId: number,
  actor: AccountActor,
  now: Instant,
  /** Whether the person knows that judgements are missing, which nobody can give afterwards. */
  isSure: boolean,
): Promise<Result<null, 'alreadyClosed' | 'notSure'>> {
  return db.transaction().execute(async (trx) => {
    const missing = await trx
      .selectFrom('coding_item')
      .innerJoin('coding_round', 'coding_round.id', 'coding_item.round_id')
      .select('coding_item.id')
      .where('round_id', '=', roundId)
      .where('closed_at', 'is', null)
      .where('coded_at', 'is', null)
      .where('skipped_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (missing && !isSure) return refuse('notSure')
    const closed = await trx
      .updateTable('coding_round')
      .set({ closed_at: now, closed_by: actor.id })
      .where('id', '=', roundId)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (closed.numUpdatedRows === 0n) return refuse('alreadyClosed')
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'coding.closed',
      objectType: 'coding_round',
      objectId: String(roundId),
    })
    return ok(null)
  })
}
