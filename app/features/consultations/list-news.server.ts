import type { Kysely } from 'kysely'
import type { Consultation, DB, Instant } from '#db/schema.ts'
import type { LinkName } from './notice-links.server.ts'
import type { wordColumns } from './notice-row.ts'

type About = Pick<Consultation, 'id' | 'slug' | 'title'>
/** What a correction can name. */
export type ChangedField = keyof ReturnType<typeof wordColumns> | LinkName
export type News = { key: string; at: Instant; about: About } & (
  | { kind: 'opened'; from: Instant; to: Instant }
  | { kind: 'extended'; to: Instant; reason: string }
  | { kind: 'corrected'; fields: ChangedField[]; note: string }
  | { kind: 'settled' }
  | { kind: 'report' }
)

const MOST = 50
const ABOUT = ['consultation.id', 'slug', 'title'] as const

/** What happened to consultations in public, the newest first. */
export async function listNews(db: Kysely<DB>): Promise<News[]> {
  const all = await Promise.all([opened(db), extended(db), corrected(db), settled(db), reports(db)])
  return all
    .flat()
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, MOST)
}

async function opened(db: Kysely<DB>): Promise<News[]> {
  const rows = await db
    .selectFrom('consultation')
    .select([...ABOUT, 'opened_at as at', 'opens_at as from', 'closes_at as to'])
    .where('state', '!=', 'draft')
    .orderBy('opened_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.flatMap(({ at, from, to, ...about }) =>
    from && to
      ? [{ kind: 'opened', key: `otwarcie-${about.id}`, at: at ?? from, from, to, about }]
      : [],
  )
}

async function extended(db: Kysely<DB>): Promise<News[]> {
  const rows = await db
    .selectFrom('consultation_extension as extension')
    .innerJoin('consultation', 'consultation.id', 'extension.consultation_id')
    .select([...ABOUT, 'extension.id as key', 'extended_at as at', 'reason'])
    .select('extension.closes_at as to')
    .orderBy('extended_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(({ key, at, to, reason, ...about }) => {
    return { kind: 'extended', key: `przedluzenie-${key}`, at, to, reason, about }
  })
}

async function corrected(db: Kysely<DB>): Promise<News[]> {
  const rows = await db
    .selectFrom('consultation_change as change')
    .innerJoin('consultation', 'consultation.id', 'change.consultation_id')
    .select([...ABOUT, 'change.id as key', 'changed_at as at', 'fields', 'note'])
    .orderBy('changed_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(({ key, at, fields, note, ...about }) => {
    const names = JSON.parse(fields) as ChangedField[]
    return { kind: 'corrected', key: `zmiana-${key}`, at, fields: names, note, about }
  })
}

async function settled(db: Kysely<DB>): Promise<News[]> {
  const rows = await db
    .selectFrom('consultation')
    .select([...ABOUT, 'settled_at as at'])
    .where('state', '=', 'settled')
    .orderBy('settled_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.flatMap(({ at, ...about }) =>
    at ? [{ kind: 'settled', key: `koniec-${about.id}`, at, about }] : [],
  )
}

async function reports(db: Kysely<DB>): Promise<News[]> {
  const rows = await db
    .selectFrom('consultation_report as report')
    .innerJoin('consultation', 'consultation.id', 'report.consultation_id')
    .select([...ABOUT, 'report.number', 'published_at as at'])
    .where('published_at', 'is not', null)
    .orderBy('published_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.flatMap(({ at, number, ...about }) =>
    at ? [{ kind: 'report', key: `sprawozdanie-${about.id}-${number}`, at, about }] : [],
  )
}
