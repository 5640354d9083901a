import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { DeskSession } from '../registrations/desk/find-session.server.ts'
import { hasOpenedPeople } from '../registrations/desk/open-people.server.ts'
import { sessionFacts } from '../registrations/desk/session-facts.ts'
import { readSeating } from './read-seating.server.ts'

export type SheetTable = Awaited<ReturnType<typeof readSheets>>['tables'][number]

/** What lies on each table; names only where they are wanted and opened. */
export async function readSheets(
  db: Database,
  { workshop, session }: DeskSession,
  wish: { actor: { id: string }; now: Instant; withNames: boolean },
) {
  const isOpen = await hasOpenedPeople(db, session.id, wish.actor, wish.now)
  const { tables } = await readSeating(db, session.id)
  return {
    workshop: { id: workshop.id, title: workshop.title_pl },
    session: sessionFacts(session),
    isOpen,
    tables: tables.map(({ id, number, topic, code, facilitator, people }) => ({
      id,
      number,
      topic,
      code,
      facilitator,
      names: wish.withNames && isOpen ? people.flatMap(({ name }) => name ?? []) : [],
    })),
  }
}
