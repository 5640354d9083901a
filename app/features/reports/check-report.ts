import type { FindingKind } from '../moderation/personal-data-finding.ts'

/** Beyond this people stop reading; look i2. */
export const LONG_JUSTIFICATION = 1200

/** What stands between a report and its publication, as far as its own words tell. */
export type ReportChecks = {
  /** Rows of the tables: what must have a position. */
  inTables: number
  withoutPosition: Some<string>
  numbers: NumbersCheck
  longJustifications: Some<{ number: string; length: number }>
  personalData: Some<{ number: string; kinds: FindingKind[] }>
}
/** The first of them by name, and how many there are. */
export type Some<Item> = { count: number; items: Item[] }
/** How many submissions each rendering holds; `same`: they are the same ones, number by number. */
export type NumbersCheck = {
  snapshot: number
  page: number
  csv: number
  docx: number
  same: boolean
}
