/** Tables of migration 0013-suggestions. */
export type SuggestionTables = {}
