import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { workshopAddress } from '../../lib/addresses.ts'
import { localized } from '../../lib/localized.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { ActContext } from '../assignments/acting.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { queueMails } from '../notices/outbox.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { listWhoCame } from './who-came.server.ts'

export type PublishRefusal =
  'notFound' | 'draftWorkshop' | 'notOver' | 'conclusionsMissing' | 'conflict'

/** Makes the results public, once, and tells everybody who came and left an address. Gives their number. */
export function publishOutcome(
  db: Database,
  seen: { workshopId: number; revision: number },
  by: { id: string },
  context: ActContext,
): Promise<Result<{ told: number }, PublishRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const { workshopId, revision } = seen
    const workshop = await trx
      .selectFrom('workshop')
      .select(['slug', 'state', 'title_pl', 'title_en', 'title_uk'])
      .where('id', '=', workshopId)
      .executeTakeFirst()
    if (!workshop) return refuse('notFound')
    if (workshop.state === 'draft') return refuse('draftWorkshop')
    if (await isStillOn(trx, workshopId, context.now)) return refuse('notOver')
    const published = await trx
      .updateTable('workshop_outcome')
      .set({ published_at: context.now, published_by: by.id, revision: revision + 1 })
      .where('workshop_id', '=', workshopId)
      .where('revision', '=', revision)
      .where('published_at', 'is', null)
      .returning('conclusions')
      .executeTakeFirst()
    if (!published) return refuse(revision === 0 ? 'conclusionsMissing' : 'conflict')
    if (published.conclusions === null) return refuse('conclusionsMissing')
    await appendAudit(trx, {
      at: context.now,
      actorId: by.id,
      action: 'outcome.published',
      objectType: 'workshop',
      objectId: String(workshopId),
    })
    return ok({ told: await tell(trx, workshopId, workshop, context) })
  })
}

async function isStillOn(trx: Transaction<DB>, workshopId: number, now: Instant): Promise<boolean> {
  const row = await trx
    .selectFrom('workshop_session')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .where('cancelled_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('ends_at', '>', now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

type Titled = { slug: string; title_pl: string; title_en: string | null; title_uk: string | null }

async function tell(
  trx: Transaction<DB>,
  workshopId: number,
  workshop: Titled,
  { now, appOrigin }: ActContext,
): Promise<number> {
  const sessions = await trx
    .selectFrom('workshop_session')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .execute()
  const people = await listWhoCame(
    trx,
    sessions.map((row) => row.id),
  )
  const mails = people.map(({ id, email, locale }) => {
    const t = translator(locale)
    const values = {
      title: localized(workshop, 'title', locale),
      link: `${appOrigin}${workshopAddress(workshop.slug)}`,
    }
    return {
      kind: 'workshop_outcome',
      to: email,
      subject: t('workshopMail.outcome.subject', values),
      body: t('workshopMail.outcome.body', values),
      dedupeKey: `registration:${id}:outcome`,
    }
  })
  await queueMails(trx, mails, now)
  return mails.length
}
