import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { TextPart } from '#db/coding-tables.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { findWords, placeOfQuote } from './evidence-place.ts'

export const TEXT_PARTS = ['title', 'body', 'proposal', 'justification'] as const

/** Words of the public text on which a living tag rests. */
export type Evidence = {
  id: number
  tagId: number
  termId: number
  part: TextPart
  start: number
  end: number
  quote: string
  /** The text changed and the words are no longer in it. */
  isLost: boolean
}
export type MarkRefusal = 'notFound' | 'textGone' | 'tagGone' | 'wordsNotFound' | 'already'

/** The marked words of a submission as they stand in its public text of today, in order. */
export async function readEvidence(db: Kysely<DB>, submissionId: number): Promise<Evidence[]> {
  const submission = await db
    .selectFrom('submission')
    .select(['public_title', 'public_body', 'public_proposal', 'public_justification'])
    .where('id', '=', submissionId)
    .executeTakeFirst()
  if (!submission) return []
  // A tag given anew for the same term takes over what was marked for it before.
  const rows = await db
    .selectFrom('tag_evidence')
    .innerJoin('tag as marked', 'marked.id', 'tag_evidence.tag_id')
    .innerJoin('tag as living', (join) =>
      join
        .onRef('living.submission_id', '=', 'marked.submission_id')
        .onRef('living.term_id', '=', 'marked.term_id')
        .on('living.removed_at', 'is', null),
    )
    .select([
      'tag_evidence.id',
      'living.id as tagId',
      'living.term_id as termId',
      'part',
      'from_sign',
      'to_sign',
      'quote',
    ])
    .where('marked.submission_id', '=', submissionId)
    .where('tag_evidence.removed_at', 'is', null)
    .orderBy('tag_evidence.id')
    .execute()
  return rows.map(({ from_sign, to_sign, ...row }) => {
    const text = submission[`public_${row.part}`] ?? ''
    const place = placeOfQuote(text, row.quote, from_sign)
    return { ...row, ...(place ?? { start: from_sign, end: to_sign }), isLost: place === null }
  })
}

/** Marks words, as typed or chosen, for a living tag of a public submission. */
export async function markEvidence(
  db: Kysely<DB>,
  reference: string,
  mark: { termId: number; words: readonly string[] },
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, MarkRefusal>> {
  return db.transaction().execute(async (trx) => {
    const submission = await trx
      .selectFrom('submission')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirst()
    if (!submission) return refuse('notFound')
    if (submission.visibility !== 'published') return refuse('textGone')
    const tag = await trx
      .selectFrom('tag')
      .select('id')
      .where('submission_id', '=', submission.id)
      .where('term_id', '=', mark.termId)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (!tag) return refuse('tagGone')
    const places = mark.words.map((words) => {
      for (const part of TEXT_PARTS) {
        const text = submission[`public_${part}`] ?? ''
        const place = findWords(text, words)
        if (place) return { part, ...place, quote: text.slice(place.start, place.end) }
      }
      return null
    })
    if (places.length === 0 || places.includes(null)) return refuse('wordsNotFound')
    const written = await trx
      .insertInto('tag_evidence')
      .values(
        places
          .filter((place) => place !== null)
          .map(({ part, start, end, quote }) => ({
            tag_id: tag.id,
            part,
            from_sign: start,
            to_sign: end,
            quote,
            marked_by: actor.id,
            marked_at: now,
          })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    if (written.length === 0) return refuse('already')
    const details = { submissionId: submission.id, termIds: [mark.termId] }
    await record(trx, 'evidence.marked', details, actor, now)
    return ok(null)
  })
}

/** Takes marked words off; who marked them and who took them off stays. */
export async function removeEvidence(
  db: Kysely<DB>,
  reference: string,
  evidenceId: number,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, 'notFound'>> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('tag_evidence')
      .innerJoin('tag', 'tag.id', 'tag_evidence.tag_id')
      .innerJoin('submission', 'submission.id', 'tag.submission_id')
      .select(['tag.submission_id', 'tag.term_id'])
      .where('tag_evidence.id', '=', evidenceId)
      .where('submission.reference', '=', reference)
      .where('tag_evidence.removed_at', 'is', null)
      .executeTakeFirst()
    if (!row) return refuse('notFound')
    await trx
      .updateTable('tag_evidence')
      .set({ removed_at: now, removed_by: actor.id })
      .where('id', '=', evidenceId)
      .execute()
    const details = { submissionId: row.submission_id, termIds: [row.term_id] }
    await record(trx, 'evidence.removed', details, actor, now)
    return ok(null)
  })
}

async function record(
  trx: Transaction<DB>,
  act: 'evidence.marked' | 'evidence.removed',
  details: { submissionId: number; termIds: number[] },
  actor: AccountActor,
  now: Instant,
): Promise<void> {
  await appendAudit(trx, {
    at: now,
    actorId: actor.id,
    action: act,
    objectType: 'submission',
    objectId: String(details.submissionId),
    details: { termIds: details.termIds },
  })
}
