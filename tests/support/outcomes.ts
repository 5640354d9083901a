import type { Insertable } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { submitPostulate } from '#app/features/submissions/submit-postulate.server.ts'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { FIXED_NOW } from './database.ts'
import { makeActor } from './staff.ts'

const ACCEPTED_BY = 'sylwia'

/** A confirmed registration, straight into the table. */
export async function addRegistration(
  db: Database,
  sessionId: number,
  more: Partial<Insertable<DB['registration']>> & { arrival: number },
): Promise<number> {
  const key = newIdempotencyKey()
  const { id } = await db
    .insertInto('registration')
    .values({
      session_id: sessionId,
      status: 'confirmed',
      way: 'web',
      locale: 'pl',
      entry_code: key.slice(0, 8),
      token_hash: `hash-${key}`,
      token_seed: key,
      created_at: '2026-01-05T09:00:00.000Z',
      ...more,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A card that became a published submission; `answer` publishes a position to it. */
export async function addCard(
  db: Database,
  sessionId: number,
  number: number,
): Promise<{ submissionId: number; reference: string }> {
  const { id, reference } = await submitPostulate(
    db,
    {
      title: `Karta ${number}`,
      body: 'Próg przed szkołą.',
      channel: 'workshop',
      receivedAt: FIXED_NOW,
      locale: 'pl',
      authorKind: 'other',
    },
    { now: FIXED_NOW, secret: 'secret', appOrigin: 'http://localhost' },
  )
  await db
    .updateTable('submission')
    .set({ visibility: 'published', public_title: `Karta ${number}`, public_body: 'Próg.' })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('card')
    .values({
      id: newIdempotencyKey(),
      session_id: sessionId,
      number,
      text: 'Próg przed szkołą.',
      agree_count: 6,
      state: 'kept',
      written_at: FIXED_NOW,
      updated_at: FIXED_NOW,
      submission_id: id,
    })
    .execute()
  return { submissionId: id, reference }
}

export async function answer(
  db: Database,
  submissionId: number,
  now: Instant = FIXED_NOW,
): Promise<number> {
  const known = db.selectFrom('account').select('id').where('id', '=', ACCEPTED_BY)
  if (!(await known.executeTakeFirst())) await makeActor(db, ACCEPTED_BY, 'strategist')
  const { id } = await db
    .insertInto('position')
    .values({
      code: 'accepted',
      state: 'published',
      summary: 'Zgadzamy się.',
      justification: 'Tak jest bezpieczniej.',
      drafted_at: now,
      accepted_by: ACCEPTED_BY,
      accepted_at: now,
      published_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('position_submission')
    .values({ position_id: id, submission_id: submissionId })
    .execute()
  await db
    .updateTable('submission')
    .set({ handling: 'answered', position_id: id, position_code: 'accepted', answered_at: now })
    .where('id', '=', submissionId)
    .execute()
  return id
}
