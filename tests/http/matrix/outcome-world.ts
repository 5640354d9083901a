import { createHash, randomBytes } from 'node:crypto'
import { makeWorkshop } from '#tests/support/workshops.ts'
import type { World } from './world.ts'

/** The smallest PNG there is: one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** Somebody who came to a session that ended yesterday; gives the secret of their link. */
export async function addSeatHolder({ db }: Pick<World, 'db'>): Promise<string> {
  const startsAt = new Date(Date.now() - 86_400_000).toISOString()
  const { sessionId } = await makeWorkshop(db, { startsAt })
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('registration')
    .values({
      session_id: sessionId,
      arrival: 1,
      status: 'confirmed',
      way: 'web',
      locale: 'pl',
      entry_code: 'ABCD1234',
      token_hash: createHash('sha256').update(token).digest('hex'),
      token_seed: token,
      created_at: startsAt,
      came_at: startsAt,
      came_by: 'qr',
    })
    .execute()
  return token
}
