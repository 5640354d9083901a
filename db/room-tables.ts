/** Tables of migration 0016-room. */
export type RoomTables = {}
