import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditConsultation } from './audit-consultation.server.ts'
import { checksOf, type Check } from './check-notice.ts'
import { takenDocuments } from './notice-links.server.ts'
import { readConsultation, type FullConsultation } from './read-consultation.server.ts'
import type { NoticeRefusal } from './refusals.ts'
import { raise } from './save-consultation.server.ts'

/** Everything that its announcement is checked for, with what failed. */
export async function checkStored(
  db: Kysely<DB>,
  consultation: FullConsultation,
  now: Instant,
): Promise<(Check & { passed: boolean })[]> {
  const taken = await takenDocuments(db, consultation.id, now)
  return checksOf(consultation, consultation.basis, { now, takenDocuments: taken })
}

/** Makes the announcement public. From the hour of its opening remarks are taken. */
export function openConsultation(
  db: Database,
  seen: { id: number; revision: number },
  actor: AccountActor,
  { now }: ActContext,
): Promise<Result<null, NoticeRefusal>> {
  return undoWhenRefused<null, NoticeRefusal>(db, async (trx) => {
    const consultation = await readConsultation(trx, seen.id)
    if (!consultation) return refuse({ reason: 'notFound' })
    if (consultation.state !== 'draft') return refuse({ reason: 'wrongState' })
    if (consultation.revision !== seen.revision) return refuse({ reason: 'conflict' })
    const failed = (await checkStored(trx, consultation, now)).filter((check) => !check.passed)
    if (failed.length > 0) {
      return refuse({ reason: 'problems', codes: failed.map((check) => check.code) })
    }
    const opened = await raise(trx, seen, { state: 'open', opened_by: actor.id, opened_at: now })
    if (!opened) return refuse({ reason: 'conflict' })
    await auditConsultation(trx, seen.id, 'opened', {}, actor, now)
    return ok(null)
  })
}
