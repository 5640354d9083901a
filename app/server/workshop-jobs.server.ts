import { runWorkshopJobs } from '../features/registrations/workshop-jobs.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { startPeriodicJob, type PeriodicJob } from './periodic-job.server.ts'

const HALF_MINUTE_MS = 30_000

/** Offers that lapse, reserved seats, reminders, erasure: nobody has to think of them. */
export function startWorkshopJobs({
  db,
  clock,
  log,
  env,
}: Pick<Runtime, 'db' | 'clock' | 'log' | 'env'>): PeriodicJob {
  return startPeriodicJob('workshops', HALF_MINUTE_MS, log, () =>
    runWorkshopJobs(db, {
      now: clock.now(),
      secret: env.sessionSecret,
      appOrigin: env.appOrigin,
    }),
  )
}
