/** Tables of migration 0015-coding. */
export type CodingTables = {}
