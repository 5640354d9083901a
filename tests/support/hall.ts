import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'

/** Somebody on the list of a session, straight into the tables; a seat is counted for who has one. */
export async function addPerson(
  db: Database,
  sessionId: number,
  more: Partial<Insertable<DB['registration']>> = {},
): Promise<{ id: number; code: string }> {
  const { arrivals } = await db
    .updateTable('workshop_session')
    .set((eb) => ({
      arrivals: eb('arrivals', '+', 1),
      ...((more.status ?? 'confirmed') === 'confirmed' ? { taken: eb('taken', '+', 1) } : {}),
    }))
    .where('id', '=', sessionId)
    .returning('arrivals')
    .executeTakeFirstOrThrow()
  const seed = randomUUID()
  const row = await db
    .insertInto('registration')
    .values({
      session_id: sessionId,
      arrival: arrivals,
      status: 'confirmed',
      way: 'web',
      name: `Osoba ${arrivals}`,
      locale: 'pl',
      entry_code: `A${arrivals}`,
      token_hash: seed,
      token_seed: seed,
      created_at: '2026-11-01T09:00:00.000Z',
      confirmed_at: '2026-11-01T09:00:00.000Z',
      ...more,
    })
    .returning(['id', 'entry_code as code'])
    .executeTakeFirstOrThrow()
  return row
}

/** An action as a device sends it. */
export function dayAction(kind: string, payload: object, happenedAt = new Date().toISOString()) {
  return { id: randomUUID(), kind, happenedAt, payload }
}

export function batchOf(actions: readonly object[]): { batch: string } {
  return { batch: JSON.stringify({ deviceId: randomUUID(), actions }) }
}
