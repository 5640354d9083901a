/** Tables of migration 0012-similar. */
export type SimilarTables = {}
