/** What people write about a term. Polish is required, translations are not. */
export type TermNames = { name_pl: string; name_en: string | null; name_uk: string | null }

export type TermTexts = {
  description_pl: string | null
  description_en: string | null
  description_uk: string | null
  /** One a line. */
  examples: string | null
  counter_examples: string | null
  everyday_words: string | null
}

/** Of a theme: the city's own mapping to areas. */
export type ThemeAreas = { primaryArea: number | null; secondaryAreas: readonly number[] }

export const NAME_COLUMNS = ['name_pl', 'name_en', 'name_uk'] as const
export const TEXT_COLUMNS = [
  'description_pl',
  'description_en',
  'description_uk',
  'examples',
  'counter_examples',
  'everyday_words',
] as const
/** Changed, they may change what belongs to the term. */
export const MEANING_COLUMNS = ['description_pl', 'examples', 'counter_examples'] as const

/** The columns of `after` that differ, before and after. */
export function difference<Row extends object>(
  before: Row,
  after: Partial<Row>,
): { before: Partial<Row>; after: Partial<Row>; columns: (keyof Row)[] } {
  const columns = (Object.keys(after) as (keyof Row)[]).filter(
    (column) => after[column] !== before[column],
  )
  const of = (row: Partial<Row>) =>
    Object.fromEntries(columns.map((column) => [column, row[column]])) as Partial<Row>
  return { before: of(before), after: of(after), columns }
}
