/** Tables of migration 0017-maturity. */
export type MaturityTables = {}
