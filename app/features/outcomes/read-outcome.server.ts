import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { fileAddress } from '../../lib/addresses.ts'
import { countAttendance, type Attendance } from './count-attendance.server.ts'
import { listOutcomeCards, type OutcomeCard } from './outcome-cards.server.ts'
import { readOutcomeParts, type OutcomePart } from './outcome-parts.ts'

export type OutcomePhoto = {
  id: number
  href: string
  alt: string
  width: number | null
  height: number | null
}
export type OutcomeTeam = {
  id: number
  name: string
  project: string | null
  result: string | null
  rank: number | null
}
export type OutcomeChange = { id: number; at: Instant; parts: OutcomePart[]; note: string | null }
export type Outcome = {
  /** 0: nothing was saved yet. */
  revision: number
  conclusions: string | null
  minutes: string | null
  attended: number | null
  publishedAt: Instant | null
  attendance: Attendance
  photos: OutcomePhoto[]
  teams: OutcomeTeam[]
  cards: OutcomeCard[]
  /** Corrections since it was published, newest first. */
  changes: OutcomeChange[]
}

const NOBODY: Attendance = { sessions: [], total: null, isCounted: false }

/** Everything that the results of a workshop say, published or not. */
export async function readOutcome(db: Kysely<DB>, workshopId: number): Promise<Outcome> {
  const row = await db
    .selectFrom('workshop_outcome')
    .selectAll()
    .where('workshop_id', '=', workshopId)
    .executeTakeFirst()
  return {
    revision: row?.revision ?? 0,
    conclusions: row?.conclusions ?? null,
    minutes: row?.minutes ?? null,
    attended: row?.attended ?? null,
    publishedAt: row?.published_at ?? null,
    attendance: (await countAttendance(db, [workshopId])).get(workshopId) ?? NOBODY,
    photos: await listPhotos(db, workshopId),
    teams: await listTeams(db, workshopId),
    cards: await listOutcomeCards(db, workshopId),
    changes: await listChanges(db, workshopId),
  }
}

async function listPhotos(db: Kysely<DB>, workshopId: number): Promise<OutcomePhoto[]> {
  const rows = await db
    .selectFrom('workshop_photo as photo')
    .innerJoin('file', 'file.hash', 'photo.file_hash')
    .select(['photo.id', 'photo.alt', 'file.hash', 'file.mime', 'file.width', 'file.height'])
    .where('workshop_id', '=', workshopId)
    .orderBy('photo.position')
    .orderBy('photo.id')
    .execute()
  return rows.map(({ hash, mime, ...photo }) => ({
    ...photo,
    href: fileAddress(hash, `zdjecie.${mime === 'image/png' ? 'png' : 'jpg'}`),
  }))
}

function listTeams(db: Kysely<DB>, workshopId: number): Promise<OutcomeTeam[]> {
  return db
    .selectFrom('workshop_team as team')
    .innerJoin('workshop_session as session', 'session.id', 'team.session_id')
    .select(['team.id', 'team.name', 'team.project', 'team.result', 'team.rank'])
    .where('session.workshop_id', '=', workshopId)
    .orderBy((eb) => eb.fn.coalesce('team.rank', eb.val(1_000_000)))
    .orderBy('team.name')
    .execute()
}

async function listChanges(db: Kysely<DB>, workshopId: number): Promise<OutcomeChange[]> {
  const rows = await db
    .selectFrom('workshop_outcome_change')
    .select(['id', 'at', 'parts', 'note'])
    .where('workshop_id', '=', workshopId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, parts: readOutcomeParts(row.parts) }))
}
