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
    .selectFrom('suggestion_round')
    .select((eb) => [
      'model',
      'month',
      eb.fn.countAll<number>().as('decided'),
      eb.fn.sum<number>('first_right').as('first'),
      eb.fn.sum<number>('any_right').as('any'),
    ])
    .where('chosen', '>', 0)
    .groupBy(['model', 'month'])
    .orderBy('month', 'desc')
    .orderBy('model')
    .execute()
  const items = await db
    .selectFrom('suggestion_item as i')
    .innerJoin('suggestion_round as r', 'r.id', 'i.round_id')
    .select((eb) => [
      'r.model',
      'i.label_id',
      'i.confidence',
      eb.fn.countAll<number>().as('shown'),
      eb.fn.sum<number>('i.taken').as('taken'),
    ])
    .where('r.chosen', '>', 0)
    .$if(month !== null, (query) => query.where('r.month', '=', month))
    .groupBy(['r.model', 'i.label_id', 'i.confidence'])
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
    rounds: rounds.map(({ model, month, decided, first, any }) => ({
      model,
      month,
      decided: Number(decided),
      first: Number(first),
      any: Number(any),
    })),
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
    .innerJoin('suggestion_item as i', 'i.label_id', 'term.id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.code', 'vocabulary.kind'])
    .select(['term.name_pl', 'term.name_en', 'term.name_uk'])
    .distinct()
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
