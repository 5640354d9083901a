import type { IndicatorDirection, IndicatorEdition, IndicatorRhythm } from '#db/indicator-tables.ts'

export type SeriesPoint = { period: string; value: number; isExample: boolean }

/** An indicator with its numbers, as every page shows it small. */
export type IndicatorCard = {
  id: number
  slug: string
  code: string
  edition: IndicatorEdition
  kind: 'core' | 'supporting' | null
  name: string
  /** The language of the name: Polish where a translation is missing. */
  nameLocale: 'pl' | 'en' | 'uk'
  /** Unit of measure; empty for a plain ratio. */
  measure: string
  direction: IndicatorDirection
  rhythm: IndicatorRhythm
  /** Code of the area: the name of its colour. */
  area: string | null
  areaName: string | null
  themeName: string | null
  points: SeriesPoint[]
  latest: SeriesPoint | null
  baseline: { period: string; value: number } | null
  target: { year: number; value: number } | null
  /** Any of its numbers is made up for the demonstration. */
  isExample: boolean
  /** Made up and real numbers stand side by side. */
  isMixed: boolean
  /** How many published submissions ask for it. */
  asked: number
}
