import type { Kysely } from 'kysely'
import type { IndicatorEdition } from '#db/indicator-tables.ts'
import type { DB, Locale } from '#db/schema.ts'
import type { IndicatorCard } from './card.ts'
import type { CatalogueFilters } from './filters.ts'
import { readCards } from './read-cards.server.ts'

/** The edition in use is that of 2014: the city's letter counts its 17 themes. */
const EDITIONS: Record<CatalogueFilters['edition'], readonly IndicatorEdition[]> = {
  'in-use': ['2014', 'own'],
  '2014': ['2014'],
  '2018': ['2018'],
  own: ['own'],
  all: ['2014', '2018', 'own'],
}

export async function readCatalogue(
  db: Kysely<DB>,
  filters: CatalogueFilters,
  locale: Locale,
): Promise<IndicatorCard[]> {
  const { area, theme, goal, edition, shown } = filters
  const cards = await readCards(db, locale, (eb) => {
    const termOf = (slug: string, kind: 'area' | 'theme') =>
      eb
        .selectFrom('term')
        .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
        .select('term.id')
        .where('term.slug', '=', slug)
        .where('vocabulary.kind', '=', kind)
    return eb.and([
      eb('indicator.edition', 'in', EDITIONS[edition]),
      ...(area ? [eb('indicator.area_id', 'in', termOf(area, 'area'))] : []),
      ...(theme ? [eb('indicator.theme_id', 'in', termOf(theme, 'theme'))] : []),
      ...(goal
        ? [
            eb(
              'indicator.id',
              'in',
              eb
                .selectFrom('indicator_term')
                .select('indicator_term.indicator_id')
                .where('indicator_term.term_id', '=', goal),
            ),
          ]
        : []),
    ])
  })
  if (shown === 'data') return cards.filter((card) => card.points.length > 0)
  if (shown === 'asked') return cards.filter((card) => card.asked > 0)
  return cards
}
