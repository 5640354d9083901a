import type { useTranslations } from '../../i18n/page-context.tsx'

/** Of a table of numbers: what is not known and what is hidden is said, never left empty. */
export type StatValue = number | 'hidden' | 'unknown'

/** One table, the same on the page and in the file. */
export type StatTable = {
  id: string
  title: string
  lead?: string
  /** What the rows are, then the measures. */
  columns: string[]
  rows: { key: string; head: string; values: StatValue[] }[]
  /** Said in place of a table without rows. */
  empty: string
  hasHidden: boolean
  chart?: { caption: string; bars: { label: string; value: number }[] }
}

/** Of the whole catalogue, on the page and in the loader of a file alike. */
export type Words = {
  t: ReturnType<typeof useTranslations<never>>
  day: (day: string) => string
}

export function known(value: number | null): StatValue {
  return value ?? 'unknown'
}

export function shown(value: number | null): StatValue {
  return value ?? 'hidden'
}
