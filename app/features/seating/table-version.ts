import type { HallTable } from './hall-tables.server.ts'

/** What a form of one table was made from: who changes it later than somebody else is told. */
export function versionOf(table: Pick<HallTable, 'topic' | 'areaId' | 'facilitator'>): string {
  return JSON.stringify([table.topic, table.areaId, table.facilitator])
}
