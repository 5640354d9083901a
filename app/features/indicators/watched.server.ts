import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import type { IndicatorCard } from './card.ts'
import { readCards } from './read-cards.server.ts'

/**
 * The indicators that somebody tied to a goal, an area, a submission or an initiative, or that have a number.
 * The rest of the catalogue is a list to choose from and needs nobody.
 */
export function watchedIndicators(db: Kysely<DB>, locale: Locale): Promise<IndicatorCard[]> {
  return readCards(db, locale, (eb) =>
    eb.or(
      (
        [
          'indicator_value',
          'indicator_target',
          'indicator_term',
          'indicator_submission',
          'initiative_indicator',
        ] as const
      ).map((table) =>
        eb('indicator.id', 'in', eb.selectFrom(table).select(`${table}.indicator_id`)),
      ),
    ),
  )
}
