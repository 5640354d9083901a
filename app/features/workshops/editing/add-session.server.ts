import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { factsOf } from '../workshop-change.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import { keepChange } from './keep-change.server.ts'
import type { SessionRefusal } from './refusals.ts'
import { writeSeatGroups } from './seat-groups.server.ts'
import type { SessionForm } from './session-form.ts'
import { checkMoments, sessionColumns, timesOf } from './session-row.ts'
import { holdWorkshop, keepWorkshopDays } from './workshop-row.server.ts'

/** One meeting more. Of a published workshop it is public at once. */
export function addSession(
  db: Database,
  workshopId: number,
  form: SessionForm,
  actor: { id: string },
  now: Instant,
): Promise<Result<{ number: number }, SessionRefusal>> {
  return undoWhenRefused<{ number: number }, SessionRefusal>(db, async (trx) => {
    const workshop = await holdWorkshop(trx, workshopId)
    if (!workshop) return refuse({ reason: 'notFound' })
    if (workshop.state === 'cancelled') return refuse({ reason: 'wrongState' })
    const times = timesOf(form, null, now)
    if (!times.ok) return times
    const moments = checkMoments(form, times.value)
    if (!moments.ok) return moments
    const isPublic = workshop.state === 'published'
    if (isPublic && !form.place && !form.link) return refuse({ reason: 'placeOrLink' })
    const last = await trx
      .selectFrom('workshop_session')
      .select((eb) => eb.fn.max('number').as('number'))
      .where('workshop_id', '=', workshopId)
      .executeTakeFirst()
    const session = await trx
      .insertInto('workshop_session')
      .values({
        ...sessionColumns(form, times.value),
        workshop_id: workshopId,
        number: (last?.number ?? 0) + 1,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const groups = await writeSeatGroups(trx, session, form.groups, [])
    if (!groups.ok) return groups
    await keepWorkshopDays(trx, workshopId)
    if (isPublic) {
      const what = { kind: 'added' as const, after: factsOf(session) }
      await keepChange(trx, session, what, { note: form.note, actor, now })
    }
    await auditWorkshop(trx, workshopId, 'session_added', { session: session.number }, actor, now)
    return ok({ number: session.number })
  })
}
