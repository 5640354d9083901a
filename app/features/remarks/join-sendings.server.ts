import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { joined, REMARKS_MAX } from './sending-content.ts'
import { changeInside, type Sending } from './sending.server.ts'

/**
 * Puts two lists of one person together; the second is gone then. The older beginning counts: what
 * was begun in time stays so.
 */
export async function joinSendings(
  db: Database,
  into: Sending,
  from: Sending,
  accountId: string | null,
  now: Instant,
): Promise<Result<null, 'full' | 'gone'>> {
  if (joined(into.content, from.content).remarks.length > REMARKS_MAX) return refuse('full')
  return db.transaction().execute(async (trx) => {
    const taken = await trx
      .deleteFrom('sending')
      .where('id', '=', from.id)
      .where('sent_at', 'is', null)
      .where('revision', '=', from.revision)
      .returning('id')
      .executeTakeFirst()
    if (!taken) return refuse('gone')
    const kept = await changeInside(
      trx,
      into.id,
      (content) => joined(content, from.content),
      { accountId },
      now,
    )
    // The other list must not vanish into one that was sent a moment ago.
    if (!kept) throw new Error('the list was sent while another was being joined to it')
    if (from.startedAt < into.startedAt) {
      await trx
        .updateTable('sending')
        .set({ started_at: from.startedAt })
        .where('id', '=', into.id)
        .execute()
    }
    return ok(null)
  })
}
