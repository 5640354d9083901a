import { setImmediate } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { refreshCoverage } from '../coverage/refresh-coverage.server.ts'
import type { CodebookEditor } from './edit-codebook.server.ts'

/** Between two parts others get their turn: a term may stand on ten thousand submissions. */
const AT_ONCE = 50

type Move = { version: number; reason: string; by: CodebookEditor }
type Living = { id: number; submission_id: number; term_id: number; is_main: number }

/**
 * Moves the living tags of terms to another one: as `setTags` would on each submission, with its
 * events, but many at once. The log holds the change of the codebook that caused it. Returns on how
 * many submissions.
 */
export async function moveTags(
  trx: Transaction<DB>,
  fromIds: readonly number[],
  toId: number,
  move: Move,
): Promise<number> {
  const touched = await trx
    .selectFrom('tag')
    .select('submission_id')
    .distinct()
    .where('term_id', 'in', fromIds)
    .where('removed_at', 'is', null)
    .orderBy('submission_id')
    .execute()
  const ids = touched.map((row) => row.submission_id)
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await moveSome(trx, ids.slice(from, from + AT_ONCE), fromIds, toId, move)
    await setImmediate()
  }
  return ids.length
}

async function moveSome(
  trx: Transaction<DB>,
  submissionIds: readonly number[],
  fromIds: readonly number[],
  toId: number,
  move: Move,
): Promise<void> {
  const tags = await trx
    .selectFrom('tag')
    .select(['id', 'submission_id', 'term_id', 'is_main'])
    .where('submission_id', 'in', submissionIds)
    .where('term_id', 'in', [...fromIds, toId])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  const changes = submissionIds.map((id) => changeOf(id, tags, toId))
  await trx
    .updateTable('submission')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', 'in', submissionIds)
    .execute()
  await trx
    .updateTable('submission')
    .set({ main_area_id: toId })
    .where('id', 'in', submissionIds)
    .where('main_area_id', 'in', fromIds)
    .execute()
  await trx
    .updateTable('tag')
    .set({ removed_at: move.by.now, removed_by: move.by.accountId, removal_reason: move.reason })
    .where(
      'id',
      'in',
      changes.flatMap((change) => change.ended.map((tag) => tag.id)),
    )
    .execute()
  const given = changes.filter((change) => change.isGiven)
  if (given.length > 0) {
    await trx
      .insertInto('tag')
      .values(
        given.map(({ submissionId, isMain }) => ({
          submission_id: submissionId,
          term_id: toId,
          is_main: isMain ? 1 : 0,
          codebook_version: move.version,
          proposed_by: move.by.accountId,
          proposed_at: move.by.now,
          reason: move.reason,
        })),
      )
      .execute()
  }
  await moveEvidence(trx, changes, toId)
  await tellEvents(trx, changes, toId, move)
  await refreshCoverage(trx, submissionIds)
}

type Change = ReturnType<typeof changeOf>

/** A tag of the target that becomes the main one is another judgement: it ends and is given anew. */
function changeOf(submissionId: number, tags: readonly Living[], toId: number) {
  const own = tags.filter((tag) => tag.submission_id === submissionId)
  const isMain = own.some((tag) => tag.is_main === 1)
  const kept = own.find((tag) => tag.term_id === toId && (tag.is_main === 1 || !isMain))
  return { submissionId, isMain, isGiven: !kept, ended: own.filter((tag) => tag !== kept) }
}

/** The words on which an ended tag rested are those of the new one. */
async function moveEvidence(trx: Transaction<DB>, changes: readonly Change[], toId: number) {
  const endedIds = changes.flatMap((change) => change.ended.map((tag) => tag.id))
  await sql`insert into tag_evidence (tag_id, part, from_sign, to_sign, quote, marked_by, marked_at)
    select living.id, e.part, e.from_sign, e.to_sign, min(e.quote), min(e.marked_by), min(e.marked_at)
    from tag_evidence e
    join tag ended on ended.id = e.tag_id
    join tag living on living.submission_id = ended.submission_id
      and living.term_id = ${toId} and living.removed_at is null
    where ended.id in (${sql.join(endedIds)}) and e.removed_at is null
      and not exists (select 1 from tag_evidence k where k.tag_id = living.id and k.removed_at is null
        and k.part = e.part and k.from_sign = e.from_sign and k.to_sign = e.to_sign)
    group by living.id, e.part, e.from_sign, e.to_sign`.execute(trx)
}

async function tellEvents(
  trx: Transaction<DB>,
  changes: readonly Change[],
  toId: number,
  { reason, by }: Move,
): Promise<void> {
  const event = {
    audience: 'internal' as const,
    actor_kind: 'staff' as const,
    actor_id: by.accountId,
    at: by.now,
    reason,
  }
  const rows = changes.flatMap((change) => {
    const { submissionId: submission_id, ended, isGiven, isMain } = change
    const off = { termIds: ended.map((tag) => tag.term_id) }
    const on = { termIds: [toId], ...(isMain ? { mainAreaId: toId } : {}) }
    return [
      { ...event, submission_id, type: 'untagged', data: JSON.stringify(off) },
      ...(isGiven ? [{ ...event, submission_id, type: 'tagged', data: JSON.stringify(on) }] : []),
    ]
  })
  await trx.insertInto('submission_event').values(rows).execute()
}
