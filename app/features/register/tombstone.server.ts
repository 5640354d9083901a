import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, Visibility } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

/** What stands at an address that was public and no longer is: when and why, never the words. */
export type Tombstone =
  | { kind: 'merged'; reference: string; target: { reference: string; title: string | null } }
  | { kind: 'withdrawn'; reference: string; at: Instant }
  | { kind: 'hidden'; reference: string; at: Instant; rule: string | null }

type Row = {
  id: number
  reference: string
  visibility: Visibility
  merged_into_id: number | null
}

export async function readTombstone(
  db: Kysely<DB>,
  row: Row,
  locale: Locale,
): Promise<Tombstone | null> {
  const { id, reference, visibility } = row
  if (visibility === 'merged') {
    const target = await readTarget(db, row.merged_into_id)
    return target ? { kind: 'merged', reference, target } : null
  }
  if (visibility !== 'hidden' && visibility !== 'withdrawn') return null
  const events = await db
    .selectFrom('submission_event')
    .select(['type', 'at', 'reason_code'])
    .where('submission_id', '=', id)
    .where('type', 'in', ['published', visibility])
    .orderBy('id')
    .execute()
  const end = events.findLast((event) => event.type === visibility)
  // What nobody ever saw has no trace in public either.
  if (!end || !events.some((event) => event.type === 'published')) return null
  if (visibility === 'withdrawn') return { kind: 'withdrawn', reference, at: end.at }
  return {
    kind: 'hidden',
    reference,
    at: end.at,
    rule: await ruleName(db, end.reason_code, locale),
  }
}

/** A chain of merges is followed by the reader, link by link; a target the public may not see ends it. */
async function readTarget(db: Kysely<DB>, id: number | null) {
  if (id === null) return null
  const row = await db
    .selectFrom('submission')
    .select(['reference', 'public_title', 'visibility'])
    .where('id', '=', id)
    .where('visibility', 'in', ['published', 'merged'])
    .executeTakeFirst()
  if (!row) return null
  const title = row.visibility === 'published' ? row.public_title : null
  return { reference: row.reference, title }
}

async function ruleName(
  db: Kysely<DB>,
  code: string | null,
  locale: Locale,
): Promise<string | null> {
  if (code === null) return null
  const rule = await db
    .selectFrom('moderation_rule')
    .select(['name_pl', 'name_en', 'name_uk'])
    .where('code', '=', code)
    .executeTakeFirst()
  return rule ? localized(rule, 'name', locale) : null
}
