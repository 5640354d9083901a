import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { TagBatchScope } from '#db/coding-tables.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { BATCH_LIMIT, type TagChange } from './tag-change.ts'
import { tagOneOfBatch } from './tag-one.server.ts'

export type NewTagBatch = {
  submissionIds: readonly number[]
  change: TagChange
  reason: string | null
  scope: TagBatchScope
  /** The list it begins on, with its filters. */
  back: string
}
export type BatchOutcome = {
  batchId: number
  changed: number
  /** Had all of it already. */
  unchanged: number[]
  refused: { submissionId: number; refusal: string }[]
}

/** Writes down what is going to be done to which submissions, and does nothing yet. */
export async function prepareTagBatch(
  db: Kysely<DB>,
  batch: NewTagBatch,
  accountId: string,
  now: Instant,
): Promise<number> {
  const ids = [...new Set(batch.submissionIds)].slice(0, BATCH_LIMIT)
  return db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto('tag_batch')
      .values({
        state: 'asked',
        scope: batch.scope,
        change: JSON.stringify(batch.change),
        reason: batch.reason,
        back: batch.back,
        total: ids.length,
        created_by: accountId,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (ids.length > 0) {
      await trx
        .insertInto('tag_batch_item')
        .values(ids.map((submission_id) => ({ batch_id: id, submission_id })))
        .execute()
    }
    return id
  })
}

/**
 * Does what was prepared, or what is left of it after a stop in the middle. Each submission is a
 * transaction of its own: one refusal stops no other, nobody waits for five hundred, and
 * requests are served in between.
 */
export async function carryOutTagBatch(
  db: Kysely<DB>,
  batchId: number,
  accountId: string,
  now: Instant,
): Promise<Result<BatchOutcome, 'notFound' | 'alreadyDone'>> {
  const batch = await db
    .selectFrom('tag_batch')
    .selectAll()
    .where('id', '=', batchId)
    .executeTakeFirst()
  if (!batch) return refuse('notFound')
  const begun = await db
    .updateTable('tag_batch')
    .set({ state: 'running' })
    .where('id', '=', batchId)
    .where('state', 'in', ['asked', 'running'])
    .executeTakeFirst()
  if (begun.numUpdatedRows === 0n) return refuse('alreadyDone')
  const waiting = await db
    .selectFrom('tag_batch_item')
    .select('submission_id')
    .where('batch_id', '=', batchId)
    .where('state', '=', 'waiting')
    .orderBy('submission_id')
    .execute()
  const change = JSON.parse(batch.change) as TagChange
  const act = { batchId, change, reason: batch.reason, accountId, now }
  for (const { submission_id } of waiting) {
    await tagOneOfBatch(db, submission_id, act)
    await setImmediate()
  }
  return ok(await finish(db, batchId, accountId, now))
}

/** The one way of tagging many: prepares and carries out at once. */
export async function runTagBatch(
  db: Kysely<DB>,
  batch: NewTagBatch,
  accountId: string,
  now: Instant,
): Promise<BatchOutcome> {
  const batchId = await prepareTagBatch(db, batch, accountId, now)
  const done = await carryOutTagBatch(db, batchId, accountId, now)
  if (!done.ok) throw new Error(`batch ${batchId} was begun twice`)
  return done.value
}

async function finish(
  db: Kysely<DB>,
  batchId: number,
  accountId: string,
  now: Instant,
): Promise<BatchOutcome> {
  const items = await db
    .selectFrom('tag_batch_item')
    .select(['submission_id', 'state', 'refusal'])
    .where('batch_id', '=', batchId)
    .orderBy('submission_id')
    .execute()
  const changed = items.filter((item) => item.state === 'changed').length
  await db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable('tag_batch')
      .set({ state: 'done', changed_count: changed, done_at: now })
      .where('id', '=', batchId)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return
    await appendAudit(trx, {
      at: now,
      actorId: accountId,
      action: 'tags.batch',
      objectType: 'tag_batch',
      objectId: String(batchId),
      details: { total: items.length, changed },
    })
  })
  return {
    batchId,
    changed,
    unchanged: items.filter((item) => item.state === 'unchanged').map((item) => item.submission_id),
    refused: items
      .filter((item) => item.state === 'refused')
      .map((item) => ({ submissionId: item.submission_id, refusal: item.refusal ?? '' })),
  }
}
