import type { Transaction } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { indexSubmission } from '../register/search-index.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import { keepTagRounds } from '../suggestions/keep-rounds.server.ts'
import { setTags } from '../tags/set-tags.server.ts'
import { byModerator } from './apply-decision.server.ts'
import type { DecisionContext, DecisionOf, DecisionRefusal } from './decision.ts'
import {
  isSameText,
  originalText,
  publicColumns,
  publicText,
} from '../submissions/submission-text.ts'
import { redactionOf } from './redaction.ts'
import { redactionEvent } from './tell-redaction.server.ts'
import { isUncovered } from './uncovered.ts'
import { versionOf } from './version-of.ts'

/** Changes the public version or the tags of what is published; it stays published. */
export async function redact(
  trx: Transaction<DB>,
  submission: Submission,
  decision: DecisionOf<'redact'>,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  if (submission.visibility !== 'published') return refuse('wrongState')
  if (isUncovered(decision)) return refuse('personalData')
  const { reason } = decision
  const text = versionOf(decision)
  const { now } = context
  const by = byModerator(context.moderator)
  const tagReason = decision.tagReason ?? reason
  const tagged = await setTags(trx, submission, decision.tags, by, now, tagReason)
  if (!tagged.ok) return tagged
  const decided = { submissionId: submission.id, by: context.moderator.id, at: now }
  await keepTagRounds(trx, decision.shown ?? [], decision.tags, decided)
  const before = publicText(submission)
  if (before && isSameText(text, before))
    return tagged.value === submission ? refuse('unchanged') : tagged
  const redaction = redactionOf(originalText(submission), text) ?? { words: [] }
  const event = redactionEvent(redaction, submission.locale, reason)
  const set = publicColumns(text)
  const changed = await changeSubmission(trx, tagged.value, { event, set }, by, now)
  if (!changed) return refuse('conflict')
  await indexSubmission(trx, changed)
  await notifyPeople(trx, changed, 'redacted', { reason: event.reason }, context)
  return ok(changed)
}
