import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { readContent, NO_CONTENT, type SendingContent } from './sending-content.ts'

/** Whose list it is: that of the browser whose cookie holds the key, or of an account. */
export type SendingOwner = { key: string | null; accountId: string | null }

/** A list of remarks on its way. */
export type Sending = {
  id: number
  key: string
  startedAt: Instant
  updatedAt: Instant
  accountId: string | null
  hasLink: boolean
  revision: number
  content: SendingContent
}

/** After so many days without a change an unsent list is erased. */
export const KEPT_DAYS = 90

function unsent(db: Kysely<DB>) {
  return db
    .selectFrom('sending')
    .select([
      'id',
      'idempotency_key',
      'started_at',
      'updated_at',
      'submitter_id',
      'resume_hash',
      'content',
      'revision',
    ])
    .where('kind', '=', 'web')
    .where('sent_at', 'is', null)
}
type Row = Awaited<ReturnType<ReturnType<typeof unsent>['executeTakeFirstOrThrow']>>

function sendingOf(row: Row): Sending {
  return {
    id: row.id,
    key: row.idempotency_key,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    accountId: row.submitter_id,
    hasLink: row.resume_hash !== null,
    revision: row.revision,
    content: readContent(row.content),
  }
}

/**
 * The list that this person goes on writing: the one of this browser, else the newest of the
 * account. One that belongs to an account is nobody else's, whatever cookie was left behind.
 */
export async function findSending(
  db: Kysely<DB>,
  { key, accountId }: SendingOwner,
): Promise<Sending | null> {
  const row = key ? await unsent(db).where('idempotency_key', '=', key).executeTakeFirst() : null
  if (row && (row.submitter_id === null || row.submitter_id === accountId)) return sendingOf(row)
  if (!accountId) return null
  const own = await unsent(db)
    .where('submitter_id', '=', accountId)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return own ? sendingOf(own) : null
}

/** Another list that waits on the account, begun on another device before signing in here. */
export async function findOtherSending(
  db: Kysely<DB>,
  accountId: string,
  thanId: number,
): Promise<Sending | null> {
  const rows = await unsent(db)
    .where('submitter_id', '=', accountId)
    .where('id', '!=', thanId)
    .orderBy('updated_at', 'desc')
    .execute()
  return rows.map(sendingOf).find((sending) => sending.content.remarks.length > 0) ?? null
}

export async function findSendingByResumeHash(
  db: Kysely<DB>,
  hash: string,
): Promise<Sending | null> {
  const row = await unsent(db).where('resume_hash', '=', hash).executeTakeFirst()
  return row ? sendingOf(row) : null
}

/** `startedAt`: when the first form of it was opened, which decides whether it began in time. */
export async function beginSending(
  db: Kysely<DB>,
  accountId: string | null,
  startedAt: Instant,
  now: Instant,
): Promise<Sending> {
  const row = await db
    .insertInto('sending')
    .values({
      kind: 'web',
      idempotency_key: newIdempotencyKey(),
      content: JSON.stringify(NO_CONTENT),
      submitter_id: accountId,
      started_at: startedAt,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return sendingOf(row)
}

/**
 * Changes the list as it is now, not as some page showed it: what two tabs or devices add at once is
 * all there. False when it has been sent or erased meanwhile.
 */
export async function changeSending(
  db: Database,
  id: number,
  change: (content: SendingContent) => SendingContent,
  set: { accountId?: string | null; resumeHash?: string },
  now: Instant,
): Promise<boolean> {
  return db.transaction().execute((trx) => changeInside(trx, id, change, set, now))
}

export async function changeInside(
  trx: Transaction<DB>,
  id: number,
  change: (content: SendingContent) => SendingContent,
  set: { accountId?: string | null; resumeHash?: string },
  now: Instant,
): Promise<boolean> {
  // Takes the row: whoever comes at the same time waits here and then reads what was written.
  const taken = await trx
    .updateTable('sending')
    .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .returning('content')
    .executeTakeFirst()
  if (!taken) return false
  await trx
    .updateTable('sending')
    .set({
      content: JSON.stringify(change(readContent(taken.content))),
      ...(set.accountId ? { submitter_id: set.accountId } : {}),
      ...(set.resumeHash ? { resume_hash: set.resumeHash } : {}),
    })
    .where('id', '=', id)
    .execute()
  return true
}

/** How many remarks wait on the list; for the bar under the pages of documents. */
export async function countPrepared(db: Kysely<DB>, owner: SendingOwner): Promise<number> {
  if (!owner.key && !owner.accountId) return 0
  return (await findSending(db, owner))?.content.remarks.length ?? 0
}

/** Erases lists that nobody has touched for 90 days. */
export async function forgetSendings(db: Kysely<DB>, now: Instant): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString()
  await db
    .deleteFrom('sending')
    .where('kind', '=', 'web')
    .where('sent_at', 'is', null)
    .where('updated_at', '<', before)
    .execute()
}
