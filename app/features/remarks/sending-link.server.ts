import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { hashSecret, randomSecret } from '../accounts/tokens.server.ts'
import { joinSendings } from './join-sendings.server.ts'
import {
  changeSending,
  findSending,
  findSendingByResumeHash,
  type Sending,
  type SendingOwner,
} from './sending.server.ts'

/** A new link to the list; the one made before stops working. Null when the list is gone. */
export async function makeSendingLink(
  db: Database,
  sending: Sending,
  now: Instant,
): Promise<string | null> {
  const token = randomSecret()
  const same = <Content>(content: Content) => content
  const kept = await changeSending(db, sending.id, same, { resumeHash: hashSecret(token) }, now)
  return kept ? token : null
}

/** Looks only: programs that check mail open links too. */
export function findByLink(db: Kysely<DB>, token: string): Promise<Sending | null> {
  return token.length > 100 ? Promise.resolve(null) : findSendingByResumeHash(db, hashSecret(token))
}

/** `notYours`: it belongs to an account; signing in opens it. */
export type ResumeRefusal = 'gone' | 'notYours' | 'full'

/** Opens the list here. What this browser had on a list of its own is added to it. */
export async function resumeSending(
  db: Database,
  token: string,
  owner: SendingOwner,
  now: Instant,
): Promise<Result<Sending, ResumeRefusal>> {
  const sending = await findByLink(db, token)
  if (!sending) return refuse('gone')
  if (sending.accountId && sending.accountId !== owner.accountId) return refuse('notYours')
  const here = await findSending(db, owner)
  if (here && here.id !== sending.id && here.content.remarks.length > 0) {
    const done = await joinSendings(db, sending, here, owner.accountId, now)
    if (!done.ok) return refuse(done.refusal)
  }
  return ok(sending)
}
