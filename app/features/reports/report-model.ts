import type { Locale, PositionCode, SubmissionKind } from '#db/schema.ts'
import type { ListName } from './snapshot.ts'

/**
 * What a report says, in the order in which it says it, before it is a page or a file. One text for
 * both: they cannot differ.
 */
export type ReportText = {
  title: string
  /** Under the title: which snapshot it is. */
  stamp: string
  /** Where it is not a real one. */
  warning: string | null
  facts: Fact[]
  sections: ReportSection[]
}
export type Fact = { key: string; term: string; values: string[] }
export type ReportSection = { id: string; title: string; blocks: ReportBlock[] }
export type ReportBlock =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | BarChart
  | { kind: 'table'; caption: string; head: string[]; rows: string[][]; numbersFrom: number }
  | LongTable
/** Its rows stand on pages of their own; `describeRow` words them. */
export type LongTable = {
  kind: 'long'
  list: ListName
  caption: string
  head: string[]
  /** Parts of the width of a page, in per cent. */
  widths: number[]
}
export type BarChart = {
  kind: 'bars'
  caption: string
  head: [string, string]
  /** Signs and colours follow from what is counted. */
  of: 'channel' | 'author' | 'position'
  bars: Bar[]
}
/** `none` is the key of what has no position. */
export type Bar = { key: string; label: string; count: number }

/** A row of a long table: its cells in the order of the head, the first names the row. */
export type WordedRow = {
  key: string
  cells: CellPart[][]
  /** What the first cell names, where the public can read it. */
  kind?: SubmissionKind
}
export type CellPart = {
  label?: string
  text: string
  /** Shown with its colour and sign. */
  code?: PositionCode
  /** Of words that are not Polish. */
  lang?: Locale
  muted?: true
  strong?: true
}
