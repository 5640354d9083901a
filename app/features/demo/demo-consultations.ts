import { demoConsultations } from '#db/seed/demo/consultations.ts'
import type { DemoConsultation } from '#db/seed/demo/document-types.ts'
import type { Instant } from '#db/schema.ts'
import { openConsultation } from '../consultations/open-consultation.server.ts'
import { createConsultation } from '../consultations/save-consultation.server.ts'
import { settleConsultation } from '../desk/settle-consultation.server.ts'
import { makeReport } from '../reports/make-report.server.ts'
import { publishReport } from '../reports/publish-report.server.ts'
import { addDays } from '../../lib/working-days.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { documentOf } from './demo-documents.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** The demonstration consultations: announced, opened, and one of them settled. */
export function consultationActs(stage: Stage, today: Instant): Act[] {
  return demoConsultations.flatMap((demo): Act[] => {
    const acts: Act[] = [
      {
        at: timeOf(today, demo.announcedDaysAgo, 'opened'),
        play: (now) => open(stage, demo, today, now),
      },
    ]
    if (demo.settledDaysAgo === null) return acts
    acts.push({
      at: timeOf(today, demo.settledDaysAgo, 'settled'),
      play: (now) => settle(stage, demo, now),
    })
    acts.push({
      at: timeOf(today, demo.settledDaysAgo, 'reported'),
      play: (now) => report(stage, demo, now),
    })
    return acts
  })
}

async function open(
  stage: Stage,
  demo: DemoConsultation,
  today: Instant,
  now: Instant,
): Promise<void> {
  const context = { now, appOrigin: stage.appOrigin }
  const actor = stage.cast.strateg
  const form = {
    intent: 'save' as const,
    title: demo.title,
    subject: demo.subject,
    scope: demo.scope,
    level: demo.level,
    basis: demo.legalBasis,
    caseSign: null,
    hostName: 'Stefan Strateg (przykład)',
    hostEmail: 'strateg@demo.example',
    hostPhone: null,
    channels: ['web' as const, 'paper' as const, 'email' as const, 'phone' as const],
    howToSend: 'Na tej stronie, na formularzu papierowym, e-mailem albo telefonicznie (przykład)',
    announcedIn: 'Strona miasta (przykład)\nTablica w urzędzie (przykład)',
    meetingsPlan: 'planned' as const,
    meetings: demo.meetings,
    documents: demo.documents.map((key) => documentOf(stage, key).id),
    workshops: [],
    announcedOn: dayInWarsaw(now),
    opensDay: null,
    opensTime: null,
    closesDay: null,
    closesTime: null,
    opensAt: now,
    closesAt: endOfDay(today, demo.closesDaysAgo),
  }
  const { id } = must(
    await createConsultation(stage.db, form, actor, context),
    `consultation ${demo.key}`,
  )
  await stage.db.updateTable('consultation').set({ is_demo: 1 }).where('id', '=', id).execute()
  must(
    await openConsultation(stage.db, { id, revision: 1 }, actor, context),
    `opening of ${demo.key}`,
  )
  stage.consultations.set(demo.key, id)
}

async function settle(stage: Stage, demo: DemoConsultation, now: Instant): Promise<void> {
  const id = stage.consultations.get(demo.key) ?? 0
  const { revision } = await stage.db
    .selectFrom('consultation')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  must(
    await settleConsultation(stage.db, { id, revision }, stage.cast.strateg, {
      now,
      appOrigin: stage.appOrigin,
    }),
    `settling of ${demo.key}`,
  )
}

/** The report is made, read and published the same day. */
async function report(stage: Stage, demo: DemoConsultation, now: Instant): Promise<void> {
  const { db, appOrigin } = stage
  const consultationId = stage.consultations.get(demo.key) ?? 0
  const actor = stage.cast.stratezka
  const made = must(
    await makeReport(db, { consultationId }, actor, { now: () => now }),
    `report of ${demo.key}`,
  )
  const row = await db
    .selectFrom('consultation_report')
    .select(['id', 'consultation_id', 'number', 'checksum'])
    .where('id', '=', made.id)
    .executeTakeFirstOrThrow()
  const seen = { checksum: row.checksum ?? '', personalDataConfirmed: false }
  must(
    await publishReport(db, row, seen, stage.cast.strateg, { now, appOrigin }),
    `publication of the report of ${demo.key}`,
  )
}

function endOfDay(today: Instant, daysAgo: number): Instant {
  return addDays(new Date(Date.parse(today) - daysAgo * 86_400_000).toISOString(), 0)
}
