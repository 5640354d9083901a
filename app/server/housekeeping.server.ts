import { forgetUnusedFiles } from '../features/documents/files/store-file.server.ts'
import { forgetDocumentUploads } from '../features/documents/import/keep-upload.server.ts'
import { forgetUploads } from '../features/imports/keep-upload.server.ts'
import { forgetSendings } from '../features/remarks/sending.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { startPeriodicJob, type PeriodicJob } from './periodic-job.server.ts'

const HOUR_MS = 3_600_000

export function startHousekeeping(parts: Pick<Runtime, 'db' | 'clock' | 'log'>): PeriodicJob {
  return startPeriodicJob('housekeeping', HOUR_MS, parts.log, () => deleteExpired(parts))
}

/** What expired is of no use to anybody, and some of it tells who was here. */
export async function deleteExpired({ db, clock }: Pick<Runtime, 'db' | 'clock'>): Promise<void> {
  const now = clock.now()
  await db
    .deleteFrom('session')
    .where((eb) => eb.or([eb('expires_at', '<=', now), eb('ends_at', '<=', now)]))
    .execute()
  await db.deleteFrom('account_token').where('expires_at', '<=', now).execute()
  await forgetUploads(db, now)
  await forgetDocumentUploads(db, now)
  await forgetUnusedFiles(db, now)
  await forgetSendings(db, now)
  await db.deleteFrom('rate_limit').where('resets_at', '<=', now).execute()
}
