import type { Kysely } from 'kysely'
import type { Day, DB, Instant, Locale, WorkshopSession } from '#db/schema.ts'
import type { WorkshopKind, WorkshopState } from '#db/workshop-tables.ts'
import { localized } from '../../../lib/localized.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'

const PAGE_SIZE = 20
const MOST_COMING = 200

export type ListedSession = Pick<
  WorkshopSession,
  'id' | 'number' | 'starts_on' | 'ends_on' | 'from_time' | 'to_time' | 'place' | 'link'
> & {
  capacity: number | null
  taken: number
  waiting: number
  isCancelled: boolean
}
export type ListedWorkshop = {
  id: number
  slug: string
  title: string
  kind: WorkshopKind
  state: WorkshopState
  startsOn: Day
  isDemo: boolean
  series: { id: number; title: string } | null
  sessions: ListedSession[]
}
export type DeskList = {
  drafts: ListedWorkshop[]
  coming: ListedWorkshop[]
  past: { rows: ListedWorkshop[]; next: number | null }
}

/** All workshops for those who prepare them; `before` is the last one of the page of past ones before. */
export async function listWorkshops(
  db: Kysely<DB>,
  before: number | null,
  locale: Locale,
  now: Instant,
): Promise<DeskList> {
  const today = dayInWarsaw(now)
  const drafts = await listed(db)
    .where('state', '=', 'draft')
    .orderBy('workshop.id', 'desc')
    .limit(MOST_COMING)
    .execute()
  const coming = await listed(db)
    .where('state', '!=', 'draft')
    .where('ends_on', '>=', today)
    .orderBy('starts_on')
    .orderBy('workshop.id')
    .limit(MOST_COMING)
    .execute()
  let past = listed(db)
    .where('state', '!=', 'draft')
    .where('ends_on', '<', today)
    .orderBy('ends_on', 'desc')
    .orderBy('workshop.id', 'desc')
    .limit(PAGE_SIZE + 1)
  const last = before === null ? null : await readDay(db, before)
  if (last) {
    past = past.where((eb) =>
      eb.or([
        eb('ends_on', '<', last.ends_on),
        eb.and([eb('ends_on', '=', last.ends_on), eb('workshop.id', '<', last.id)]),
      ]),
    )
  }
  const found = await past.execute()
  const rows = found.slice(0, PAGE_SIZE)
  const sessionsOf = await readSessions(
    db,
    [...drafts, ...coming, ...rows].map((row) => row.id),
  )
  const show = (row: Row): ListedWorkshop => ({
    id: row.id,
    slug: row.slug,
    title: localized(row, 'title', locale),
    kind: row.kind,
    state: row.state,
    startsOn: row.starts_on,
    isDemo: row.is_demo === 1,
    series: row.series_id && row.series ? { id: row.series_id, title: row.series } : null,
    sessions: sessionsOf.get(row.id) ?? [],
  })
  return {
    drafts: drafts.map(show),
    coming: coming.map(show),
    past: {
      rows: rows.map(show),
      next: found.length > PAGE_SIZE ? (rows.at(-1)?.id ?? null) : null,
    },
  }
}

function listed(db: Kysely<DB>) {
  return db
    .selectFrom('workshop')
    .leftJoin('workshop_series', 'workshop_series.id', 'workshop.series_id')
    .select(['workshop.id', 'slug', 'title_pl', 'title_en', 'title_uk', 'kind', 'state'])
    .select(['starts_on', 'ends_on', 'is_demo', 'series_id', 'workshop_series.title as series'])
}
type Row = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]

function readDay(db: Kysely<DB>, id: number) {
  return db.selectFrom('workshop').select(['id', 'ends_on']).where('id', '=', id).executeTakeFirst()
}

async function readSessions(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<Map<number, ListedSession[]>> {
  const sessions = new Map<number, ListedSession[]>()
  if (ids.length === 0) return sessions
  const rows = await db
    .selectFrom('workshop_session')
    .select(['id', 'workshop_id', 'number', 'starts_on', 'ends_on', 'from_time', 'to_time'])
    .select(['place', 'link', 'capacity', 'taken', 'cancelled_at'])
    .select((eb) =>
      eb
        .selectFrom('registration')
        .select((row) => row.fn.countAll<number>().as('count'))
        .whereRef('session_id', '=', 'workshop_session.id')
        .where('status', '=', 'waitlisted')
        .as('waiting'),
    )
    .where('workshop_id', 'in', ids)
    .orderBy('workshop_id')
    .orderBy('starts_at')
    .orderBy('number')
    .execute()
  for (const { workshop_id, cancelled_at, waiting, ...row } of rows) {
    const shown = { ...row, waiting: Number(waiting), isCancelled: cancelled_at !== null }
    sessions.set(workshop_id, [...(sessions.get(workshop_id) ?? []), shown])
  }
  return sessions
}
