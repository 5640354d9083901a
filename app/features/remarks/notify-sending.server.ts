import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import { queueMail } from '../notices/outbox.server.ts'

/** One letter for all that was sent together: the numbers, the code, the link and the two dates. */
export async function notifySending(
  trx: Transaction<DB>,
  submissionIds: readonly number[],
  email: string | null,
  code: string,
  context: { now: string; appOrigin: string },
): Promise<void> {
  if (!email) return
  const sent = await trx
    .selectFrom('submission')
    .select([
      'id',
      'reference',
      'original_title',
      'locale',
      'moderation_due_at',
      'answer_due_at',
      'is_late',
    ])
    .where('id', 'in', submissionIds)
    .orderBy('id')
    .execute()
  const [first] = sent
  if (!first) return
  const t = translator(first.locale)
  const day = (instant: string) =>
    formatter(first.locale).dateTime(new Date(instant), { dateStyle: 'long' })
  const last = (instants: string[]) => instants.toSorted().at(-1) ?? ''
  const isLate = sent.some((each) => each.is_late === 1)
  await queueMail(
    trx,
    {
      kind: 'remarksReceived',
      to: email,
      subject: t('mail.remarksReceived.subject', { count: sent.length }),
      body: t('mail.remarksReceived.body', {
        count: sent.length,
        list: sent.map((each) => `${each.reference}: ${each.original_title}`).join('\n'),
        code,
        link: `${context.appOrigin}/sprawa/${first.reference}?kod=${code}`,
        moderationDue: day(last(sent.map((each) => each.moderation_due_at))),
        answerDue: day(last(sent.map((each) => each.answer_due_at))),
        late: isLate ? `\n${t('mail.remarksReceived.late')}\n` : '',
      }),
      dedupeKey: `remarksReceived:${first.id}`,
    },
    context.now,
  )
}

/** The link that opens an unsent list on another device. */
export async function mailSendingLink(
  trx: Transaction<DB>,
  link: { to: string; href: string; keptDays: number; locale: 'pl' | 'en' | 'uk' },
  now: string,
): Promise<void> {
  const t = translator(link.locale)
  await queueMail(
    trx,
    {
      kind: 'sendingLink',
      to: link.to,
      subject: t('mail.sendingLink.subject'),
      body: t('mail.sendingLink.body', { link: link.href, days: link.keptDays }),
      dedupeKey: null,
    },
    now,
  )
}
