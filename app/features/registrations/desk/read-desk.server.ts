import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { AccountActor } from '../../accounts/actor.ts'
import { readParts } from '../../workshops/workshop-parts.ts'
import { countNeeds, countStatuses, listToCall } from '../list-registrations-counts.server.ts'
import { findListed } from '../list-registrations-rows.server.ts'
import { listRegistrations } from '../list-registrations.server.ts'
import { seatsOf } from '../seats-of-session.server.ts'
import type { DeskQuery } from './desk-query.ts'
import type { DeskSession } from './find-session.server.ts'
import { hasOpenedPeople, mayHandlePeople } from './open-people.server.ts'
import { sessionFacts } from './session-facts.ts'

export type DeskPage = Awaited<ReturnType<typeof readDesk>>
export type DeskPeople = NonNullable<DeskPage['people']>

/** Counts for whoever prepares workshops; people for who handles them and has opened the list. */
export async function readDesk(
  db: Database,
  { workshop, session }: DeskSession,
  query: DeskQuery,
  reader: { actor: AccountActor; now: Instant },
) {
  const mayHandle = mayHandlePeople(reader.actor, workshop)
  const isOpen = mayHandle && (await hasOpenedPeople(db, session.id, reader.actor, reader.now))
  return {
    workshop: { id: workshop.id, title: workshop.title_pl },
    session: {
      ...sessionFacts(session),
      capacity: session.capacity,
      extra: session.extra,
      releasesAt: session.reserved_release_at,
      isReleased: session.reserved_released_at !== null,
      isOver: session.ends_at <= reader.now,
    },
    query,
    mayHandle,
    counts: await countStatuses(db, session.id),
    seats: await seatsOf(db, session.id),
    needs: mayHandle ? await countNeeds(db, session.id) : [],
    people: isOpen ? await readPeople(db, { workshop, session }, query) : null,
  }
}

async function readPeople(db: Database, { workshop, session }: DeskSession, query: DeskQuery) {
  const { mode, person, filters, after } = query
  const isList = mode === 'list'
  return {
    questions: readParts(workshop).questions,
    groups: await db
      .selectFrom('seat_group')
      .select(['id', 'name'])
      .where('session_id', '=', session.id)
      .orderBy('id')
      .execute(),
    toCall: isList ? await listToCall(db, session.id) : [],
    list: isList ? await listRegistrations(db, session.id, filters, after) : null,
    person: person === null ? null : await findListed(db, session.id, person),
  }
}
