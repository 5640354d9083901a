import type { Kysely } from 'kysely'
import type { ModerationRuleTable } from '#db/frame-tables.ts'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

export type ModerationRule = { code: string; name: string; text: string }

/** Reasons to return a text, or rules on which a text may be hidden. */
export async function listRules(
  db: Kysely<DB>,
  kind: ModerationRuleTable['kind'],
  locale: Locale,
): Promise<ModerationRule[]> {
  const rows = await db
    .selectFrom('moderation_rule')
    .selectAll()
    .where('kind', '=', kind)
    .where('retired_at', 'is', null)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    name: localized(row, 'name', locale),
    text: localized(row, 'text', locale),
  }))
}

export async function findRule(
  db: Kysely<DB>,
  kind: ModerationRuleTable['kind'],
  code: string,
  locale: Locale,
): Promise<ModerationRule | null> {
  return (await listRules(db, kind, locale)).find((rule) => rule.code === code) ?? null
}
