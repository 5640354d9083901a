import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** What the city sets for all workshops. An administrator edits it in the frame. */
export type WorkshopSettings = {
  /** Registrations of one person in workshops still to come, waiting lists included. */
  seatsAtOnce: number
  /** Days after a session when access needs are erased. */
  needsKeptDays: number
  /** Days after a session when names, contacts and answers are erased. */
  contactsKeptDays: number
}

export const DEFAULT_WORKSHOP_SETTINGS: WorkshopSettings = {
  seatsAtOnce: 5,
  needsKeptDays: 7,
  contactsKeptDays: 180,
}

export async function readWorkshopSettings(db: Kysely<DB>): Promise<WorkshopSettings> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'workshops')
    .executeTakeFirst()
  return row
    ? { ...DEFAULT_WORKSHOP_SETTINGS, ...(JSON.parse(row.value) as Partial<WorkshopSettings>) }
    : DEFAULT_WORKSHOP_SETTINGS
}
