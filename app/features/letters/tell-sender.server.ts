import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import { queueMail } from '../notices/outbox.server.ts'
import type { Receipt, SubmitContext } from '../submissions/insert-submission.server.ts'
import type { LetterDraft } from './letter-draft.ts'
import type { Letter } from './read-letter.server.ts'

/** One mail with every number and the code, where the letter gives an address. */
export async function tellSender(
  trx: Transaction<DB>,
  { letter, draft, receipts }: { letter: Letter; draft: LetterDraft; receipts: readonly Receipt[] },
  context: SubmitContext,
): Promise<void> {
  const { email } = draft.sender
  const [first] = receipts
  if (!email || !first) return
  const dues = await trx
    .selectFrom('submission')
    .select(['moderation_due_at', 'answer_due_at'])
    .where('id', '=', first.id)
    .executeTakeFirstOrThrow()
  const t = translator('pl')
  const day = (at: string) => formatter('pl').dateTime(new Date(at), { dateStyle: 'long' })
  const count = receipts.length
  const body = t('letters.mail.body', {
    count,
    references: receipts.map((receipt) => receipt.reference).join('\n'),
    code: first.code ?? '',
    link: `${context.appOrigin}/sprawa/${first.reference}?kod=${first.code ?? ''}`,
    moderationDue: day(dues.moderation_due_at),
    answerDue: day(dues.answer_due_at),
  })
  await queueMail(
    trx,
    {
      kind: 'received',
      to: email,
      subject: t('letters.mail.subject', { count, reference: first.reference }),
      body,
      dedupeKey: `letter:${letter.id}`,
    },
    context.now,
  )
}
