/** Tables of migration 0019-initiatives. */
export type InitiativeTables = {}
