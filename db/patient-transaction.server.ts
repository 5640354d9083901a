import type { Transaction } from 'kysely'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from './open.server.ts'
import type { DB } from './schema.ts'

/** Somebody else had the row for too long, or each waited for the other; nothing was written. */
const WORTH_ANOTHER_TRY = new Set(['55P03', '40P01', '40001', 'SQLITE_BUSY'])
const TRIES = 5
const PAUSE_MS = 50

/**
 * A transaction on something that many want at once. Where the database gives up waiting, it begins
 * again: `work` must do nothing but read and write in it.
 */
export async function patientTransaction<T>(
  db: Database,
  work: (trx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      const { code = '' } = error as { code?: string }
      if (!WORTH_ANOTHER_TRY.has(code) || tried === TRIES) throw error
      // Not all of them at the same moment again.
      await pause(PAUSE_MS * Math.random() * tried)
    }
  }
}
