import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

export type MaturityLevel = {
  level: number
  name: string
  managementModel: string
  description: string
}

/** The five steps from silos to integration (Scottish model, the wording of the city's letter). */
export async function listMaturityLevels(db: Kysely<DB>, locale: Locale): Promise<MaturityLevel[]> {
  const rows = await db.selectFrom('maturity_level').selectAll().orderBy('level').execute()
  return rows.map((row) => ({
    level: row.level,
    name: localized(row, 'name', locale),
    managementModel: localized(row, 'management_model', locale),
    description: localized(row, 'description', locale),
  }))
}

/** The five steps as they look in one area. */
export async function listAreaLevels(
  db: Kysely<DB>,
  areaId: number,
  locale: Locale,
): Promise<{ level: number; name: string; description: string }[]> {
  const rows = await db
    .selectFrom('area_level')
    .innerJoin('maturity_level', 'maturity_level.level', 'area_level.level')
    .select([
      'area_level.level',
      'name_pl',
      'name_en',
      'name_uk',
      'area_level.description_pl',
      'area_level.description_en',
      'area_level.description_uk',
    ])
    .where('area_id', '=', areaId)
    .orderBy('area_level.level')
    .execute()
  return rows.map((row) => ({
    level: row.level,
    name: localized(row, 'name', locale),
    description: localized(row, 'description', locale),
  }))
}
