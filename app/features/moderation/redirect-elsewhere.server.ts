import type { Kysely, Transaction } from 'kysely'
import type { DB, Locale, OfficialRouteCode, Submission } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { localized } from '../../lib/localized.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { applyDecision } from './apply-decision.server.ts'
import type { DecisionContext, DecisionOf, DecisionRefusal } from './decision.ts'
import { reopenMerged } from './reopen-merged.server.ts'

/** The matter has a way of its own in law: the author is told where to go, what it needs and how long it takes. */
export async function redirectElsewhere(
  trx: Transaction<DB>,
  submission: Submission,
  decision: DecisionOf<'redirect'>,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  const { route, reason } = decision
  const address = await directions(trx, route, submission.locale)
  if (!address) return refuse('unknownRule')
  const redirected = await applyDecision(
    trx,
    submission,
    { type: 'redirected', audience: 'author', reasonCode: route, reason, data: { route } },
    {},
    context,
  )
  if (!redirected.ok) return redirected
  await notifyPeople(trx, redirected.value, 'redirected', { reason, address }, context)
  await reopenMerged(trx, redirected.value, context)
  return redirected
}

async function directions(
  db: Kysely<DB>,
  code: OfficialRouteCode,
  locale: Locale,
): Promise<string | null> {
  const route = await db
    .selectFrom('official_route')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst()
  if (!route) return null
  const t = translator(locale)
  return [
    t('moderation.notice.way', { name: localized(route, 'name', locale) }),
    t('moderation.notice.where', { address: route.address }),
    route.service,
    route.url,
    t('moderation.notice.needs', { needs: localized(route, 'needs', locale) }),
    t('moderation.notice.deadline', { deadline: localized(route, 'deadline', locale) }),
    localized(route, 'note', locale),
  ]
    .filter(Boolean)
    .join('\n')
}
