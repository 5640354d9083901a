/** Tables of migration 0014-codebook. */
export type CodebookTables = {}
