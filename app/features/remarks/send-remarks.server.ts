import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { deriveFollowUpCode } from '../../lib/follow-up-code.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { anchorInLaterVersions } from '../anchors/move-along.server.ts'
import { sendOnce } from '../intake/send-once.ts'
import type { AskLimit, Sender } from '../intake/send-postulate.server.ts'
import { readPromise, type CityPromise } from '../promise/promise.server.ts'
import type { SubmitContext } from '../submissions/insert-submission.server.ts'
import type { SendForm } from './forms.ts'
import { insertRemark } from './insert-remark.server.ts'
import { newestState } from './newest-state.server.ts'
import { notifySending } from './notify-sending.server.ts'
import { readRemarkPlace, type RemarkPlace } from './remark-place.server.ts'
import { readContent, type PreparedRemark } from './sending-content.ts'
import { whyNotSent } from './why-not-sent.ts'

export type SentRemarks = {
  /** Of each remark, in the order of the list. */
  references: string[]
  code: string
  isLate: boolean
}
export type SendRemarksRefusal =
  /** No such list: sent from an account of somebody else, or erased after 90 days. */
  | { code: 'gone' | 'empty' | 'changed' }
  /** The keys of those that can no longer be sent. */
  | { code: 'closed'; keys: string[] }
  | { code: 'tooMany'; minutes: number }

type Context = SubmitContext & { askLimit: AskLimit }

/**
 * Sends the whole list: every remark gets its number, all of them one code and one letter. The same
 * list sent again gives the same receipt and costs nothing of the limit.
 */
export function sendRemarks(
  db: Database,
  form: SendForm,
  sender: Sender,
  context: Context,
): Promise<Result<SentRemarks, SendRemarksRefusal>> {
  return sendOnce(`${form.key} ${form.revision}`, () => send(db, form, sender, context))
}

async function send(
  db: Database,
  form: SendForm,
  sender: Sender,
  context: Context,
): Promise<Result<SentRemarks, SendRemarksRefusal>> {
  const row = await readSending(db, form.key)
  if (!row || (row.submitter_id && row.submitter_id !== sender.accountId)) {
    return refuse({ code: 'gone' })
  }
  if (row.sent_at) return ok(await sentBefore(db, row.id, form.key, context.secret))
  const { remarks } = readContent(row.content)
  if (remarks.length === 0) return refuse({ code: 'empty' })
  if (row.revision !== form.revision) return refuse({ code: 'changed' })
  const places = await readPlaces(db, remarks)
  const closed = await closedKeys(db, remarks, places, row.started_at, context.now)
  if (closed.length > 0) return refuse({ code: 'closed', keys: closed })
  const minutes = await context.askLimit()
  if (minutes !== null) return refuse({ code: 'tooMany', minutes })
  const promise = await readPromise(db)
  const code = deriveFollowUpCode(context.secret, form.key)
  const sent = await db.transaction().execute(async (trx) => {
    if (!(await takeSending(trx, row.id, form.revision, sender, places, context.now))) return null
    const ids = await insertAll(trx, row.id, remarks, places, form, sender, promise, context)
    const email = sender.accountId || sender.mayMail === false ? null : form.email
    await notifySending(trx, ids, email, code, context)
    return true
  })
  if (!sent) {
    const now = await readSending(db, form.key)
    if (!now?.sent_at) return refuse({ code: 'changed' })
  }
  return ok(await sentBefore(db, row.id, form.key, context.secret))
}

function readSending(db: Kysely<DB>, key: string) {
  return db
    .selectFrom('sending')
    .selectAll()
    .where('idempotency_key', '=', key)
    .where('kind', '=', 'web')
    .executeTakeFirst()
}

type Places = Map<PreparedRemark, RemarkPlace>

/** The place of each remark; a document is in a version that stays, so each is there. */
async function readPlaces(db: Kysely<DB>, remarks: readonly PreparedRemark[]): Promise<Places> {
  const places: Places = new Map()
  for (const remark of remarks) {
    const place = await readRemarkPlace(db, remark.versionId, remark.blockId)
    if (place) places.set(remark, place)
  }
  return places
}

async function closedKeys(
  db: Kysely<DB>,
  remarks: readonly PreparedRemark[],
  places: Places,
  startedAt: Instant,
  now: Instant,
): Promise<string[]> {
  const closed: string[] = []
  for (const remark of remarks) {
    const place = places.get(remark)
    const why = place
      ? whyNotSent(place, await newestState(db, place.documentId), startedAt, now)
      : 'closed'
    if (why) closed.push(remark.key)
  }
  return closed
}

/** Of several at once one gets it. The words leave the draft: from here on they are in the register. */
async function takeSending(
  trx: Transaction<DB>,
  id: number,
  revision: number,
  sender: Sender,
  places: Places,
  now: Instant,
): Promise<boolean> {
  const one = <Value>(values: (Value | null)[]) =>
    new Set(values).size === 1 ? (values[0] ?? null) : null
  const all = [...places.values()]
  const taken = await trx
    .updateTable('sending')
    .set({
      sent_at: now,
      updated_at: now,
      content: null,
      resume_hash: null,
      submitter_id: sender.accountId,
      document_id: one(all.map((place) => place.documentId)),
      consultation_id: one(all.map((place) => place.consultation?.id ?? null)),
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('sent_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

async function insertAll(
  trx: Transaction<DB>,
  sendingId: number,
  remarks: readonly PreparedRemark[],
  places: Places,
  form: SendForm,
  sender: Sender,
  promise: CityPromise,
  context: Context,
): Promise<number[]> {
  const isOrganisation = form.author === 'organisation'
  const ids: number[] = []
  for (const remark of remarks) {
    const place = places.get(remark)
    if (!place) throw new Error(`remark ${remark.key} has no place`)
    const { id } = await insertRemark(
      trx,
      {
        place,
        body: remark.body,
        proposal: remark.proposal,
        justification: remark.justification,
        selectedText: remark.selectedText,
        replyToId: remark.replyToId,
        channel: 'web',
        receivedAt: context.now,
        locale: sender.locale,
        authorKind: form.author,
        organisationName: isOrganisation ? form.organisationName : null,
        organisationType: isOrganisation ? form.organisationType : null,
        contact: sender.accountId ? null : { email: form.email },
        submitterId: sender.accountId,
        idempotencyKey: `${form.key}:${remark.key}`,
        codeKey: form.key,
        confirmByMail: false,
        sendingId,
      },
      promise,
      context,
    )
    if (place.versionState === 'closed') await anchorInLaterVersions(trx, id, context.now)
    ids.push(id)
  }
  return ids
}

async function sentBefore(
  db: Kysely<DB>,
  sendingId: number,
  key: string,
  secret: string,
): Promise<SentRemarks> {
  const rows = await db
    .selectFrom('submission')
    .select(['reference', 'is_late'])
    .where('sending_id', '=', sendingId)
    .orderBy('id')
    .execute()
  return {
    references: rows.map((row) => row.reference),
    code: deriveFollowUpCode(secret, key),
    isLate: rows.some((row) => row.is_late === 1),
  }
}
