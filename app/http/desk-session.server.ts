import type { Database } from '#db/open.server.ts'
import {
  findSession,
  type DeskSession,
} from '../features/registrations/desk/find-session.server.ts'
import { mayHandlePeople } from '../features/registrations/desk/open-people.server.ts'
import { requirePermission } from './actor.server.ts'
import { pathNumber } from './query-number.ts'
import { notFound } from './respond.server.ts'

type SessionParams = { id?: string; session?: string }

/** The session of an address, or 404. */
export async function requireSession(db: Database, params: SessionParams): Promise<DeskSession> {
  const found = await findSession(db, pathNumber(params.id), pathNumber(params.session))
  if (!found) throw notFound()
  return found
}

/** Whoever handles the people of this session; an organiser those of own workshops only. */
export async function requirePeople(request: Request, db: Database, params: SessionParams) {
  const actor = await requirePermission(request, 'workshop.people')
  const found = await requireSession(db, params)
  if (!mayHandlePeople(actor, found.workshop)) throw new Response(null, { status: 403 })
  return { actor, ...found }
}
