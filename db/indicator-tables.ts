/** Tables of migration 0018-indicators. */
export type IndicatorTables = {}
