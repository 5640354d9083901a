/** Tables of migration 0011-search. */
export type SearchTables = {}
