import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { isInterrupted } from './report-row.ts'

export type BeginRefusal = 'notAllowed' | 'notFound' | 'notOpened' | 'running' | 'noteMissing'
export type Begun = { id: number; number: number; note: string | null }

/**
 * Begins a report: a row that says it is being made. A report that nobody published is replaced, a
 * published one stays for ever and the next says what it corrects.
 */
export function beginReport(
  db: Database,
  wanted: { consultationId: number; note: string | null },
  actor: AccountActor,
  now: Instant,
): Promise<Result<Begun, BeginRefusal>> {
  return undoWhenRefused<Begun, BeginRefusal>(db, async (trx) => {
    if (!can(actor, 'report.make')) return refuse('notAllowed')
    const { consultationId } = wanted
    const consultation = await trx
      .selectFrom('consultation')
      .select('state')
      .where('id', '=', consultationId)
      .executeTakeFirst()
    if (!consultation) return refuse('notFound')
    if (consultation.state === 'draft') return refuse('notOpened')
    const earlier = await trx
      .selectFrom('consultation_report')
      .select(['id', 'number', 'state', 'touched_at', 'published_at'])
      .where('consultation_id', '=', consultationId)
      .execute()
    const unpublished = earlier.filter((row) => row.published_at === null)
    if (unpublished.some((row) => row.state === 'making' && !isInterrupted(row, now))) {
      return refuse('running')
    }
    const number = earlier.length - unpublished.length + 1
    const note = wanted.note?.trim() || null
    if (number > 1 && note === null) return refuse('noteMissing')
    await forget(
      trx,
      unpublished.map((row) => row.id),
    )
    const { id } = await trx
      .insertInto('consultation_report')
      .values({
        consultation_id: consultationId,
        number,
        state: 'making',
        total: 100,
        created_by: actor.id,
        created_at: now,
        touched_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'report.begun',
      objectType: 'report',
      objectId: String(id),
      details: { consultationId, number },
    })
    return ok({ id, number, note })
  })
}

async function forget(trx: Transaction<DB>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('consultation_report').where('id', 'in', ids).execute()
}
