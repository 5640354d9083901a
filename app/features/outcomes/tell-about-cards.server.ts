import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { publicAddress } from '../../lib/addresses.ts'
import { localized } from '../../lib/localized.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { queueMails } from '../notices/outbox.server.ts'
import { readWorkshopSettings } from '../workshops/workshop-settings.server.ts'
import { contactsGone } from './kept-contacts.ts'
import { listWhoCame } from './who-came.server.ts'
import { untoldAnswers } from './untold-answers.server.ts'

type Context = { now: Instant; appOrigin: string }
type Titles = { title_pl: string; title_en: string | null; title_uk: string | null }
type Due = Titles & { id: number; toldAt: Instant | null }

/**
 * Tells everybody who came to a session which of its cards were answered since they were last told:
 * one letter a day at most, each answer once. Gives the number of letters.
 */
export async function tellWhatBecameOfCards(db: Database, context: Context): Promise<number> {
  const today = dayInWarsaw(context.now)
  const { contactsKeptDays } = await readWorkshopSettings(db)
  const since = contactsGone(context.now, contactsKeptDays)
  const due = await untoldAnswers(db, since)
    .innerJoin('workshop', 'workshop.id', 'session.workshop_id')
    .select(['session.id', 'session.answers_told_at as toldAt', 'title_pl', 'title_en', 'title_uk'])
    .distinct()
    .execute()
  let letters = 0
  for (const session of due) {
    if (session.toldAt !== null && dayInWarsaw(session.toldAt) === today) continue
    letters += await db.transaction().execute((trx) => tellSession(trx, session, since, context))
  }
  return letters
}

async function tellSession(
  trx: Transaction<DB>,
  session: Due,
  since: Instant,
  { now, appOrigin }: Context,
): Promise<number> {
  // Of several processes only the one that finds the session as it was read goes on.
  let claim = trx
    .updateTable('workshop_session')
    .set({ answers_told_at: now })
    .where('id', '=', session.id)
  claim = session.toldAt
    ? claim.where('answers_told_at', '=', session.toldAt)
    : claim.where('answers_told_at', 'is', null)
  if (!(await claim.returning('id').executeTakeFirst())) return 0
  const answers = await untoldAnswers(trx, since)
    .select([
      'path.start_id as startId',
      'submission.id',
      'submission.kind',
      'submission.reference',
      'submission.public_title as title',
      'submission.position_id as positionId',
      'submission.position_code as code',
    ])
    .where('session.id', '=', session.id)
    .orderBy('path.start_id')
    .execute()
  if (answers.length === 0) return 0
  const told = answers.flatMap(({ startId, positionId }) =>
    positionId === null ? [] : [{ submission_id: startId, position_id: positionId, told_at: now }],
  )
  await trx.insertInto('workshop_told_answer').values(told).execute()
  const key = told.map((row) => `${row.submission_id}-${row.position_id}`).at(0)
  // Cards that were merged into one are answered once.
  const lines = [...new Map(answers.map((row) => [row.id, row])).values()]
  const people = await listWhoCame(trx, [session.id])
  const mails = people.map(({ id, email, locale }) => {
    const t = translator(locale)
    const list = lines.map(({ code, title, ...row }) =>
      [
        `${row.reference} ${title ?? ''}`,
        code ? t(`status.position.${code}`) : '',
        appOrigin + publicAddress(row),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    const values = { title: localized(session, 'title', locale), count: lines.length }
    return {
      kind: 'workshop_answers',
      to: email,
      subject: t('workshopMail.answers.subject', values),
      body: [
        t('workshopMail.answers.body', values),
        ...list,
        t('workshopMail.toWhoCame', values),
      ].join('\n\n'),
      dedupeKey: `registration:${id}:answers:${key}`,
    }
  })
  await queueMails(trx, mails, now)
  return mails.length
}
