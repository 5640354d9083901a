import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

export type ThemeOfArea = {
  slug: string
  name: string
  strength: 'primary' | 'secondary'
}

/** ISO 37120 themes that belong to an area: the city's own mapping, the standard knows none. */
export async function listThemesOfArea(
  db: Kysely<DB>,
  areaId: number,
  locale: Locale,
): Promise<ThemeOfArea[]> {
  const rows = await db
    .selectFrom('theme_area')
    .innerJoin('term', 'term.id', 'theme_area.theme_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.slug', 'strength', 'term.name_pl', 'term.name_en', 'term.name_uk'])
    .where('area_id', '=', areaId)
    .where('vocabulary.state', '=', 'active')
    .where('term.retired_at', 'is', null)
    // 'primary' stands before 'secondary' in the alphabet too.
    .orderBy('strength')
    .orderBy('term.position')
    .execute()
  return rows.map((row) => ({
    slug: row.slug,
    name: localized(row, 'name', locale),
    strength: row.strength,
  }))
}
