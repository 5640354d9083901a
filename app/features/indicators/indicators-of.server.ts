import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import type { IndicatorCard } from './card.ts'
import { readCards } from './read-cards.server.ts'

/**
 * Indicators that people tied to these goals or areas, and those of an area or theme that have numbers.
 * What is tied comes first, then what is featured in the catalogue.
 */
export async function indicatorsOfTerms(
  db: Kysely<DB>,
  termIds: readonly number[],
  locale: Locale,
): Promise<IndicatorCard[]> {
  if (termIds.length === 0) return []
  const tied = await db
    .selectFrom('indicator_term')
    .select('indicator_id')
    .distinct()
    .where('term_id', 'in', termIds)
    .execute()
  const first = new Set(tied.map((row) => row.indicator_id))
  const cards = await readCards(db, locale, (eb) =>
    eb.or([
      ...(first.size > 0 ? [eb('indicator.id', 'in', [...first])] : []),
      eb.and([
        eb.or([eb('indicator.area_id', 'in', termIds), eb('indicator.theme_id', 'in', termIds)]),
        eb.exists(
          eb
            .selectFrom('indicator_value')
            .select('indicator_value.id')
            .whereRef('indicator_value.indicator_id', '=', 'indicator.id'),
        ),
      ]),
    ]),
  )
  return cards.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
}

/** Indicators that these submissions ask for, each once. */
export async function indicatorsOfSubmissions(
  db: Kysely<DB>,
  submissionIds: readonly number[],
  locale: Locale,
): Promise<IndicatorCard[]> {
  if (submissionIds.length === 0) return []
  return readCards(db, locale, (eb) =>
    eb(
      'indicator.id',
      'in',
      eb
        .selectFrom('indicator_submission')
        .select('indicator_submission.indicator_id')
        .where('indicator_submission.submission_id', 'in', submissionIds),
    ),
  )
}
