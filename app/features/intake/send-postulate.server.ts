import { createHash } from 'node:crypto'
import type { Database } from '#db/open.server.ts'
import type { Locale } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { Receipt, SubmitContext } from '../submissions/insert-submission.server.ts'
import { submitPostulate } from '../submissions/submit-postulate.server.ts'
import type { PostulateForm } from './forms.ts'
import { sendOnce } from './send-once.ts'

export type SendRefusal =
  | { code: 'unknownArea' | 'unknownEstate' }
  /** The form was already used for another text: a page taken out of the history. */
  | { code: 'keyUsed' }
  | { code: 'tooMany'; minutes: number }

export type Sender = {
  locale: Locale
  accountId: string | null
  /** The number of another one that this only supports. */
  supports?: string | null
  /** Whether the address may get one more receipt; the page shows number and code in any case. */
  mayMail?: boolean
}
/** Asked once per new postulate; null lets it pass, a number is the minutes to wait. */
export type AskLimit = () => Promise<number | null>

/** Takes in the web form. The same form sent again gives the same receipt and costs nothing of the limit. */
export function sendPostulate(
  db: Database,
  form: PostulateForm,
  sender: Sender,
  context: SubmitContext & { askLimit: AskLimit },
): Promise<Result<Receipt, SendRefusal>> {
  const text = createHash('sha256')
    .update(JSON.stringify([form.title, form.body]))
    .digest('hex')
  return sendOnce(`${form.key} ${text}`, () => send(db, form, sender, context))
}

async function send(
  db: Database,
  form: PostulateForm,
  sender: Sender,
  context: SubmitContext & { askLimit: AskLimit },
): Promise<Result<Receipt, SendRefusal>> {
  if (!(await areaExists(db, form.area))) return refuse({ code: 'unknownArea' })
  if (!(await estateExists(db, form.estate))) return refuse({ code: 'unknownEstate' })
  if (!(await wasSent(db, form.key))) {
    const minutes = await context.askLimit()
    if (minutes !== null) return refuse({ code: 'tooMany', minutes })
  }
  const isOrganisation = form.author === 'organisation'
  const receipt = await submitPostulate(
    db,
    {
      title: form.title,
      body: form.body,
      channel: 'web',
      receivedAt: context.now,
      locale: sender.locale,
      authorKind: form.author,
      organisationName: isOrganisation ? form.organisationName : null,
      organisationType: isOrganisation ? form.organisationType : null,
      estateId: form.estate,
      areaHintId: form.area,
      // An account has its own address; asking for another would be asking twice.
      contact: sender.accountId ? null : { email: form.email },
      submitterId: sender.accountId,
      idempotencyKey: form.key,
      supports: sender.supports,
      confirmByMail: sender.mayMail ?? true,
    },
    context,
  )
  if (receipt.repeated && !(await holdsText(db, receipt.id, form)))
    return refuse({ code: 'keyUsed' })
  return ok(receipt)
}

/** Whether the form with this key made a postulate already. */
export async function wasSent(db: Database, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('submission')
    .select('id')
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

async function holdsText(
  db: Database,
  submissionId: number,
  text: { title: string; body: string },
): Promise<boolean> {
  const sent = await db
    .selectFrom('submission_version')
    .select(['title', 'body'])
    .where('submission_id', '=', submissionId)
    .where('version', '=', 1)
    .executeTakeFirst()
  return sent?.title === text.title && sent.body === text.body
}

export async function areaExists(db: Database, id: number | null): Promise<boolean> {
  if (id === null) return true
  const row = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('term.id', '=', id)
    .where('term.retired_at', 'is', null)
    .where('vocabulary.kind', '=', 'area')
    .where('vocabulary.state', '=', 'active')
    .executeTakeFirst()
  return row !== undefined
}

export async function estateExists(db: Database, id: number | null): Promise<boolean> {
  if (id === null) return true
  const row = await db
    .selectFrom('estate')
    .select('id')
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
