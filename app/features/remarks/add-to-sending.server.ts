import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { takesRemarks } from '../documents/block.ts'
import type { AskLimit } from '../intake/send-postulate.server.ts'
import type { RemarkForm } from './forms.ts'
import type { NoRemark } from './may-remark.ts'
import { newestState } from './newest-state.server.ts'
import { readRemarkPlace, type RemarkPlace } from './remark-place.server.ts'
import { REMARKS_MAX, withRemark, type PreparedRemark } from './sending-content.ts'
import {
  beginSending,
  changeSending,
  findSending,
  type Sending,
  type SendingOwner,
} from './sending.server.ts'
import { whyNotSent } from './why-not-sent.ts'

export type AddRefusal =
  | { code: NoRemark | 'notFound' | 'full' | 'otherWords' | 'noSuchRemark' }
  | { code: 'tooMany'; minutes: number }

/** Puts a remark on the list of whoever writes, beginning one where there is none. */
export async function addToSending(
  db: Database,
  owner: SendingOwner,
  at: { versionId: number; blockId: number | null },
  form: RemarkForm,
  context: { begunAt: Instant; now: Instant; askLimit: AskLimit },
): Promise<Result<Sending, AddRefusal>> {
  const { now } = context
  const place = await readRemarkPlace(db, at.versionId, at.blockId)
  if (!place || (place.block && !takesRemarks(place.block))) return refuse({ code: 'notFound' })
  const found = await findSending(db, owner)
  const isKnown = found?.content.remarks.some((remark) => remark.key === form.key) ?? false
  const startedAt = found?.startedAt ?? context.begunAt
  const newest = await newestState(db, place.documentId)
  const why = whyNotSent(place, newest, startedAt, now)
  if (why && !isKnown) return refuse({ code: why })
  // What was opened before the new version came may be finished; what is begun now belongs to the new one.
  if (place.versionState === 'closed' && !isKnown && !begunBefore(place, context.begunAt)) {
    return refuse({ code: 'replaced' })
  }
  if (!isKnown && (found?.content.remarks.length ?? 0) >= REMARKS_MAX)
    return refuse({ code: 'full' })
  const selectedText = selectedIn(place, form.selected)
  if (form.selected && !selectedText) return refuse({ code: 'otherWords' })
  const replyToId = form.replyTo ? await threadOf(db, form.replyTo, place.documentId) : null
  if (form.replyTo && !replyToId) return refuse({ code: 'noSuchRemark' })
  const remark: PreparedRemark = {
    key: form.key,
    versionId: at.versionId,
    blockId: at.blockId,
    body: form.body,
    proposal: changedWords(place, form.proposal),
    justification: form.justification,
    selectedText,
    replyToId,
  }
  const minutes = found ? null : await context.askLimit()
  if (minutes !== null) return refuse({ code: 'tooMany', minutes })
  const sending = found ?? (await beginSending(db, owner.accountId, startedAt, now))
  const set = { accountId: owner.accountId }
  const kept = await changeSending(db, sending.id, (list) => withRemark(list, remark), set, now)
  if (kept) return ok(sending)
  // It was sent from another window a moment ago: this remark begins the next list.
  const next = await beginSending(db, owner.accountId, now, now)
  await changeSending(db, next.id, (list) => withRemark(list, remark), set, now)
  return ok(next)
}

function begunBefore(place: RemarkPlace, begunAt: Instant): boolean {
  return place.versionClosedAt === null || begunAt <= place.versionClosedAt
}

/** The wording offered in the form and left as it was proposes nothing. */
export function changedWords(
  place: Pick<RemarkPlace, 'block'>,
  proposal: string | null,
): string | null {
  if (proposal === null || !place.block) return proposal
  return inOneLine(proposal) === inOneLine(place.block.text) ? null : proposal
}

/** The chosen words as they stand in the block; null where they do not. */
function selectedIn({ block }: RemarkPlace, selected: string | null): string | null {
  if (selected === null || !block) return null
  const words = inOneLine(selected)
  return inOneLine(block.text).includes(words) ? words : null
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The remark that a conversation began with: answers to answers hang on it too. */
async function threadOf(
  db: Kysely<DB>,
  reference: string,
  documentId: number,
): Promise<number | null> {
  const row = await db
    .selectFrom('submission')
    .innerJoin('remark', 'remark.submission_id', 'submission.id')
    .select(['submission.id', 'reply_to_id'])
    .where('reference', '=', reference)
    .where('visibility', '=', 'published')
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return row ? (row.reply_to_id ?? row.id) : null
}
