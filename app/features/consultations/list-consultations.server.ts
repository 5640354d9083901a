import type { Kysely } from 'kysely'
import type { ConsultationState, Day, DB, Instant, ParticipationLevel } from '#db/schema.ts'
import { phaseOf, reportDueAt, type Phase } from './clock.ts'
import { countVoices, type Voices } from './count-voices.server.ts'

export type ListedConsultation = {
  id: number
  slug: string
  title: string
  subject: string | null
  state: ConsultationState
  phase: Phase
  level: ParticipationLevel
  hostName: string | null
  announcedOn: Day | null
  opensAt: Instant | null
  closesAt: Instant | null
  reportDueAt: Instant | null
  settledAt: Instant | null
  hasReport: boolean
  isDemo: boolean
  voices: Voices
}

const PAGE_SIZE = 20

/** Those that go on, drafts too: `phase` tells which. The one that ends first stands first. */
export async function listCurrent(db: Kysely<DB>, now: Instant): Promise<ListedConsultation[]> {
  const rows = await selectListed(db)
    .where('consultation.state', '!=', 'settled')
    .orderBy('closes_at')
    .orderBy('consultation.id')
    .execute()
  return withVoices(db, rows, now)
}

/** Those that ended, the newest first; `before` is the id of the last one of the page before. */
export async function listSettled(
  db: Kysely<DB>,
  before: number | null,
  now: Instant,
): Promise<{ rows: ListedConsultation[]; next: number | null }> {
  let query = selectListed(db)
    .where('consultation.state', '=', 'settled')
    .orderBy('consultation.id', 'desc')
    .limit(PAGE_SIZE + 1)
  if (before !== null) query = query.where('consultation.id', '<', before)
  const rows = await query.execute()
  const shown = rows.slice(0, PAGE_SIZE)
  return {
    rows: await withVoices(db, shown, now),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  }
}

function selectListed(db: Kysely<DB>) {
  return db
    .selectFrom('consultation')
    .innerJoin('legal_basis', 'legal_basis.code', 'consultation.legal_basis_code')
    .select(['consultation.id', 'slug', 'title', 'subject', 'consultation.state', 'is_demo'])
    .select(['participation_level', 'host_name', 'announced_on', 'opens_at', 'closes_at'])
    .select(['settled_at', 'report_days'])
    .select((eb) =>
      eb
        .selectFrom('consultation_report')
        .select((report) => report.fn.countAll<number>().as('count'))
        .whereRef('consultation_id', '=', 'consultation.id')
        .where('published_at', 'is not', null)
        .as('reports'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectListed>['execute']>>[number]

async function withVoices(
  db: Kysely<DB>,
  rows: readonly Row[],
  now: Instant,
): Promise<ListedConsultation[]> {
  const voicesOf = await countVoices(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    subject: row.subject,
    state: row.state,
    phase: phaseOf(row, now),
    level: row.participation_level,
    hostName: row.host_name,
    announcedOn: row.announced_on,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    reportDueAt: row.closes_at ? reportDueAt(row.closes_at, row.report_days) : null,
    settledAt: row.settled_at,
    hasReport: Number(row.reports) > 0,
    isDemo: row.is_demo === 1,
    voices: voicesOf(row.id),
  }))
}
