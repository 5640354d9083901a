import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

/** The rules of publication, as everybody may read them. */
export async function listPublicationRules(db: Kysely<DB>, locale: Locale) {
  const rows = await db
    .selectFrom('moderation_rule')
    .selectAll()
    .where('kind', '=', 'hide')
    .where('retired_at', 'is', null)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    name: localized(row, 'name', locale),
    meaning: localized(row, 'text', locale),
    ground: row.ground,
    allowed: localized(row, 'allowed', locale),
    notAllowed: localized(row, 'not_allowed', locale),
  }))
}

/** Where matters go that the law gives a way of their own. */
export async function listOfficialRoutes(db: Kysely<DB>, locale: Locale) {
  const rows = await db.selectFrom('official_route').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    code: row.code,
    name: localized(row, 'name', locale),
    useWhen: localized(row, 'use_when', locale),
    needs: localized(row, 'needs', locale),
    deadline: localized(row, 'deadline', locale),
    legalBasis: localized(row, 'legal_basis', locale),
    address: row.address,
    service: row.service,
    url: row.url,
    note: localized(row, 'note', locale),
  }))
}
