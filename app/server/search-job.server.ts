import { alignEntries } from '../features/search/align-entries.server.ts'
import { reindexSubmissions } from '../features/search/reindex.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { startPeriodicJob, type PeriodicJob } from './periodic-job.server.ts'

const HOUR_MS = 3_600_000

/** Whatever has an older index, or missed a change, is indexed again. */
export function startSearchJob({ db, log }: Pick<Runtime, 'db' | 'log'>): PeriodicJob {
  return startPeriodicJob('search', HOUR_MS, log, async (isStopping) => {
    await alignEntries(db)
    const indexed = await reindexSubmissions(db, isStopping)
    if (indexed > 0) log.info({ indexed }, 'submissions indexed again')
  })
}
