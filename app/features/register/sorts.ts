export type SortColumn = 'received_at' | 'answered_at' | 'support_count' | 'id'

/**
 * A total order of the register: the last column is unique. Ascending has no value before every
 * value (what waits for an answer before what was answered), descending after.
 */
type Sort = { columns: readonly SortColumn[]; direction: 'asc' | 'desc' }

export const SORTS = {
  newest: { columns: ['received_at', 'id'], direction: 'desc' },
  answer: { columns: ['answered_at', 'received_at', 'id'], direction: 'desc' },
  support: { columns: ['support_count', 'id'], direction: 'desc' },
  waiting: { columns: ['answered_at', 'received_at', 'id'], direction: 'asc' },
} as const satisfies Record<string, Sort>

/** An order that walks an index. */
export type KeysetSort = keyof typeof SORTS
/** `relevance`: how well a text fits the words looked for; it has pages with numbers. */
export type SortName = KeysetSort | 'relevance'
export const SORT_NAMES: SortName[] = ['relevance', ...(Object.keys(SORTS) as KeysetSort[])]

/** How each order is written in addresses. */
export const SORT_SLUGS: Record<SortName, string> = {
  relevance: 'trafnosc',
  newest: 'najnowsze',
  answer: 'odpowiedz',
  support: 'poparcie',
  waiting: 'czekaja',
}
