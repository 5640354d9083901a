import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Values } from './row-schema.ts'

type ThemeAreas = { primary_area: number | null; secondary_areas: number[] }

/** Which areas a theme belongs to: first of all to one, besides to others. */
export async function readThemeAreas(db: Kysely<DB>, themeId: number): Promise<ThemeAreas> {
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

/** The links of a form in the order they are stored in; the main area is not named twice. */
export function tidyThemeAreas(values: Values): Values {
  const { primary_area: primary, secondary_areas: secondary } = values
  const others = Array.isArray(secondary) ? new Set(secondary as number[]) : new Set<number>()
  if (typeof primary === 'number') others.delete(primary)
  return { ...values, secondary_areas: [...others].sort((a, b) => a - b) }
}

export async function areAreas(db: Kysely<DB>, values: Values): Promise<boolean> {
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
  values: Values,
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

function areaIds(values: Values): number[] {
  return [values.primary_area ?? [], values.secondary_areas ?? []].flat().map(Number)
}
