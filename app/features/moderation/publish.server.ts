import type { Transaction } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { keepTagRounds } from '../suggestions/keep-rounds.server.ts'
import { setTags } from '../tags/set-tags.server.ts'
import { applyDecision, byModerator } from './apply-decision.server.ts'
import type { DecisionContext, DecisionOf, DecisionRefusal } from './decision.ts'
import { originalText, publicColumns } from '../submissions/submission-text.ts'
import { redactionOf } from './redaction.ts'
import { isUncovered } from './uncovered.ts'
import { versionOf } from './version-of.ts'
import { redactionSentence, tellRedaction } from './tell-redaction.server.ts'

/** Puts the public version on the site. The original stays as it is; what was covered is told to its author. */
export async function publish(
  trx: Transaction<DB>,
  submission: Submission,
  decision: DecisionOf<'publish'>,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  const { tags } = decision
  const text = versionOf(decision)
  if (tags.mainAreaId === null) return refuse('mainAreaRequired')
  if (isUncovered(decision)) return refuse('personalData')
  const { now, moderator } = context
  const by = byModerator(moderator)
  const tagged = await setTags(trx, submission, tags, by, now, decision.tagReason)
  if (!tagged.ok) return tagged
  const decided = { submissionId: submission.id, by: moderator.id, at: now }
  await keepTagRounds(trx, decision.shown ?? [], tags, decided)
  const { locale } = submission
  const published = await applyDecision(
    trx,
    tagged.value,
    {
      type: 'published',
      audience: 'public',
      reason: decision.reason ?? translator(locale)('moderation.notice.published'),
    },
    { ...publicColumns(text), published_at: submission.published_at ?? now },
    context,
  )
  if (!published.ok) return published
  const redaction = redactionOf(originalText(submission), text)
  if (redaction) await tellRedaction(trx, published.value, redaction, context)
  const told = [decision.reason, redaction && redactionSentence(redaction, locale)]
  await notifyPeople(
    trx,
    published.value,
    'published',
    { reason: told.filter(Boolean).join('\n\n'), dueAt: submission.answer_due_at },
    context,
  )
  return published
}
