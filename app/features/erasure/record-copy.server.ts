import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { findPerson } from './find-person.server.ts'
import type { Wish } from './wish.ts'

/** Who reads everything about somebody stands in the log, by numbers. */
export async function recordCopy(
  db: Database,
  wish: Wish,
  actorId: string,
  now: Instant,
): Promise<void> {
  const { account, submissions, registrations } = await findPerson(db, wish)
  await db.transaction().execute((trx) =>
    appendAudit(trx, {
      at: now,
      actorId,
      action: 'erasure.copied',
      objectType: 'account',
      objectId: account?.id ?? '',
      details: { submissions, registrations },
    }),
  )
}
