import type { Kysely } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { placeInWords } from './place-in-words.ts'
import { remarksOfSending } from './remarks-of-sending.server.ts'

/**
 * What the receipt of a sending says besides number and code: every remark with its number, and
 * plainly when they came late. In words: the page of the receipt is sent few messages. Null for what was not
 * sent on a list.
 */
export async function receiptOfSending(db: Kysely<DB>, submission: Submission, t: Translate) {
  if (submission.kind !== 'remark' || submission.sending_id === null) return null
  const remarks = await remarksOfSending(db, submission.sending_id)
  const count = remarks.length
  const title = t('remarks.receipt.title', { count })
  const words = {
    whole: t('remarks.sending.whole'),
    place: (place: string) => t('remarks.sending.place', { place }),
  }
  return {
    title,
    words: {
      title,
      again: t('remarks.receipt.more'),
      late: submission.is_late === 1 ? t('remarks.receipt.late') : null,
    },
    together: {
      label: t('remarks.receipt.numbers'),
      items: remarks.map(({ reference, context }) => ({
        reference,
        text: context ? `${context.documentTitle}, ${placeInWords(context, words)}` : '',
      })),
    },
  }
}
