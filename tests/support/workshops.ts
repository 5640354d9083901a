import type { Insertable } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'

const DAY_MS = 86_400_000

/** A published workshop with one session of three hours that begins `startsAt`, straight into the tables. */
export async function makeWorkshop(
  db: Database,
  options: {
    startsAt?: string
    capacity?: number | null
    workshop?: Partial<Insertable<DB['workshop']>>
    session?: Partial<Insertable<DB['workshop_session']>>
  } = {},
): Promise<{ id: number; slug: string; sessionId: number; startsAt: string }> {
  const startsAt = options.startsAt ?? new Date(Date.now() + 30 * DAY_MS).toISOString()
  const day = startsAt.slice(0, 10)
  const slug = `warsztat-${newIdempotencyKey().slice(0, 8).toLowerCase()}`
  const workshop = await db
    .insertInto('workshop')
    .values({
      slug,
      title_pl: 'Transport bez barier',
      description_pl: 'Sprawdzimy, gdzie trudno wsiąść.',
      kind: 'residents',
      starts_on: day,
      ends_on: day,
      created_at: '2026-01-05T09:00:00.000Z',
      published_at: '2026-01-05T09:00:00.000Z',
      ...options.workshop,
    })
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
  const sessionId = await addSession(db, workshop.id, 1, startsAt, {
    capacity: options.capacity === undefined ? 10 : options.capacity,
    ...options.session,
  })
  return { ...workshop, sessionId, startsAt }
}

export async function addSession(
  db: Database,
  workshopId: number,
  number: number,
  startsAt: string,
  more: Partial<Insertable<DB['workshop_session']>> = {},
): Promise<number> {
  const { id } = await db
    .insertInto('workshop_session')
    .values({
      workshop_id: workshopId,
      number,
      starts_on: startsAt.slice(0, 10),
      ends_on: startsAt.slice(0, 10),
      from_time: '17:00',
      to_time: '20:00',
      starts_at: startsAt,
      ends_at: new Date(Date.parse(startsAt) + 3 * 3_600_000).toISOString(),
      place: 'Sala 1.20',
      capacity: 10,
      ...more,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
