import type { Kysely } from 'kysely'
import type { IndicatorEdition } from '#db/indicator-tables.ts'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { fold } from '../../lib/polish-text.ts'
import type { IndicatorCard } from '../indicators/card.ts'
import { readCards } from '../indicators/read-cards.server.ts'

/** Indicators that a submission asks for. */
export function indicatorsAskedBy(
  db: Kysely<DB>,
  submissionId: number,
  locale: Locale,
): Promise<IndicatorCard[]> {
  return readCards(db, locale, (eb) =>
    eb(
      'indicator.id',
      'in',
      eb
        .selectFrom('indicator_submission')
        .select('indicator_submission.indicator_id')
        .where('indicator_submission.submission_id', '=', submissionId),
    ),
  )
}

/** Indicators that these initiatives should move, each once; and by initiative which. */
export async function indicatorsMovedBy(
  db: Kysely<DB>,
  initiativeIds: readonly number[],
  locale: Locale,
): Promise<{ indicators: IndicatorCard[]; moves: Map<number, number[]> }> {
  const ties = await db
    .selectFrom('initiative_indicator')
    .select(['initiative_id', 'indicator_id'])
    .where('initiative_id', 'in', [0, ...initiativeIds])
    .execute()
  const ids = ties.map((tie) => tie.indicator_id)
  const indicators = await readCards(db, locale, (eb) => eb('indicator.id', 'in', [0, ...ids]))
  const moves = new Map<number, number[]>()
  for (const { id } of indicators) {
    for (const tie of ties.filter((each) => each.indicator_id === id)) {
      moves.set(tie.initiative_id, [...(moves.get(tie.initiative_id) ?? []), id])
    }
  }
  return { indicators, moves }
}

export function indicatorsOfInitiative(
  db: Kysely<DB>,
  initiativeId: number,
  locale: Locale,
): Promise<IndicatorCard[]> {
  return readCards(db, locale, (eb) =>
    eb(
      'indicator.id',
      'in',
      eb
        .selectFrom('initiative_indicator')
        .select('initiative_indicator.indicator_id')
        .where('initiative_indicator.initiative_id', '=', initiativeId),
    ),
  )
}

export type IndicatorOption = { id: number; edition: IndicatorEdition; name: string }

/** What an initiative can be tied to: the catalogue by code, or those of it whose code or name has what was typed. */
export async function indicatorOptions(
  db: Kysely<DB>,
  typed: string,
  locale: Locale,
): Promise<IndicatorOption[]> {
  const rows = await db
    .selectFrom('indicator')
    .select(['id', 'code', 'edition', 'name_pl', 'name_en', 'name_uk'])
    .where('retired_at', 'is', null)
    .orderBy('edition')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return rows
    .map((row) => ({
      id: row.id,
      edition: row.edition,
      name: `${row.code} ${localized(row, 'name', locale)}`,
    }))
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
}
