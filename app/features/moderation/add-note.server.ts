import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendEvent } from '../submissions/change-submission.server.ts'
import { renewLock } from './hold-case.server.ts'

/** A note for the team; nobody outside ever sees it. */
export async function addNote(
  db: Kysely<DB>,
  submissionId: number,
  text: string,
  author: { id: string },
  now: Instant,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await renewLock(trx, submissionId, author, now)
    const event = { type: 'noted', audience: 'internal', reason: text } as const
    await appendEvent(trx, submissionId, event, { kind: 'staff', accountId: author.id }, now)
  })
}
