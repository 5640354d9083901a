import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, OfficialRouteCode, Submission } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import type { CaseEvent } from './case-events.server.ts'

/** The moderation decision in force, with everything the author needs to act on it. */
export type CaseDecision =
  | { kind: 'returned'; at: Instant; title: string | null; question: string | null }
  | { kind: 'redirected'; at: Instant; reason: string | null; route: DecisionRoute | null }
  | {
      kind: 'hidden'
      at: Instant
      facts: string | null
      rule: { name: string; text: string } | null
    }
  | {
      kind: 'merged'
      at: Instant
      reason: string | null
      target: { reference: string; title: string | null } | null
    }

export type DecisionRoute = {
  name: string
  needs: string
  deadline: string
  legalBasis: string
  address: string
  service: string | null
  url: string | null
  note: string
}

export async function readCaseDecision(
  db: Kysely<DB>,
  s: Submission,
  events: readonly CaseEvent[],
  locale: Locale,
): Promise<CaseDecision | null> {
  const last = events.findLast((event) => event.type === s.visibility)
  const at = last?.at ?? s.received_at
  const reason = last?.reason ?? null
  const code = last?.reasonCode ?? null
  switch (s.visibility) {
    case 'returned': {
      const rule = await readRule(db, code, locale)
      return {
        kind: 'returned',
        at,
        title: rule?.name ?? null,
        question: reason ?? rule?.text ?? null,
      }
    }
    case 'redirected':
      return { kind: 'redirected', at, reason, route: await readRoute(db, code, locale) }
    case 'hidden':
      return { kind: 'hidden', at, facts: reason, rule: await readRule(db, code, locale) }
    case 'merged':
      return { kind: 'merged', at, reason, target: await readTarget(db, s.merged_into_id) }
    default:
      return null
  }
}

async function readRule(
  db: Kysely<DB>,
  code: string | null,
  locale: Locale,
): Promise<{ name: string; text: string } | null> {
  if (code === null) return null
  const row = await db
    .selectFrom('moderation_rule')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst()
  return row ? { name: localized(row, 'name', locale), text: localized(row, 'text', locale) } : null
}

async function readRoute(
  db: Kysely<DB>,
  code: string | null,
  locale: Locale,
): Promise<DecisionRoute | null> {
  if (code === null) return null
  const row = await db
    .selectFrom('official_route')
    .selectAll()
    .where('code', '=', code as OfficialRouteCode)
    .executeTakeFirst()
  if (!row) return null
  return {
    name: localized(row, 'name', locale),
    needs: localized(row, 'needs', locale),
    deadline: localized(row, 'deadline', locale),
    legalBasis: localized(row, 'legal_basis', locale),
    address: row.address,
    service: row.service,
    url: row.url,
    note: localized(row, 'note', locale),
  }
}

/** Only what the public may read of the other postulate. */
async function readTarget(
  db: Kysely<DB>,
  id: number | null,
): Promise<{ reference: string; title: string | null } | null> {
  if (id === null) return null
  const row = await db
    .selectFrom('submission')
    .select(['reference', 'public_title', 'visibility'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    reference: row.reference,
    title: row.visibility === 'published' ? row.public_title : null,
  }
}
