import type { Transaction } from 'kysely'
import type { DB, Instant, Submission, SubmissionChange, Visibility } from '#db/schema.ts'
import { redactionMark } from '../../lib/redaction-mark.ts'
import { endAssignment } from '../assignments/end-assignment.server.ts'
import { reopenMerged } from '../moderation/reopen-merged.server.ts'
import { indexSubmission } from '../register/search-index.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import type { By } from '../submissions/events.ts'
import type { SubmissionText } from '../submissions/submission-text.ts'

export const COVERED = redactionMark('dane osobowe')

/** The public text belongs to everybody who reads it; what was never public goes altogether. */
const KEEPS_PUBLIC_TEXT: readonly Visibility[] = ['published', 'merged']
/** Nobody would answer what says nothing any more. */
const ENDS: readonly Visibility[] = ['awaiting', 'returned']

/** Takes the person out of a submission: number, dates, states, public text and answer stay. */
export async function eraseSubmission(
  trx: Transaction<DB>,
  id: number,
  by: By,
  context: { now: Instant; appOrigin: string },
): Promise<void> {
  const seen = await trx
    .selectFrom('submission')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const text = whatStays(seen)
  const ends = ENDS.includes(seen.visibility)
  const changed = await changeSubmission(
    trx,
    seen,
    {
      event: ends
        ? { type: 'withdrawn', audience: 'author', reasonCode: 'erased' }
        : { type: 'noted', audience: 'internal', reasonCode: 'erased' },
      set: {
        ...withoutPerson(seen, text),
        ...(ends ? { visibility: 'withdrawn', locked_by: null, locked_until: null } : {}),
      },
    },
    by,
    context.now,
  )
  if (!changed) throw new Error(`${seen.reference} changed while it was erased`)
  await eraseBeside(trx, id, text)
  if (ends) {
    await endAssignment(trx, id, context.now)
    await reopenMerged(trx, changed, context)
  }
  await indexSubmission(trx, changed)
}

function whatStays(s: Submission): SubmissionText {
  if (!KEEPS_PUBLIC_TEXT.includes(s.visibility) || s.public_title === null) {
    return { title: COVERED, body: COVERED, proposal: null, justification: null }
  }
  return {
    title: s.public_title,
    body: s.public_body ?? COVERED,
    proposal: s.public_proposal,
    justification: s.public_justification,
  }
}

function withoutPerson(s: Submission, text: SubmissionText): SubmissionChange {
  const wasPublic = s.public_title !== null
  return {
    original_title: text.title,
    original_body: text.body,
    original_proposal: text.proposal,
    original_justification: text.justification,
    public_title: wasPublic ? text.title : null,
    public_body: wasPublic ? text.body : null,
    public_proposal: wasPublic ? text.proposal : null,
    public_justification: wasPublic ? text.justification : null,
    organisation_name: null,
    organisation_type: null,
    submitter_id: null,
  }
}

/** Versions, contact, reasons of the author and notes about them, quotations, the place as they named it. */
async function eraseBeside(trx: Transaction<DB>, id: number, text: SubmissionText): Promise<void> {
  const { title, body, proposal, justification } = text
  await trx
    .updateTable('submission_version')
    .set({ title, body, proposal, justification })
    .where('submission_id', '=', id)
    .execute()
  await trx.deleteFrom('submission_contact').where('submission_id', '=', id).execute()
  await trx
    .updateTable('submission_event')
    .set({ reason: null })
    .where('submission_id', '=', id)
    .where((eb) => eb.or([eb('audience', '!=', 'public'), eb('actor_kind', '=', 'author')]))
    .execute()
  await trx
    .updateTable('submission_event')
    .set({ actor_id: null })
    .where('submission_id', '=', id)
    .where('actor_kind', '=', 'author')
    .execute()
  await trx
    .updateTable('remark')
    .set({ part_as_given: null })
    .where('submission_id', '=', id)
    .execute()
  await trx
    .updateTable('coding_item')
    .set({ second_words: null })
    .where('submission_id', '=', id)
    .execute()
  await eraseQuotes(trx, id, [title, body, proposal ?? '', justification ?? ''].join('\n'))
}

/** A quotation of what stays stays; words chosen in the document too. */
async function eraseQuotes(trx: Transaction<DB>, id: number, stays: string): Promise<void> {
  const quotes = await trx
    .selectFrom('tag_evidence')
    .innerJoin('tag', 'tag.id', 'tag_evidence.tag_id')
    .select(['tag_evidence.id', 'tag_evidence.quote'])
    .where('tag.submission_id', '=', id)
    .execute()
  const gone = quotes.filter(({ quote }) => !stays.includes(quote)).map((row) => row.id)
  if (gone.length > 0) await trx.deleteFrom('tag_evidence').where('id', 'in', gone).execute()
  const remark = await trx
    .selectFrom('remark')
    .select(['selected_text', 'quoted_text'])
    .where('submission_id', '=', id)
    .executeTakeFirst()
  if (!remark?.selected_text || remark.quoted_text?.includes(remark.selected_text)) return
  await trx
    .updateTable('remark')
    .set({ selected_text: null })
    .where('submission_id', '=', id)
    .execute()
}
