import { setImmediate } from 'node:timers/promises'
import type { Database } from '#db/open.server.ts'
import { ANALYZER_VERSION } from '../language/analyse.ts'
import { indexSubmission } from '../register/search-index.server.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'

/** Numbers looked through at once, and texts indexed in one transaction. */
const LOOKED = 500
const INDEXED = 5

/**
 * Indexes what is public and has no tokens, or those of an older analyser. In small steps, so that
 * others get their turn; several processes may do it at once, each text is looked at again when it is held.
 */
export async function reindexSubmissions(
  db: Database,
  isStopping: () => boolean = () => false,
): Promise<number> {
  let indexed = 0
  let last = 0
  for (;;) {
    const looked = await look(db, last)
    const stale = looked.filter((row) => isStale(row.analyzer)).map((row) => row.id)
    for (let start = 0; start < stale.length; start += INDEXED) {
      if (isStopping()) return indexed
      indexed += await indexAgain(db, stale.slice(start, start + INDEXED))
      await setImmediate()
    }
    last = looked.at(-1)?.id ?? last
    if (looked.length < LOOKED || isStopping()) return indexed
    await setImmediate()
  }
}

function isStale(analyzer: number | null): boolean {
  return analyzer === null || analyzer < ANALYZER_VERSION
}

function look(db: Database, last: number) {
  return db
    .selectFrom('submission')
    .leftJoin('submission_index', 'submission_index.submission_id', 'submission.id')
    .select(['submission.id', 'analyzer'])
    .where('submission.id', '>', last)
    .where('visibility', '=', 'published')
    .orderBy('submission.id')
    .limit(LOOKED)
    .execute()
}

function indexAgain(db: Database, ids: readonly number[]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await lockRows(trx, ids)
    const rows = await trx
      .selectFrom('submission')
      .leftJoin('submission_index', 'submission_index.submission_id', 'submission.id')
      .selectAll('submission')
      .select('analyzer')
      .where('submission.id', 'in', ids)
      .execute()
    const stale = rows.filter((row) => isStale(row.analyzer))
    for (const row of stale) await indexSubmission(trx, row)
    return stale.length
  })
}
