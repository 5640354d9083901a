import type { Transaction } from 'kysely'
import type {
  AuthorKind,
  DB,
  Instant,
  IntakeChannel,
  Locale,
  OrganisationType,
  Submission,
  SubmissionKind,
} from '#db/schema.ts'
import { deriveFollowUpCode, hashFollowUpCode } from '../../lib/follow-up-code.server.ts'
import { addDays, addWorkingDays } from '../../lib/working-days.ts'
import { notifyReceived } from '../notices/notify-author.server.ts'
import type { CityPromise } from '../promise/promise.server.ts'
import { appendEvent } from './change-submission.server.ts'
import { SYSTEM, type By } from './events.ts'
import { nextReference } from './reference.server.ts'
import { originalColumns } from './submission-text.ts'

export type NewSubmission = {
  kind: SubmissionKind
  title: string
  body: string
  proposal?: string | null
  justification?: string | null
  channel: IntakeChannel
  receivedAt: Instant
  /** From when the promised days count; by default from the receipt. Old matters are imported as of now. */
  promiseFrom?: Instant
  /** Where the law sets another day than the promise: the report of a consultation. */
  answerDueAt?: Instant | null
  locale: Locale
  authorKind: AuthorKind
  organisationName?: string | null
  organisationType?: OrganisationType | null
  estateId?: number | null
  areaHintId?: number | null
  contact?: { name?: string | null; email?: string | null; phone?: string | null } | null
  submitterId?: string | null
  enteredBy?: string | null
  /** 128 random bits of the form; the same key is the same submission, and gives the same code. */
  idempotencyKey?: string | null
  /** Several sent together share one code, derived from the key of the sending. */
  codeKey?: string | null
  /** False where one letter tells of all that were sent together. */
  confirmByMail?: boolean
  /** The number of another one that this only supports; the letter of receipt says so. */
  supports?: string | null
  consultationId?: number | null
  sendingId?: number | null
  isLate?: boolean
  source?: string | null
  externalId?: string | null
  isDemo?: boolean
}

export type Receipt = {
  id: number
  reference: string
  /** Shown once; the database keeps only its hash. Null where nobody is to be given one (imports). */
  code: string | null
  /** True when this form had been sent before: nothing was written again. */
  repeated: boolean
}

export type SubmitContext = { now: Instant; secret: string; appOrigin: string }

/** Takes in a submission, whatever its kind and channel: one number of the one series, one event, one receipt. */
export async function insertSubmission(
  trx: Transaction<DB>,
  input: NewSubmission,
  promise: CityPromise,
  context: SubmitContext,
): Promise<Receipt> {
  const key = input.idempotencyKey ?? null
  const codeKey = input.codeKey ?? key
  const code = codeKey ? deriveFollowUpCode(context.secret, codeKey) : null
  if (key) {
    const sent = await findByKey(trx, key)
    if (sent) return { ...sent, code, repeated: true }
  }
  const submission = await insertRow(trx, input, code, promise, context.now)
  if (!submission) {
    // PostgreSQL: the same form arrived twice at once, and the other one was first.
    const sent = key ? await findByKey(trx, key) : undefined
    if (!sent) throw new Error('a submission was neither inserted nor found')
    return { ...sent, code, repeated: true }
  }
  await insertDetails(trx, submission, input)
  await appendEvent(
    trx,
    submission.id,
    {
      type: 'received',
      audience: 'public',
      data: { channel: input.channel },
      at: input.receivedAt,
    },
    whoHandedIn(input),
    context.now,
  )
  if (input.confirmByMail ?? true) {
    const told = { email: input.contact?.email ?? null, code, supports: input.supports ?? null }
    await notifyReceived(trx, submission, told, context)
  }
  return { id: submission.id, reference: submission.reference, code, repeated: false }
}

function whoHandedIn(input: NewSubmission): By {
  if (input.enteredBy) return { kind: 'staff', accountId: input.enteredBy }
  // A file that nobody signed in for: the operator of the machine ran the import.
  if (input.source) return SYSTEM
  return { kind: 'author', accountId: input.submitterId ?? null }
}

function findByKey(trx: Transaction<DB>, key: string) {
  return trx
    .selectFrom('submission')
    .select(['id', 'reference'])
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
}

async function insertRow(
  trx: Transaction<DB>,
  input: NewSubmission,
  code: string | null,
  promise: CityPromise,
  now: Instant,
): Promise<Submission | undefined> {
  const promiseFrom = input.promiseFrom ?? input.receivedAt
  return trx
    .insertInto('submission')
    .values({
      reference: await nextReference(trx, now),
      kind: input.kind,
      ...originalColumns({ proposal: null, justification: null, ...input }),
      visibility: 'awaiting',
      handling: 'received',
      channel: input.channel,
      received_at: input.receivedAt,
      created_at: now,
      locale: input.locale,
      author_kind: input.authorKind,
      organisation_name: input.organisationName ?? null,
      organisation_type: input.organisationType ?? null,
      estate_id: input.estateId ?? null,
      area_hint_id: input.areaHintId ?? null,
      submitter_id: input.submitterId ?? null,
      entered_by: input.enteredBy ?? null,
      follow_up_hash: code ? hashFollowUpCode(code) : null,
      idempotency_key: input.idempotencyKey ?? null,
      consultation_id: input.consultationId ?? null,
      sending_id: input.sendingId ?? null,
      is_late: input.isLate ? 1 : 0,
      source: input.source ?? null,
      external_id: input.externalId ?? null,
      is_demo: input.isDemo ? 1 : 0,
      moderation_due_at: addWorkingDays(promiseFrom, promise.moderationWorkingDays),
      answer_due_at: input.answerDueAt ?? addDays(promiseFrom, promise.answerDays),
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .returningAll()
    .executeTakeFirst()
}

async function insertDetails(
  trx: Transaction<DB>,
  submission: Submission,
  input: NewSubmission,
): Promise<void> {
  await trx
    .insertInto('submission_version')
    .values({
      submission_id: submission.id,
      version: 1,
      title: input.title,
      body: input.body,
      proposal: input.proposal ?? null,
      justification: input.justification ?? null,
      created_at: submission.created_at,
    })
    .execute()
  const { name, email, phone } = input.contact ?? {}
  if (!name && !email && !phone) return
  await trx
    .insertInto('submission_contact')
    .values({
      submission_id: submission.id,
      name: name || null,
      email: email || null,
      phone: phone || null,
    })
    .execute()
}
