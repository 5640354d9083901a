import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { listOfficialRoutes } from '../frame/rules.server.ts'
import type { DecisionOptions } from './decision-fields.tsx'
import { listRules } from './rules.server.ts'

/** What the form of decisions offers, in the moderator's language. */
export async function readDecisionOptions(
  db: Kysely<DB>,
  locale: Locale,
): Promise<DecisionOptions> {
  const [returnRules, hideRules, routes] = await Promise.all([
    listRules(db, 'return', locale),
    listRules(db, 'hide', locale),
    listOfficialRoutes(db, locale),
  ])
  return {
    returnRules,
    hideRules,
    routes: routes.map(({ code, name, address, deadline }) => ({ code, name, address, deadline })),
  }
}
