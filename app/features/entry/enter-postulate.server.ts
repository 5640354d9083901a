import { createHash } from 'node:crypto'
import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { sendOnce } from '../intake/send-once.ts'
import { areaExists, estateExists } from '../intake/send-postulate.server.ts'
import type { Receipt, SubmitContext } from '../submissions/insert-submission.server.ts'
import { submitPostulate } from '../submissions/submit-postulate.server.ts'
import type { EntryForm } from './forms.ts'
import { whenReceived, type ReceivedRefusal } from './received.ts'

export type EntryRefusal = 'unknownArea' | 'unknownEstate' | 'keyUsed' | ReceivedRefusal

/** Writes down what somebody handed in on paper, by phone and the like. The same form twice is one postulate. */
export function enterPostulate(
  db: Database,
  form: EntryForm,
  clerkId: string,
  context: SubmitContext,
): Promise<Result<Receipt, EntryRefusal>> {
  const text = createHash('sha256')
    .update(JSON.stringify([clerkId, form.title, form.body]))
    .digest('hex')
  return sendOnce(`${form.key} ${text}`, () => enter(db, form, clerkId, context))
}

async function enter(
  db: Database,
  form: EntryForm,
  clerkId: string,
  context: SubmitContext,
): Promise<Result<Receipt, EntryRefusal>> {
  const received = whenReceived(form, context.now)
  if (!received.ok) return received
  if (!(await areaExists(db, form.area))) return refuse('unknownArea')
  if (!(await estateExists(db, form.estate))) return refuse('unknownEstate')
  const isOrganisation = form.author === 'organisation'
  const receipt = await submitPostulate(
    db,
    {
      title: form.title,
      body: form.body,
      channel: form.channel,
      receivedAt: received.value,
      // Paper, a call or a workshop in Kielce: the answer goes out in Polish.
      locale: 'pl',
      authorKind: form.author,
      organisationName: isOrganisation ? form.organisationName : null,
      organisationType: isOrganisation ? form.organisationType : null,
      estateId: form.estate,
      areaHintId: form.area,
      contact: { name: form.contactName, email: form.email, phone: form.phone },
      enteredBy: clerkId,
      idempotencyKey: form.key,
    },
    context,
  )
  if (receipt.repeated && !(await isOwnEntry(db, receipt.id, clerkId, form)))
    return refuse('keyUsed')
  return ok(receipt)
}

/** A receipt holds the code, so it is shown again only for the very same entry of the same person. */
async function isOwnEntry(
  db: Database,
  submissionId: number,
  clerkId: string,
  text: { title: string; body: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('submission')
    .innerJoin('submission_version as first', 'first.submission_id', 'submission.id')
    .select(['entered_by', 'first.title', 'first.body'])
    .where('submission.id', '=', submissionId)
    .where('first.version', '=', 1)
    .executeTakeFirst()
  return row?.entered_by === clerkId && row.title === text.title && row.body === text.body
}
