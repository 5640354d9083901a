import type { Transaction } from 'kysely'
import type { Consultation, DB, Instant, Locale } from '#db/schema.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import type { ActContext } from '../assignments/acting.ts'
import { queueMails } from '../notices/outbox.server.ts'
import { deadlineWords } from './deadline-words.ts'
import { peopleOfConsultation } from './people-of-consultation.server.ts'

type Extended = { id: number; closesAt: Instant; reason: string; reportDueAt: Instant | null }

/** Tells everybody who took part of the longer time. Returns to how many mailboxes. */
export async function notifyExtended(
  trx: Transaction<DB>,
  consultation: Pick<Consultation, 'id' | 'slug' | 'title'>,
  extension: Extended,
  { now, appOrigin }: ActContext,
): Promise<number> {
  const people = await peopleOfConsultation(trx, consultation.id)
  const link = `${appOrigin}/konsultacje/${consultation.slug}`
  const mails = people.map(({ email, locale }) => ({
    kind: 'consultationExtended',
    to: email,
    ...letterIn(locale, consultation.title, extension, link),
    dedupeKey: `consultationExtended:${extension.id}:${email}`,
  }))
  await queueMails(trx, mails, now)
  return mails.length
}

function letterIn(locale: Locale, title: string, extension: Extended, link: string) {
  const t = translator(locale)
  const format = formatter(locale)
  const closes = deadlineWords(format, extension.closesAt)
  const { reportDueAt, reason } = extension
  const answers = reportDueAt
    ? t('mail.consultationExtended.answers', { due: deadlineWords(format, reportDueAt) })
    : null
  const paragraphs = [
    t('mail.consultationExtended.body', { title, closes }),
    reason,
    answers,
    t('mail.consultationExtended.closing', { link }),
  ]
  return {
    subject: t('mail.consultationExtended.subject', { title, closes }),
    body: paragraphs.filter(Boolean).join('\n\n'),
  }
}
