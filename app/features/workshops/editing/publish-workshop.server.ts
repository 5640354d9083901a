import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Workshop } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { alignEntries } from '../../search/align-entries.server.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import { checksOf, type Check } from './publish-checks.ts'
import type { WorkshopRefusal } from './refusals.ts'
import { holdWorkshop, raiseWorkshop, type Seen } from './workshop-row.server.ts'

/** What a workshop has and lacks for its publication. */
export async function checkWorkshop(
  db: Kysely<DB>,
  workshop: Workshop,
  now: Instant,
): Promise<Check[]> {
  const sessions = await db
    .selectFrom('workshop_session')
    .selectAll()
    .where('workshop_id', '=', workshop.id)
    .execute()
  const invited = await db
    .selectFrom('seat_group')
    .innerJoin('workshop_session', 'workshop_session.id', 'seat_group.session_id')
    .select('session_id')
    .distinct()
    .where('workshop_id', '=', workshop.id)
    .where('invitation_code', 'is not', null)
    .execute()
  return checksOf(workshop, sessions, new Set(invited.map((row) => row.session_id)), now)
}

/** From now on everybody sees it, and signs up as each session says. */
export async function publishWorkshop(
  db: Database,
  seen: Seen,
  actor: { id: string },
  now: Instant,
): Promise<Result<null, WorkshopRefusal>> {
  const published = await undoWhenRefused<null, WorkshopRefusal>(db, async (trx) => {
    const workshop = await holdWorkshop(trx, seen.id)
    if (!workshop) return refuse({ reason: 'notFound' })
    if (workshop.state !== 'draft') return refuse({ reason: 'wrongState' })
    const missing = (await checkWorkshop(trx, workshop, now)).filter((check) => !check.passed)
    if (missing.length > 0) {
      return refuse({ reason: 'missing', codes: missing.map((check) => check.code) })
    }
    const published = await raiseWorkshop(trx, seen, { state: 'published', published_at: now })
    if (!published) return refuse({ reason: 'conflict' })
    await auditWorkshop(trx, seen.id, 'published', {}, actor, now)
    return ok(null)
  })
  if (published.ok) await alignEntries(db)
  return published
}
