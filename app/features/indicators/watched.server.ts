import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import type { IndicatorCard } from './card.ts'
import { readCards } from './read-cards.server.ts'

/**
 * The indicators that somebody tied to a goal, an area, a public submission or a public initiative, or that have a
 * number. The rest of the catalogue is a list to choose from and needs nobody.
 */
export function watchedIndicators(db: Kysely<DB>, locale: Locale): Promise<IndicatorCard[]> {
  return readCards(db, locale, (eb) =>
    eb.or([
      ...(['indicator_value', 'indicator_target', 'indicator_term'] as const).map((table) =>
        eb('indicator.id', 'in', eb.selectFrom(table).select(`${table}.indicator_id`)),
      ),
      // From the indicator to the few that were tied to it: joined, it began with all that is public.
      eb.exists(
        eb
          .selectFrom('indicator_submission')
          .whereRef('indicator_submission.indicator_id', '=', 'indicator.id')
          .where((tie) =>
            tie(
              tie
                .selectFrom('submission')
                .select('visibility')
                .whereRef('submission.id', '=', 'indicator_submission.submission_id'),
              '=',
              'published',
            ),
          )
          .select('indicator_submission.indicator_id'),
      ),
      eb(
        'indicator.id',
        'in',
        eb
          .selectFrom('initiative_indicator')
          .innerJoin('initiative', 'initiative.id', 'initiative_indicator.initiative_id')
          .where('initiative.published_at', 'is not', null)
          .select('initiative_indicator.indicator_id'),
      ),
    ]),
  )
}
