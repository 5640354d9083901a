import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { peopleOfConsultation } from '../consultations/people-of-consultation.server.ts'
import { whatIsMissing } from '../desk/what-is-missing.server.ts'
import type { ReportChecks } from './check-report.ts'
import { failInterrupted, findReport } from './find-report.server.ts'
import { changedSince } from './freshness.server.ts'
import { readChecks, readHead } from './read-report.server.ts'
import type { ReportRecord } from './report-row.ts'
import { viewReport, type AskedPage, type ReportView } from './view-report.server.ts'

type Consultation = { id: number; slug: string }
export type Preview =
  | { state: 'making' | 'failed'; consultation: Consultation; report: ReportRecord }
  | {
      state: 'ready'
      consultation: Consultation
      report: ReportRecord
      view: ReportView
      checks: ReportChecks
      isSettled: boolean
      owed: number
      changed: number
      /** How many will be written to. */
      people: number
    }

/** A report as the team looks at it before it goes out. Null where there is none, or no such page of it. */
export async function readPreview(
  db: Kysely<DB>,
  { id, number }: { id: number; number: number },
  asked: AskedPage,
  now: Instant,
): Promise<Preview | null> {
  const row = await db
    .selectFrom('consultation')
    .select(['id', 'slug', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { state, ...consultation } = row
  await failInterrupted(db, id, now)
  const report = await findReport(db, id, number)
  if (!report) return null
  if (report.state !== 'ready') return { state: report.state, consultation, report }
  const view = await viewReport(db, report.id, asked)
  if (!view) return null
  const { takenAt } = await readHead(db, report.id)
  return {
    state: 'ready',
    consultation,
    report,
    view,
    checks: await readChecks(db, report.id),
    isSettled: state === 'settled',
    owed: (await whatIsMissing(db, id, now)).count,
    changed: await changedSince(db, id, takenAt),
    people: (await peopleOfConsultation(db, id)).length,
  }
}
