import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { whatIsMissing } from '../desk/what-is-missing.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { readChecks } from './read-report.server.ts'
import type { ReportRecord } from './report-row.ts'
import { tellParticipants } from './tell-participants.server.ts'

export type PublishRefusal =
  | 'notAllowed'
  | 'notReady'
  | 'alreadyPublished'
  /** Somebody made it anew since this person read it. */
  | 'conflict'
  | 'notSettled'
  | 'missing'
  | 'withoutPosition'
  | 'numbersDiffer'
  /** Something looks like personal data and nobody said that it may stand. */
  | 'notConfirmed'

export type SeenReport = { checksum: string; personalDataConfirmed: boolean }

/**
 * Publishes what was read, and nothing else: the checksum says which snapshot that was. Only of a
 * settled consultation in which every voice has its position, then and in the snapshot.
 */
export function publishReport(
  db: Database,
  report: Pick<ReportRecord, 'id' | 'consultation_id' | 'number'>,
  seen: SeenReport,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ told: number }, PublishRefusal>> {
  return undoWhenRefused<{ told: number }, PublishRefusal>(db, async (trx) => {
    if (!can(actor, 'report.make')) return refuse('notAllowed')
    const moved = await moveToPublished(trx, report.id, seen.checksum, actor, context)
    if (!moved.ok) return moved
    const consultation = await trx
      .selectFrom('consultation')
      .select(['state', 'slug', 'title'])
      .where('id', '=', report.consultation_id)
      .executeTakeFirstOrThrow()
    if (consultation.state !== 'settled') return refuse('notSettled')
    const missing = await whatIsMissing(trx, report.consultation_id, context.now)
    if (missing.count > 0) return refuse('missing')
    const checks = await readChecks(trx, report.id)
    if (checks.withoutPosition.count > 0) return refuse('withoutPosition')
    if (!checks.numbers.same) return refuse('numbersDiffer')
    if (checks.personalData.count > 0 && !seen.personalDataConfirmed) return refuse('notConfirmed')
    await appendAudit(trx, {
      at: context.now,
      actorId: actor.id,
      action: 'report.published',
      objectType: 'report',
      objectId: String(report.id),
      details: {
        consultationId: report.consultation_id,
        number: report.number,
        checksum: seen.checksum,
      },
    })
    return ok({ told: await tellParticipants(trx, { ...report, ...consultation }, context) })
  })
}

/** The row first: of two who publish at once, the second sees what the first has done. */
async function moveToPublished(
  trx: Transaction<DB>,
  id: number,
  checksum: string,
  actor: AccountActor,
  { now }: ActContext,
): Promise<Result<null, PublishRefusal>> {
  const moved = await trx
    .updateTable('consultation_report')
    .set({ published_at: now, published_by: actor.id })
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .where('checksum', '=', checksum)
    .where('published_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (moved) return ok(null)
  const row = await trx
    .selectFrom('consultation_report')
    .select(['state', 'published_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row?.published_at) return refuse('alreadyPublished')
  return refuse(row && row.state !== 'ready' ? 'notReady' : 'conflict')
}
