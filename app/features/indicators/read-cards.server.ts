import type { ExpressionBuilder, Kysely, SqlBool, Expression } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import type { IndicatorCard } from './card.ts'

type Where = (eb: ExpressionBuilder<DB, 'indicator'>) => Expression<SqlBool>

/** Living indicators with their series, in four queries whatever their number. */
export async function readCards(
  db: Kysely<DB>,
  locale: Locale,
  where: Where,
): Promise<IndicatorCard[]> {
  const rows = await db
    .selectFrom('indicator')
    .leftJoin('term as area', 'area.id', 'indicator.area_id')
    .leftJoin('term as theme', 'theme.id', 'indicator.theme_id')
    .selectAll('indicator')
    .select(['area.code as area', 'area.name_pl as area_pl', 'area.name_en as area_en'])
    .select(['area.name_uk as area_uk', 'theme.name_pl as theme_pl'])
    .select(['theme.name_en as theme_en', 'theme.name_uk as theme_uk'])
    .where('indicator.retired_at', 'is', null)
    .where((eb) => where(eb as unknown as ExpressionBuilder<DB, 'indicator'>))
    .orderBy('indicator.edition')
    .orderBy('indicator.position')
    .orderBy('indicator.id')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const [values, targets, asked] = await Promise.all([
    readValues(db, ids),
    readTargets(db, ids),
    countAsked(db, ids),
  ])
  return rows.map((row) => {
    const points = values.get(row.id) ?? []
    const target = targets.get(row.id)?.at(-1) ?? null
    const hasBaseline = row.baseline_period !== null && row.baseline_value !== null
    const isExample =
      row.is_example === 1 || points.some((point) => point.isExample) || target?.isExample === true
    return {
      id: row.id,
      slug: row.slug,
      code: row.code,
      edition: row.edition,
      kind: row.kind,
      name: localized(row, 'name', locale),
      nameLocale: row[`name_${locale}`] ? locale : 'pl',
      measure: localized(row, 'measure', locale),
      direction: row.direction,
      rhythm: row.rhythm,
      area: row.area,
      areaName: row.area ? localized(row, 'area', locale) : null,
      themeName: row.theme_pl ? localized(row, 'theme', locale) : null,
      points,
      latest: points.at(-1) ?? null,
      baseline: hasBaseline
        ? { period: row.baseline_period ?? '', value: row.baseline_value ?? 0 }
        : null,
      target: target && { year: target.year, value: target.value },
      isExample,
      isMixed: isExample && points.some((point) => !point.isExample),
      asked: asked.get(row.id) ?? 0,
    }
  })
}

async function readValues(db: Kysely<DB>, ids: readonly number[]) {
  const rows = await db
    .selectFrom('indicator_value')
    .select(['indicator_id', 'period', 'value', 'is_example'])
    .where('indicator_id', 'in', ids)
    .orderBy('indicator_id')
    .orderBy('period')
    .execute()
  return grouped(rows, ({ period, value, is_example }) => ({
    period,
    value,
    isExample: is_example === 1,
  }))
}

async function readTargets(db: Kysely<DB>, ids: readonly number[]) {
  const rows = await db
    .selectFrom('indicator_target')
    .select(['indicator_id', 'year', 'value', 'is_example'])
    .where('indicator_id', 'in', ids)
    .orderBy('indicator_id')
    .orderBy('year')
    .execute()
  return grouped(rows, ({ year, value, is_example }) => ({
    year,
    value,
    isExample: is_example === 1,
  }))
}

/** Only what everybody can read is counted. */
async function countAsked(db: Kysely<DB>, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('indicator_submission')
    .innerJoin('submission', 'submission.id', 'indicator_submission.submission_id')
    .select((eb) => ['indicator_id', eb.fn.countAll<number | string>().as('count')])
    .where('indicator_id', 'in', ids)
    .where('submission.visibility', '=', 'published')
    .groupBy('indicator_id')
    .execute()
  return new Map(rows.map((row) => [row.indicator_id, Number(row.count)]))
}

function grouped<Row extends { indicator_id: number }, Item>(
  rows: readonly Row[],
  item: (row: Row) => Item,
): Map<number, Item[]> {
  const found = new Map<number, Item[]>()
  for (const row of rows) {
    const list = found.get(row.indicator_id)
    if (list) list.push(item(row))
    else found.set(row.indicator_id, [item(row)])
  }
  return found
}
