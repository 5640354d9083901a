import type { Transaction } from 'kysely'
import type { DB, Locale, Submission } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { applyDecision } from './apply-decision.server.ts'
import type { DecisionContext, DecisionOf, DecisionRefusal } from './decision.ts'
import { reopenMerged } from './reopen-merged.server.ts'
import { findRule, type ModerationRule } from './rules.server.ts'

/**
 * Takes a text out of sight on a rule and facts. The notice is a statement of reasons (DSA art. 17):
 * ground, facts, that a person decided, and how to have it checked; the last two stand in the letter.
 */
export async function hide(
  trx: Transaction<DB>,
  submission: Submission,
  { rule: code, facts }: DecisionOf<'hide'>,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  const rule = await findRule(trx, 'hide', code, submission.locale)
  if (!rule) return refuse('unknownRule')
  const hidden = await applyDecision(
    trx,
    submission,
    { type: 'hidden', audience: 'author', reasonCode: rule.code, reason: facts },
    {},
    context,
  )
  if (!hidden.ok) return hidden
  const reason = statementOfReasons(rule, facts, submission.locale)
  await notifyPeople(trx, hidden.value, 'hidden', { reason }, context)
  await reopenMerged(trx, hidden.value, context)
  return hidden
}

function statementOfReasons(rule: ModerationRule, facts: string, locale: Locale): string {
  const t = translator(locale)
  return [
    t('moderation.notice.rule', { name: rule.name, text: rule.text }),
    t('moderation.notice.facts', { facts }),
  ].join('\n\n')
}
