import type { Database } from '#db/open.server.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import { instantOfDay } from '../../lib/day.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { queueMail } from '../notices/outbox.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { whatIsMissing } from './what-is-missing.server.ts'

export type RemindRefusal = 'notFound' | 'notAllowed' | 'noAddress' | 'nothingOwed' | 'alreadyToday'

/** Tells a unit what it still owes to a consultation; once a day, whoever presses the button. */
export function remindUnit(
  db: Database,
  to: { consultationId: number; unitId: number; href: string },
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ unit: string }, RemindRefusal>> {
  return undoWhenRefused<{ unit: string }, RemindRefusal>(db, async (trx) => {
    if (!can(actor, 'submission.assign')) return refuse('notAllowed')
    const consultation = await trx
      .selectFrom('consultation')
      .select('title')
      .where('id', '=', to.consultationId)
      .executeTakeFirst()
    const unit = await trx
      .selectFrom('unit')
      .select(['name', 'email'])
      .where('id', '=', to.unitId)
      .executeTakeFirst()
    if (!consultation || !unit) return refuse('notFound')
    if (!unit.email) return refuse('noAddress')
    const { units } = await whatIsMissing(trx, to.consultationId, context.now)
    const owed = units.find((each) => each.unit?.id === to.unitId)
    if (!owed) return refuse('nothingOwed')
    const dedupeKey = `desk-reminder:${to.consultationId}:${to.unitId}:${dayInWarsaw(context.now)}`
    const sent = await trx
      .selectFrom('outbox')
      .select('id')
      .where('dedupe_key', '=', dedupeKey)
      .executeTakeFirst()
    if (sent) return refuse('alreadyToday')
    // The language of the office.
    const t = translator('pl')
    const values = {
      consultation: consultation.title,
      count: owed.count,
      link: `${context.appOrigin}${to.href}`,
    }
    const due = owed.dueOn
      ? t('desk.reminder.due', {
          date: formatter('pl').dateTime(new Date(instantOfDay(owed.dueOn)), { dateStyle: 'long' }),
          days: owed.overdueDays,
        })
      : ''
    await queueMail(
      trx,
      {
        kind: 'deskReminder',
        to: unit.email,
        subject: t('desk.reminder.subject', values),
        body: t('desk.reminder.body', { ...values, due }),
        dedupeKey,
      },
      context.now,
    )
    await appendAudit(trx, {
      at: context.now,
      actorId: actor.id,
      action: 'consultation.reminded',
      objectType: 'consultation',
      objectId: String(to.consultationId),
      details: { unitId: to.unitId },
    })
    return ok({ unit: unit.name })
  })
}
