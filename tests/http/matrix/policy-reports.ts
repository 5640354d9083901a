import { makeReport } from '#app/features/reports/make-report.server.ts'
import { findReport } from '#app/features/reports/find-report.server.ts'
import { makeReported, type Reported } from '#tests/support/reported.ts'
import type { RoutePolicy } from './policy-types.ts'
import type { World } from './world.ts'

/** A settled consultation in which everything is answered, with a report that nobody published yet. */
async function withReport({ db, newAccount }: World): Promise<Reported & { checksum: string }> {
  const made = await makeReported(db)
  await made.answer([(await made.remark()).id])
  const actor = {
    kind: 'account' as const,
    id: await newAccount('strategist'),
    name: 'Osoba',
    locale: 'pl' as const,
    roles: ['strategist' as const],
    unitId: null,
    confirmed: true,
  }
  const context = { now: () => new Date().toISOString() }
  await makeReport(db, { consultationId: made.id }, actor, context)
  const report = await findReport(db, made.id, 1)
  return { ...made, checksum: report?.checksum ?? '' }
}

/** Reports are made in the background: what the last cell began may not be counted in the next. */
async function nothingIsMade({ db }: World): Promise<void> {
  const making = () =>
    db.selectFrom('consultation_report').select('id').where('state', '=', 'making').execute()
  while ((await making()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function withPublished(world: World): Promise<Reported> {
  const made = await withReport(world)
  await world.db
    .updateTable('consultation_report')
    .set({ published_at: new Date().toISOString() })
    .where('consultation_id', '=', made.id)
    .execute()
  return made
}

export const REPORTS: Record<string, RoutePolicy> = {
  'routes/consultations/report': {
    read: 'everyone',
    path: async (world) => `/konsultacje/${(await withPublished(world)).slug}/sprawozdanie`,
  },
  'routes/consultations/report-file': {
    read: 'everyone',
    path: async (world) =>
      `/konsultacje/${(await withPublished(world)).slug}/sprawozdanie/sprawozdanie-1.csv`,
  },
  'routes/panel/consultations/reports': {
    read: 'report.make',
    path: async (world) => `/panel/konsultacje/${(await makeReported(world.db)).id}/sprawozdania`,
    writes: {
      make: {
        access: 'report.make',
        make: async (world) => {
          await nothingIsMade(world)
          const { id } = await makeReported(world.db)
          return { path: `/panel/konsultacje/${id}/sprawozdania`, fields: { intent: 'make' } }
        },
      },
    },
  },
  'routes/panel/consultations/report': {
    read: 'report.make',
    path: async (world) => `/panel/konsultacje/${(await withReport(world)).id}/sprawozdania/1`,
    writes: {
      publish: {
        access: 'report.make',
        make: async (world) => {
          const { id, checksum } = await withReport(world)
          return {
            path: `/panel/konsultacje/${id}/sprawozdania/1`,
            fields: { intent: 'publish', checksum },
          }
        },
      },
    },
  },
}
