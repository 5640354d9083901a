import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { isLate } from '../consultations/clock.ts'
import type { CityPromise } from '../promise/promise.server.ts'
import {
  insertSubmission,
  type NewSubmission,
  type Receipt,
  type SubmitContext,
} from '../submissions/insert-submission.server.ts'
import type { RemarkPlace } from './remark-place.server.ts'
import { remarkTitle } from './remark-title.ts'

export type NewRemark = Omit<
  NewSubmission,
  'kind' | 'title' | 'consultationId' | 'isLate' | 'answerDueAt'
> & {
  place: RemarkPlace
  /** Words chosen in the block. */
  selectedText?: string | null
  /** How a paper form or a letter named the part. */
  partAsGiven?: string | null
  /** The remark that this one answers. */
  replyToId?: number | null
}

/**
 * Takes in a remark: a submission like any other, that hangs on a block. Late is what came after
 * the end of its consultation; the day of its answer is the day of the report, where one is due.
 */
export async function insertRemark(
  trx: Transaction<DB>,
  input: NewRemark,
  promise: CityPromise,
  context: SubmitContext,
): Promise<Receipt> {
  const { place, selectedText, partAsGiven, replyToId, ...submission } = input
  const { consultation, block } = place
  const receipt = await insertSubmission(
    trx,
    {
      ...submission,
      kind: 'remark',
      title: remarkTitle(place.documentTitle, block),
      consultationId: consultation?.id ?? null,
      isLate: consultation !== null && isLate(consultation, input.receivedAt),
      answerDueAt: dueAt(consultation?.reportDueAt ?? null, input.receivedAt),
    },
    promise,
    context,
  )
  if (receipt.repeated) return receipt
  await trx
    .insertInto('remark')
    .values({
      submission_id: receipt.id,
      document_id: place.documentId,
      version_id: place.versionId,
      block_id: block?.id ?? null,
      block_number: block?.number ?? null,
      quoted_text: block?.text ?? null,
      selected_text: selectedText || null,
      part_as_given: partAsGiven || null,
      reply_to_id: replyToId ?? null,
    })
    .execute()
  await trx
    .insertInto('remark_anchor')
    .values({
      submission_id: receipt.id,
      version_id: place.versionId,
      block_id: block?.id ?? null,
      state: 'sent',
    })
    .execute()
  return receipt
}

/** Whoever writes after the report was due is promised the usual days. */
function dueAt(reportDueAt: string | null, receivedAt: string): string | null {
  return reportDueAt !== null && reportDueAt > receivedAt ? reportDueAt : null
}
