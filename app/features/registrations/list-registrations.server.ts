import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { fold } from '../../lib/polish-text.ts'
import { normalizeCode } from './entry-code.ts'
import { VIEW_STATUSES, type ListFilters } from './list-registrations-views.ts'
import { listedRows, type ListedRegistration } from './list-registrations-rows.server.ts'

export type ListPage = { rows: ListedRegistration[]; next: number | null }

const PAGE_SIZE = 50
/** One page in order of arrival; `after` is the number of the last one before it. */
export async function listRegistrations(
  db: Kysely<DB>,
  sessionId: number,
  { view, text, need, groupId }: ListFilters,
  after: number | null,
): Promise<ListPage> {
  let query = db
    .selectFrom('registration')
    .select(['id', 'arrival', 'name', 'organisation', 'entry_code'])
    .where('session_id', '=', sessionId)
    .where('status', 'in', VIEW_STATUSES[view])
    .where('arrival', '>', after ?? 0)
    .orderBy('arrival')
  if (groupId !== null) query = query.where('group_id', '=', groupId)
  if (need !== null) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('registration_need')
          .select('registration_id')
          .whereRef('registration_id', '=', 'registration.id')
          .where('need', '=', need),
      ),
    )
  }
  // Databases do not fold Polish letters alike; the people of one session can be looked through here.
  const found =
    text === ''
      ? await query.limit(PAGE_SIZE + 1).execute()
      : (await query.execute()).filter(matches(text)).slice(0, PAGE_SIZE + 1)
  const page = found.slice(0, PAGE_SIZE)
  return {
    rows: await listedRows(
      db,
      sessionId,
      page.map(({ id }) => id),
    ),
    next: found.length > PAGE_SIZE ? (page.at(-1)?.arrival ?? null) : null,
  }
}

type Named = {
  arrival: number
  name: string | null
  organisation: string | null
  entry_code: string
}

function matches(text: string): (row: Named) => boolean {
  const words = fold(text).trim().split(/\s+/)
  const code = normalizeCode(text)
  return ({ arrival, name, organisation, entry_code }) => {
    if (String(arrival) === text.trim() || entry_code === code) return true
    const said = fold(`${name ?? ''} ${organisation ?? ''}`)
    return words.every((word) => said.includes(word))
  }
}
