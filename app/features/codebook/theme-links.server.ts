import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'

type ThemeAreas = { primary_area: number | null; secondary_areas: readonly number[] }

/** Which areas a theme belongs to: first of all to one, besides to others. */
export async function readThemeAreas(
  db: Kysely<DB>,
  themeId: number,
): Promise<{ primary_area: number | null; secondary_areas: number[] }> {
  const links = await db
    .selectFrom('theme_area')
    .select(['area_id', 'strength'])
    .where('theme_id', '=', themeId)
    .orderBy('area_id')
    .execute()
  const idsOf = (strength: string) =>
    links.filter((link) => link.strength === strength).map((link) => link.area_id)
  return { primary_area: idsOf('primary')[0] ?? null, secondary_areas: idsOf('secondary') }
}

export async function areAreas(db: Kysely<DB>, values: ThemeAreas): Promise<boolean> {
  const ids = areaIds(values)
  const known = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', '=', 'area')
    .where('term.id', 'in', ids)
    .execute()
  return known.length === ids.length
}

export async function writeThemeAreas(
  trx: Transaction<DB>,
  themeId: number,
  values: ThemeAreas,
): Promise<void> {
  await trx.deleteFrom('theme_area').where('theme_id', '=', themeId).execute()
  await trx
    .insertInto('theme_area')
    .values(
      areaIds(values).map((areaId) => ({
        theme_id: themeId,
        area_id: areaId,
        strength: areaId === values.primary_area ? ('primary' as const) : ('secondary' as const),
      })),
    )
    .execute()
}

function areaIds({ primary_area, secondary_areas }: ThemeAreas): number[] {
  return [...new Set([...(primary_area === null ? [] : [primary_area]), ...secondary_areas])]
}
