import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

export type IndicatorEdition = '2014' | '2018' | 'own'
/** The city's choice, never the standard's. `context`: neither way is better. */
export type IndicatorDirection = 'lower' | 'higher' | 'context'
export type IndicatorRhythm = 'year' | 'quarter' | 'month'

type Texts<Column extends string> = {
  [K in `${Column}_pl` | `${Column}_en` | `${Column}_uk`]: string | null
}
type IndicatorTable = Texts<'definition'> &
  Texts<'source'> & {
    id: Generated<number>
    slug: string
    code: string
    edition: IndicatorEdition
    kind: 'core' | 'supporting' | null
    theme_id: number | null
    area_id: number | null
    name_pl: string
    name_en: string | null
    name_uk: string | null
    /** The unit of measure, as it stands behind the number. */
    measure_pl: string
    measure_en: string | null
    measure_uk: string | null
    direction: IndicatorDirection
    rhythm: Generated<IndicatorRhythm>
    method: string | null
    owner_unit_id: number | null
    baseline_period: string | null
    baseline_value: number | null
    is_featured: Generated<number>
    is_example: Generated<number>
    position: Generated<number>
    retired_at: Instant | null
    revision: Generated<number>
  }
type IndicatorValueTable = {
  id: Generated<number>
  indicator_id: number
  /** `2025`, `2025-Q3` or `2025-09`, after the rhythm of the indicator. */
  period: string
  value: number
  note: string | null
  source: string | null
  is_example: Generated<number>
  entered_by: string | null
  entered_at: Instant
}
type IndicatorTargetTable = {
  id: Generated<number>
  indicator_id: number
  year: number
  value: number
  note: string | null
  is_example: Generated<number>
}
/** A number that was put right, moved or taken away; the old one stays readable for ever. */
type IndicatorChangeTable = {
  id: Generated<number>
  indicator_id: number
  kind: 'value' | 'target' | 'baseline'
  period: string
  value_before: number | null
  /** Null: taken away. */
  value_after: number | null
  reason: string
  changed_by: string | null
  changed_at: Instant
}
type IndicatorImportTable = {
  id: Generated<number>
  file_name: string
  kind: 'csv' | 'bdl'
  /** Gzip of the file; null once it was taken in. */
  content: Uint8Array | null
  actor_id: string
  created_at: Instant
  done_at: Instant | null
  added: Generated<number>
  corrected: Generated<number>
  unchanged: Generated<number>
  failed: Generated<number>
}

/** Tables of migration 0018-indicators. */
export type IndicatorTables = {
  indicator: IndicatorTable
  indicator_value: IndicatorValueTable
  indicator_target: IndicatorTargetTable
  indicator_change: IndicatorChangeTable
  indicator_term: { indicator_id: number; term_id: number }
  indicator_submission: { indicator_id: number; submission_id: number }
  indicator_import: IndicatorImportTable
}
