import type { Transaction } from 'kysely'
import type { DB, Locale, Submission } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { appendEvent, type RecordedEvent } from '../submissions/change-submission.server.ts'
import { byModerator } from './apply-decision.server.ts'
import type { DecisionContext } from './decision.ts'
import type { Redaction } from './redaction.ts'

/** What was covered, in a sentence for the author. */
export function redactionSentence(redaction: Redaction, locale: Locale): string {
  const t = translator(locale)
  return redaction.words.length > 0
    ? t('moderation.notice.covered', { words: redaction.words.join(', ') })
    : t('moderation.notice.changed')
}

export function redactionEvent(
  redaction: Redaction,
  locale: Locale,
  reason: string | null,
): RecordedEvent {
  return {
    type: 'redacted',
    audience: 'author',
    reason: [redactionSentence(redaction, locale), reason].filter(Boolean).join(' '),
    data: { words: redaction.words },
  }
}

/** Writes into the author's timeline what the public does not read. */
export async function tellRedaction(
  trx: Transaction<DB>,
  submission: Submission,
  redaction: Redaction,
  { moderator, now }: DecisionContext,
): Promise<void> {
  const event = redactionEvent(redaction, submission.locale, null)
  await appendEvent(trx, submission.id, event, byModerator(moderator), now)
}
