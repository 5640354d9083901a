import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import type { ActContext } from '../assignments/acting.ts'
import { peopleOfConsultation } from '../consultations/people-of-consultation.server.ts'
import { queueMails } from '../notices/outbox.server.ts'

type Told = { id: number; consultation_id: number; number: number; slug: string; title: string }

/** Writes once to everybody who took part or follows and can be written to; gives their number. */
export async function tellParticipants(
  trx: Transaction<DB>,
  { id, consultation_id, number, slug, title }: Told,
  { now, appOrigin }: ActContext,
): Promise<number> {
  const people = await peopleOfConsultation(trx, consultation_id)
  const mails = people.map(({ email, locale }) => {
    const t = translator(locale)
    const values = { title, number, link: `${appOrigin}/konsultacje/${slug}/sprawozdanie` }
    return {
      kind: 'report',
      to: email,
      subject: t('reports.mail.subject', values),
      body: t(number === 1 ? 'reports.mail.body' : 'reports.mail.bodyAgain', values),
      dedupeKey: `report:${id}:${email}`,
    }
  })
  await queueMails(trx, mails, now)
  return people.length
}
