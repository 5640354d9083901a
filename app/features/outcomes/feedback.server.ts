import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Registration } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { findByToken } from '../registrations/registration-token.server.ts'
import { daysBefore } from './kept-contacts.ts'
import type { FeedbackWords } from './feedback-form.ts'

/** How long after a session its participants may say how it was. */
export const FEEDBACK_DAYS = 30

export type FeedbackState = 'open' | 'sent' | 'notCame' | 'notYet' | 'over'
export type FeedbackPage = {
  state: FeedbackState
  slug: string
  titles: { title_pl: string; title_en: string | null; title_uk: string | null }
  opensAt: Instant
  closesAt: Instant
}
type Context = { now: Instant; secret: string }

/** What whoever has the secret link of a registration may say now; null where there is none. */
export async function readFeedbackPage(
  db: Kysely<DB>,
  token: string,
  context: Context,
): Promise<FeedbackPage | null> {
  return (await findFor(db, token, context))?.page ?? null
}

/** Keeps what one participant thinks: once, and so that nobody can tell whose it is. */
export async function sendFeedback(
  db: Database,
  token: string,
  words: FeedbackWords,
  context: Context,
): Promise<Result<null, 'notFound' | Exclude<FeedbackState, 'open'>>> {
  const found = await findFor(db, token, context)
  if (!found) return refuse('notFound')
  const { page, registration, endsAt } = found
  if (page.state !== 'open') return refuse(page.state)
  const kept = await db
    .insertInto('workshop_feedback')
    .values({
      session_id: registration.session_id,
      sender_key: senderKey(context.secret, registration),
      was_heard: words.heard,
      was_clear: words.clear,
      comment: words.comment,
      // When it came would tell, beside the letters, who wrote it.
      created_at: endsAt,
    })
    .onConflict((conflict) => conflict.column('sender_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept ? ok(null) : refuse('sent')
}

async function findFor(db: Kysely<DB>, token: string, { now, secret }: Context) {
  const registration = await findByToken(db, token)
  if (!registration) return null
  const about = await db
    .selectFrom('workshop_session as session')
    .innerJoin('workshop', 'workshop.id', 'session.workshop_id')
    .select(['session.ends_at', 'session.closed_at', 'workshop.slug'])
    .select(['workshop.title_pl', 'workshop.title_en', 'workshop.title_uk'])
    .where('session.id', '=', registration.session_id)
    .executeTakeFirstOrThrow()
  const { ends_at: endsAt, closed_at, slug, ...titles } = about
  // A day that was closed early is over.
  const opensAt = closed_at !== null && closed_at < endsAt ? closed_at : endsAt
  const closesAt = daysBefore(endsAt, -FEEDBACK_DAYS)
  const sent = await db
    .selectFrom('workshop_feedback')
    .select('id')
    .where('sender_key', '=', senderKey(secret, registration))
    .executeTakeFirst()
  const state = stateOf(registration, { isSent: sent !== undefined, opensAt, closesAt, now })
  return { registration, endsAt, page: { state, slug, titles, opensAt, closesAt } }
}

function stateOf(
  registration: Registration,
  at: { isSent: boolean; opensAt: Instant; closesAt: Instant; now: Instant },
): FeedbackState {
  if (at.isSent) return 'sent'
  if (at.now < at.opensAt) return 'notYet'
  if (registration.came_at === null) return 'notCame'
  return at.now > at.closesAt ? 'over' : 'open'
}

/** Names nobody; whoever has the secret and the registration finds the opinion of its person. */
export function senderKey(
  secret: string,
  { token_seed }: Pick<Registration, 'token_seed'>,
): string {
  const context = 'idea-kielce/workshop-feedback/1\n'
  return createHmac('sha256', secret).update(context).update(token_seed).digest('base64url')
}
