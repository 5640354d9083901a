import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { toCsv, type CsvValue } from '../../lib/csv.ts'
import { readCatalogue } from './catalogue.server.ts'
import type { CatalogueFilters } from './filters.ts'
import { lacksTarget, wrongWay } from './needs.ts'
import { readIndicator } from './read-indicator.server.ts'
import { watchedIndicators } from './watched.server.ts'

type Row = Record<string, CsvValue>
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
): Promise<Row[] | null> {
  if (table === 'katalog') {
    const cards = await readCatalogue(db, filters, locale)
    return cards.map((card) => ({
      wskaznik: card.slug,
      kod: card.code,
      wydanie: card.edition,
      nazwa: card.name,
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
      przyklad: card.isExample ? 'tak' : 'nie',
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
        przyklad: point.isExample ? 'tak' : 'nie',
      })),
    )
  }
  if (table === 'potrzeby') {
    const cards = await watchedIndicators(db, locale)
    return cards.map((card) => ({
      wskaznik: card.slug,
      kod: card.code,
      nazwa: card.name,
      bez_wartosci: card.points.length === 0 ? 'tak' : 'nie',
      bez_celu: lacksTarget(card) ? 'tak' : 'nie',
      w_zla_strone: wrongWay(card) ? 'tak' : 'nie',
      zgloszenia: card.asked,
      przyklad: card.isExample ? 'tak' : 'nie',
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
      przyklad: value.is_example === 1 ? 'tak' : 'nie',
    }))
  )
}

const SERIES = ['wskaznik', 'kod', 'nazwa', 'jednostka', 'okres', 'wartosc', 'przyklad']

/** A table without rows still says what its columns would be. */
export function fileCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const head = columns.length > 0 ? columns : SERIES
  return toCsv([head, ...rows.map((row) => head.map((name) => row[name]))])
}
