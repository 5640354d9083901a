import type { Kysely } from 'kysely'
import type { DB, Day } from '#db/schema.ts'
import { daysOfConsultation } from '../consultations/clock.ts'
import {
  publicPart,
  readConsultation,
  type FullConsultation,
} from '../consultations/read-consultation.server.ts'
import { countAttendance } from '../outcomes/count-attendance.server.ts'
import type { ReportHead } from './snapshot.ts'

type Circumstances = Pick<
  ReportHead,
  'consultation' | 'basis' | 'dates' | 'meetings' | 'workshops'
> & { documentIds: number[] }

/** How the consultation was held: its law, its dates, where it was announced, its meetings. */
export async function readCircumstances(
  db: Kysely<DB>,
  consultationId: number,
): Promise<Circumstances> {
  const found = await readConsultation(db, consultationId)
  if (!found) throw new Error(`there is no consultation ${consultationId}`)
  const row = publicPart(found)
  const attendance = await countAttendance(
    db,
    row.workshops.map((workshop) => workshop.id),
    'published',
  )
  return {
    // Addresses and telephones of the host stand on the page of the consultation: a report outlives them.
    consultation: {
      slug: row.slug,
      title: row.title,
      subject: row.subject,
      scope: row.scope,
      level: row.participation_level,
      caseSign: row.case_sign,
      host: row.host_name,
      announcedIn: row.announcedIn,
      channels: row.channels,
      howToSend: row.how_to_send,
      summary: row.summary,
      isDemo: row.is_demo === 1,
    },
    basis: {
      code: row.basis.code,
      name: row.basis.name_pl,
      citation: row.basis.citation_pl,
      minDays: row.basis.min_days,
      reportDays: row.basis.report_days,
      lateRemarks: row.basis.late_remarks,
    },
    dates: datesOf(row),
    meetings: linesOf(row.meetings),
    workshops: row.workshops.map((workshop) => ({
      title: workshop.title_pl,
      place: workshop.place,
      startsOn: workshop.startsOn,
      endsOn: workshop.endsOn,
      attendance: attendance.get(workshop.id)?.total ?? null,
    })),
    documentIds: row.documents.map((document) => document.id),
  }
}

function datesOf(row: FullConsultation): ReportHead['dates'] {
  return {
    announcedOn: row.announced_on,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    days: daysBetween(row.announced_on, row.closes_at),
    extensions: row.extensions.map(({ before, closesAt, reason, at }) => ({
      before,
      closesAt,
      reason,
      at,
    })),
    settledAt: row.settled_at,
    reportDueAt: row.reportDueAt,
  }
}

function linesOf(text: string | null): string[] {
  return (text ?? '').split('\n').flatMap((line) => line.trim() || [])
}

function daysBetween(announcedOn: Day | null, closesAt: string | null): number | null {
  return announcedOn && closesAt ? daysOfConsultation(announcedOn, closesAt) : null
}
