import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { titleFromText } from '../imports/title-from-text.ts'
import { readPromise, type CityPromise } from '../promise/promise.server.ts'
import type { SubmitContext } from '../submissions/insert-submission.server.ts'
import { insertPostulate } from '../submissions/submit-postulate.server.ts'
import { cardKey } from './card-key.server.ts'
import { lockCards } from './card-checks.server.ts'

export type Closed = { references: string[]; repeated: boolean }

/**
 * Closes the day, for good: each card that is neither dropped nor part of another becomes a postulate in
 * the register. All in one transaction; pressed twice, at once or after an interruption, it is the same closing.
 */
export async function closeSession(
  db: Database,
  closing: { sessionId: number; actorId: string },
  context: SubmitContext,
): Promise<Result<Closed, 'notFound' | 'notYet'>> {
  const promise = await readPromise(db)
  return db.transaction().execute(async (trx) => {
    await lockCards(trx, closing.sessionId)
    const session = await trx
      .selectFrom('workshop_session')
      .innerJoin('workshop', 'workshop.id', 'workshop_session.workshop_id')
      .select(['workshop_session.starts_on', 'closed_at', 'workshop_session.cancelled_at'])
      .select('is_demo')
      .where('workshop_session.id', '=', closing.sessionId)
      .executeTakeFirst()
    if (!session || session.cancelled_at !== null) return refuse('notFound')
    if (session.closed_at !== null) {
      return ok({ references: await referencesOf(trx, closing.sessionId), repeated: true })
    }
    if (dayInWarsaw(context.now) < session.starts_on) return refuse('notYet')
    const references = await handIn(trx, closing, session.is_demo === 1, promise, context)
    await trx
      .updateTable('workshop_session')
      .set({ closed_at: context.now, closed_by: closing.actorId, running_item: null })
      .where('id', '=', closing.sessionId)
      .execute()
    await appendAudit(trx, {
      at: context.now,
      actorId: closing.actorId,
      action: 'cards.closed',
      objectType: 'workshop_session',
      objectId: String(closing.sessionId),
      details: { cards: references.length, from: references[0], to: references.at(-1) },
    })
    return ok({ references, repeated: false })
  })
}

/** In the order of tables and cards, so that the numbers of a table stand together. */
async function handIn(
  trx: Transaction<DB>,
  closing: { sessionId: number; actorId: string },
  isDemo: boolean,
  promise: CityPromise,
  context: SubmitContext,
): Promise<string[]> {
  const cards = await trx
    .selectFrom('card')
    .leftJoin('hall_table', 'hall_table.id', 'card.table_id')
    .select(['card.id', 'card.text', 'card.area_id'])
    .where('card.session_id', '=', closing.sessionId)
    .where('card.state', 'in', ['open', 'kept'])
    .orderBy('hall_table.number')
    .orderBy('card.number')
    .execute()
  const references: string[] = []
  for (const card of cards) {
    const receipt = await insertPostulate(
      trx,
      {
        title: titleFromText(card.text),
        body: card.text,
        channel: 'workshop',
        // The city has it from now on, and its days count from now: cards were work in the hall.
        receivedAt: context.now,
        locale: 'pl',
        authorKind: 'resident',
        areaHintId: card.area_id,
        enteredBy: closing.actorId,
        idempotencyKey: cardKey(context.secret, card.id),
        isDemo,
      },
      promise,
      context,
    )
    await trx
      .updateTable('card')
      .set({ state: 'kept', submission_id: receipt.id })
      .where('id', '=', card.id)
      .execute()
    references.push(receipt.reference)
  }
  return references
}

async function referencesOf(trx: Transaction<DB>, sessionId: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('card')
    .innerJoin('submission', 'submission.id', 'card.submission_id')
    .select('submission.reference')
    .where('card.session_id', '=', sessionId)
    .orderBy('submission.id')
    .execute()
  return rows.map((row) => row.reference)
}
