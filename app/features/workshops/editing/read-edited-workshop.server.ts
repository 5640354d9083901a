import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, Workshop, WorkshopSession } from '#db/schema.ts'
import { readParts } from '../workshop-parts.ts'
import { readEditOptions } from './edit-options.server.ts'
import { readMaterials } from './materials.server.ts'
import { adviceOn } from './publish-checks.ts'
import { checkWorkshop } from './publish-workshop.server.ts'
import { readSeatGroups } from './seat-groups.server.ts'
import { readWorkshopLinks } from './workshop-links.server.ts'

export type EditedWorkshop = NonNullable<Awaited<ReturnType<typeof readEditedWorkshop>>>
export type EditedSession = NonNullable<Awaited<ReturnType<typeof readEditedSession>>>

/** Everything that the working page of a workshop shows; null where there is none. */
export async function readEditedWorkshop(db: Kysely<DB>, id: number, locale: Locale, now: Instant) {
  const workshop = await readWorkshopRow(db, id)
  if (!workshop) return null
  const sessions = await db
    .selectFrom('workshop_session')
    .selectAll()
    .where('workshop_id', '=', id)
    .orderBy('starts_at')
    .orderBy('number')
    .execute()
  const links = await readWorkshopLinks(db, id)
  const options = await readEditOptions(db, locale, links)
  const settled = links.consultations.filter(
    (each) => !options.consultations.some((consultation) => consultation.id === each),
  )
  const series = options.series.find((each) => each.id === workshop.series_id) ?? null
  return {
    workshop,
    parts: readParts(workshop),
    sessions: sessions.map((session) => ({
      id: session.id,
      number: session.number,
      starts_on: session.starts_on,
      ends_on: session.ends_on,
      from_time: session.from_time,
      to_time: session.to_time,
      place: session.place,
      link: session.link,
      capacity: session.capacity,
      taken: session.taken,
      isCancelled: session.cancelled_at !== null,
      isOver: session.ends_at <= now,
    })),
    links,
    /** Settled consultations it belongs to: kept whatever is chosen. */
    settled,
    series,
    options,
    materials: await readMaterials(db, id),
    checks: workshop.state === 'draft' ? await checkWorkshop(db, workshop, now) : [],
    advice: adviceOn(workshop, sessions),
  }
}

export function readWorkshopRow(db: Kysely<DB>, id: number): Promise<Workshop | undefined> {
  return db.selectFrom('workshop').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function readEditedSession(db: Kysely<DB>, workshopId: number, number: number) {
  const session = await readSessionRow(db, workshopId, number)
  if (!session) return null
  return { session, groups: await readSeatGroups(db, session.id) }
}

export function readSessionRow(
  db: Kysely<DB>,
  workshopId: number,
  number: number,
): Promise<WorkshopSession | undefined> {
  return db
    .selectFrom('workshop_session')
    .selectAll()
    .where('workshop_id', '=', workshopId)
    .where('number', '=', number)
    .executeTakeFirst()
}
