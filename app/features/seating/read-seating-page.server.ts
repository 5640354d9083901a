import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { listAreas } from '../frame/codebook.server.ts'
import type { DeskSession } from '../registrations/desk/find-session.server.ts'
import { hasOpenedPeople } from '../registrations/desk/open-people.server.ts'
import { sessionFacts } from '../registrations/desk/session-facts.ts'
import { readParts } from '../workshops/workshop-parts.ts'
import { readSeating } from './read-seating.server.ts'

export type SeatingView = Awaited<ReturnType<typeof readSeatingPage>>

/** Tables for whoever prepares the hall; names once the list of this session is opened. */
export async function readSeatingPage(
  db: Database,
  { workshop, session }: DeskSession,
  reader: { actor: { id: string }; now: Instant; locale: 'pl' | 'en' | 'uk' },
) {
  const isOpen = await hasOpenedPeople(db, session.id, reader.actor, reader.now)
  const { tables, standing } = await readSeating(db, session.id)
  const { questions, facilitators } = readParts(workshop)
  const areas = await listAreas(db, reader.locale)
  return {
    workshop: { id: workshop.id, title: workshop.title_pl },
    session: sessionFacts(session),
    isOpen,
    canChange: session.closed_at === null,
    tables: isOpen ? tables : tables.map((table) => ({ ...table, people: [] })),
    standing: isOpen ? standing : [],
    counts: {
      seated: tables.reduce((total, { size }) => total + size, 0),
      standing: standing.length,
    },
    questions,
    suggestedTopics: questions.find(({ kind }) => kind === 'choice')?.options ?? [],
    facilitators: facilitators.map(({ name }) => name),
    areas: areas.map(({ id, code, name, icon }) => ({ id, slug: code, name, icon })),
  }
}
