import { setImmediate } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { choiceOfTags, readTags } from '../tags/read-tags.server.ts'
import { putAwayKeywords } from '../tags/put-away-keywords.server.ts'
import { setTags } from '../tags/set-tags.server.ts'
import type { TagChoice } from '../tags/tag-choice.ts'
import { closedFor, type BatchRefusal } from './tag-one.server.ts'
import { isJudgedAgain, type TagEffect } from './tag-change.ts'

export type UndoRefusal = BatchRefusal | 'judgedAgain'
export type UndoneBatch = {
  undone: number
  /** Submissions that stay as they are: somebody judged again, or the rules do not allow the way back. */
  kept: number
  /** Somebody works on them now: undoing again later takes them along. */
  later: number
}
type Act = { batchId: number; reason: string; accountId: string; now: Instant }

/**
 * Takes back what a batch did, each submission by itself. Where somebody judged one of the touched
 * terms again since, the later judgement stays. What is taken back is a judgement too: history
 * keeps both.
 */
export async function undoTagBatch(
  db: Kysely<DB>,
  batchId: number,
  by: { accountId: string; reason: string },
  now: Instant,
): Promise<Result<UndoneBatch, 'notFound' | 'nothingToUndo'>> {
  const batch = await db
    .selectFrom('tag_batch')
    .select('state')
    .where('id', '=', batchId)
    .executeTakeFirst()
  if (!batch) return refuse('notFound')
  if (batch.state !== 'done') return refuse('nothingToUndo')
  const items = await db
    .selectFrom('tag_batch_item')
    .select(['submission_id', 'effect'])
    .where('batch_id', '=', batchId)
    .where('state', '=', 'changed')
    .orderBy('submission_id')
    .execute()
  const act = { batchId, ...by, now }
  const done: UndoneBatch = { undone: 0, kept: 0, later: 0 }
  for (const { submission_id, effect } of items) {
    const result = await undoOne(db, submission_id, JSON.parse(effect ?? '{}') as TagEffect, act)
    done[result] += 1
    await setImmediate()
  }
  await finish(
    db,
    act,
    done,
    items.map(({ effect }) => JSON.parse(effect ?? '{}') as TagEffect),
  )
  return ok(done)
}

async function undoOne(
  db: Kysely<DB>,
  submissionId: number,
  effect: TagEffect,
  act: Act,
): Promise<keyof UndoneBatch> {
  const result = await undoWhenRefused<null, UndoRefusal>(db, async (trx) => {
    await lockRows(trx, [submissionId])
    const submission = await trx
      .selectFrom('submission')
      .selectAll()
      .where('id', '=', submissionId)
      .executeTakeFirstOrThrow()
    const closed = closedFor(submission, act)
    if (closed) return refuse(closed)
    if (isJudgedAgain(effect, await rowsOfTouched(trx, submissionId, effect))) {
      return refuse('judgedAgain')
    }
    const choice = await choiceBefore(trx, submissionId, effect)
    const by = { kind: 'staff' as const, accountId: act.accountId }
    const set = await setTags(trx, submission, choice, by, act.now, act.reason)
    if (!set.ok) return set
    const taken = await moveItem(trx, submissionId, act.batchId, { state: 'undone' })
    return taken ? ok(null) : refuse('conflict')
  })
  if (result.ok) return 'undone'
  if (result.refusal === 'locked' || result.refusal === 'conflict') return 'later'
  await moveItem(db, submissionId, act.batchId, { state: 'kept', refusal: result.refusal })
  return 'kept'
}

async function moveItem(
  db: Kysely<DB>,
  submissionId: number,
  batchId: number,
  set: { state: 'undone' | 'kept'; refusal?: UndoRefusal },
): Promise<boolean> {
  const moved = await db
    .updateTable('tag_batch_item')
    .set(set)
    .where('batch_id', '=', batchId)
    .where('submission_id', '=', submissionId)
    .where('state', '=', 'changed')
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

async function rowsOfTouched(trx: Transaction<DB>, submissionId: number, effect: TagEffect) {
  const rows = await trx
    .selectFrom('tag')
    .select(['id', 'removed_at'])
    .where('submission_id', '=', submissionId)
    .where('term_id', 'in', touchedTerms(effect))
    .execute()
  return rows.map((row) => ({ tagId: row.id, isLiving: row.removed_at === null }))
}

function touchedTerms({ added, removed }: TagEffect): number[] {
  return [...new Set([...added, ...removed].map((row) => row.termId))]
}

/** The tags of today, with those the batch touched as they were before it. */
async function choiceBefore(
  trx: Transaction<DB>,
  submissionId: number,
  effect: TagEffect,
): Promise<TagChoice> {
  const tags = (await readTags(trx, [submissionId], 'pl')).get(submissionId) ?? []
  const added = new Set(effect.added.map((row) => row.termId))
  const kept = choiceOfTags(tags.filter((tag) => !added.has(tag.termId)))
  const removed = effect.removed.filter((row) => !row.isMain).map((row) => row.termId)
  const terms =
    removed.length === 0
      ? []
      : await trx
          .selectFrom('term')
          .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
          .select(['term.id', 'term.name_pl', 'vocabulary.kind'])
          .where('term.id', 'in', removed)
          .execute()
  const ofKind = (kind: string) => terms.filter((term) => term.kind === kind)
  const main = effect.removed.find((row) => row.isMain)
  return {
    mainAreaId: main?.termId ?? kept.mainAreaId,
    areaIds: [...kept.areaIds, ...ofKind('area').map((term) => term.id)],
    goalIds: [...kept.goalIds, ...ofKind('goal').map((term) => term.id)],
    themeIds: [...kept.themeIds, ...ofKind('theme').map((term) => term.id)],
    keywords: [...kept.keywords, ...ofKind('keyword').map((term) => term.name_pl)],
  }
}

async function finish(
  db: Kysely<DB>,
  act: Act,
  done: UndoneBatch,
  effects: readonly TagEffect[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable('tag_batch')
      .set((eb) => ({
        state: done.later > 0 ? 'done' : 'undone',
        undone_count: eb('undone_count', '+', done.undone),
        undone_by: act.accountId,
        undone_at: act.now,
      }))
      .where('id', '=', act.batchId)
      .where('state', '=', 'done')
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return
    await putAwayKeywords(
      trx,
      effects.flatMap(({ added }) => added),
      act.now,
    )
    await appendAudit(trx, {
      at: act.now,
      actorId: act.accountId,
      action: 'tags.batchUndone',
      objectType: 'tag_batch',
      objectId: String(act.batchId),
      details: { takenBack: done.undone, kept: done.kept, later: done.later },
    })
  })
}
