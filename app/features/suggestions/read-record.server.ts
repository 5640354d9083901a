import type { Kysely } from 'kysely'
import type { Confidence } from '#db/suggestion-tables.ts'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { UNITS_MODEL, type ModelKind } from './model.ts'

/** Only rounds in which somebody chose something: where nothing was chosen nothing was right or wrong. */
export type SuggestionRecord = {
  models: { id: number; kind: ModelKind; name: string | null }[]
  /** Newest month first. */
  rounds: { model: number; month: string; decided: number; first: number; any: number }[]
  items: {
    model: number
    labelId: number
    name: string
    confidence: Confidence
    shown: number
    taken: number
  }[]
}

/** `month` (`2026-11`): what was decided in it alone; the rounds are of every month, to compare. */
export async function readRecord(
  db: Kysely<DB>,
  locale: Locale,
  month: string | null,
): Promise<SuggestionRecord> {
  const rounds = await db
    .selectFrom('suggestion_round_count')
    .select(['model', 'month', 'n as decided', 'first_right as first', 'any_right as any'])
    .where('n', '>', 0)
    .orderBy('month', 'desc')
    .orderBy('model')
    .execute()
  const items = await db
    .selectFrom('suggestion_item_count')
    .select((eb) => [
      'model',
      'label_id',
      'confidence',
      eb.fn.sum<number>('n').as('shown'),
      eb.fn.sum<number>('taken').as('taken'),
    ])
    .where('n', '>', 0)
    .$if(month !== null, (query) => query.where('month', '=', month ?? ''))
    .groupBy(['model', 'label_id', 'confidence'])
    .execute()
  const names = await namesOf(db, locale)
  const withNames = items.map(({ model, label_id, confidence, shown, taken }) => ({
    model,
    labelId: label_id,
    name: names.get(`${model === UNITS_MODEL} ${label_id}`) ?? '',
    confidence,
    // PostgreSQL counts in texts.
    shown: Number(shown),
    taken: Number(taken),
  }))
  return {
    models: await modelsOf(db, locale),
    rounds,
    items: withNames,
  }
}

async function modelsOf(db: Kysely<DB>, locale: Locale): Promise<SuggestionRecord['models']> {
  const rows = await db
    .selectFrom('vocabulary')
    .select(['id', 'kind', 'name_pl', 'name_en', 'name_uk'])
    .where('kind', 'in', ['area', 'goal', 'theme'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  return [
    ...rows.flatMap((row) =>
      row.kind === 'keyword'
        ? []
        : [{ id: row.id, kind: row.kind, name: localized(row, 'name', locale) }],
    ),
    { id: UNITS_MODEL, kind: 'unit' as const, name: null },
  ]
}

async function namesOf(db: Kysely<DB>, locale: Locale): Promise<Map<string, string>> {
  const terms = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.code', 'vocabulary.kind'])
    .select(['term.name_pl', 'term.name_en', 'term.name_uk'])
    .where('term.id', 'in', (counts) =>
      counts.selectFrom('suggestion_item_count').select('label_id'),
    )
    .execute()
  const units = await db.selectFrom('unit').select(['id', 'name']).execute()
  return new Map([
    ...terms.map((row) => {
      const name = localized(row, 'name', locale)
      return [`false ${row.id}`, row.kind === 'goal' ? `${row.code} ${name}` : name] as const
    }),
    ...units.map((row) => [`true ${row.id}`, row.name] as const),
  ])
}
