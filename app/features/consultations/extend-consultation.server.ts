import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { Consultation, DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditConsultation } from './audit-consultation.server.ts'
import { phaseOf, reportDueAt } from './clock.ts'
import { moveAnswerDays } from './move-answer-days.server.ts'
import { notifyExtended } from './notify-extended.server.ts'
import type { NoticeRefusal } from './refusals.ts'
import { raise, readRow } from './save-consultation.server.ts'

/**
 * Gives more time, never less, and only while there still is some. Everybody who took part is told;
 * the day of the report moves along, and with it the day on which unanswered remarks get theirs.
 * Returns how many people were written to.
 */
export function extendConsultation(
  db: Database,
  seen: { id: number; revision: number },
  extension: { closesAt: Instant; reason: string },
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ told: number }, NoticeRefusal>> {
  const { now } = context
  const { closesAt, reason } = extension
  return undoWhenRefused<{ told: number }, NoticeRefusal>(db, async (trx) => {
    const row = await readRow(trx, seen.id)
    if (!row) return refuse({ reason: 'notFound' })
    const refusal = whyNotExtended(row, closesAt, now)
    if (refusal) return refuse({ reason: refusal })
    if (!(await raise(trx, seen, { closes_at: closesAt }))) return refuse({ reason: 'conflict' })
    const { id } = await trx
      .insertInto('consultation_extension')
      .values({
        consultation_id: seen.id,
        closed_at_before: row.closes_at ?? closesAt,
        closes_at: closesAt,
        reason,
        extended_by: actor.id,
        extended_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const due = reportDueAt(closesAt, await reportDays(trx, row))
    if (due !== null) await moveAnswerDays(trx, seen.id, due)
    const told = await notifyExtended(trx, row, { id, closesAt, reason, reportDueAt: due }, context)
    const details = { from: row.closes_at, to: closesAt }
    await auditConsultation(trx, seen.id, 'extended', details, actor, now)
    return ok({ told })
  })
}

function whyNotExtended(row: Consultation, closesAt: Instant, now: Instant) {
  const phase = phaseOf(row, now)
  if (phase === 'analysis') return 'alreadyClosed' as const
  if (phase === 'draft' || phase === 'settled') return 'wrongState' as const
  return row.closes_at !== null && closesAt <= row.closes_at ? ('notLater' as const) : null
}

async function reportDays(trx: Transaction<DB>, row: Consultation): Promise<number | null> {
  const basis = await trx
    .selectFrom('legal_basis')
    .select('report_days')
    .where('code', '=', row.legal_basis_code)
    .executeTakeFirstOrThrow()
  return basis.report_days
}
