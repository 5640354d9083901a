import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { readCatalogue } from './catalogue.server.ts'
import type { CatalogueFilters } from './filters.ts'
import type { IndicatorRow } from './indicators-csv.server.ts'
import { lacksTarget, wrongWay } from './needs.ts'
import { readIndicator } from './read-indicator.server.ts'
import { watchedIndicators } from './watched.server.ts'

export type IndicatorFile = { table: string; kind: 'csv' | 'json' }

/** `katalog.csv`, `serie.json`, or the address of one indicator with `.csv` or `.json`. */
export function parseFile(name: string): IndicatorFile | null {
  const match = /^([a-z0-9-]{1,120})\.(csv|json)$/.exec(name)
  return match ? { table: match[1] ?? '', kind: match[2] === 'csv' ? 'csv' : 'json' } : null
}

/** The same numbers as on the page, row by row. Null: there is no such table. */
export async function readFileRows(
  db: Kysely<DB>,
  table: string,
  filters: CatalogueFilters,
  locale: Locale,
): Promise<IndicatorRow[] | null> {
  if (table === 'katalog') {
    const cards = await readCatalogue(db, filters, locale)
    const words = await readWords(db, locale)
    return cards.map((card) => ({
      wskaznik: card.slug,
      kod: card.code,
      wydanie: card.edition,
      nazwa: card.name,
      ...words.get(card.id),
      jednostka: card.measure,
      kierunek: card.direction,
      obszar: card.areaName,
      temat: card.themeName,
      okres: card.latest?.period ?? null,
      wartosc: card.latest?.value ?? null,
      okres_wyjscia: card.baseline?.period ?? null,
      wartosc_wyjscia: card.baseline?.value ?? null,
      rok_celu: card.target?.year ?? null,
      cel: card.target?.value ?? null,
      zgloszenia: card.asked,
      przyklad: card.isExample,
    }))
  }
  if (table === 'serie') {
    const cards = await readCatalogue(db, filters, locale)
    return cards.flatMap((card) =>
      card.points.map((point) => ({
        wskaznik: card.slug,
        kod: card.code,
        nazwa: card.name,
        jednostka: card.measure,
        okres: point.period,
        wartosc: point.value,
        przyklad: point.isExample,
      })),
    )
  }
  if (table === 'potrzeby') {
    const cards = await watchedIndicators(db, locale)
    return cards.map((card) => ({
      wskaznik: card.slug,
      kod: card.code,
      nazwa: card.name,
      bez_wartosci: card.points.length === 0,
      bez_celu: lacksTarget(card),
      w_zla_strone: wrongWay(card) !== null,
      zgloszenia: card.asked,
      przyklad: card.isExample,
    }))
  }
  const page = await readIndicator(db, { slug: table }, locale)
  return (
    page &&
    page.values.map((value) => ({
      wskaznik: page.row.slug,
      kod: page.row.code,
      nazwa: page.card.name,
      jednostka: page.card.measure,
      okres: value.period,
      wartosc: value.value,
      uwaga: value.note,
      zrodlo: value.source ?? page.source,
      przyklad: value.is_example === 1,
    }))
  )
}

/** What the page says beside the numbers: in plain words, from where, and who answers for it. */
async function readWords(db: Kysely<DB>, locale: Locale) {
  const rows = await db
    .selectFrom('indicator')
    .leftJoin('unit', 'unit.id', 'indicator.owner_unit_id')
    .selectAll('indicator')
    .select('unit.name as owner')
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        definicja: localized(row, 'definition', locale) || null,
        zrodlo: localized(row, 'source', locale) || null,
        odpowiada: row.owner,
      },
    ]),
  )
}
