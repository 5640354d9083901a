import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { listForDoor } from '../list-registrations-door.server.ts'
import type { DeskSession } from './find-session.server.ts'
import { hasOpenedPeople } from './open-people.server.ts'
import { sessionFacts } from './session-facts.ts'

export type DoorPage = Awaited<ReturnType<typeof readDoorPage>>

/** The list for the door; null people until its names are opened. */
export async function readDoorPage(
  db: Database,
  { workshop, session }: DeskSession,
  reader: { id: string },
  now: Instant,
) {
  const isOpen = await hasOpenedPeople(db, session.id, reader, now)
  return {
    workshop: { id: workshop.id, title: workshop.title_pl },
    session: sessionFacts(session),
    people: isOpen ? await listForDoor(db, session.id) : null,
  }
}
