import type { Kysely, Transaction } from 'kysely'
import { countIn, countOut } from '#db/coverage.server.ts'
import { countRegister, emptyRegisterCells } from '#db/register-cells.server.ts'
import { countWaiting, emptyWaitingCells } from '#db/waiting-cells.server.ts'
import { liftTimeLimit } from '#db/time-limit.server.ts'
import type { DB } from '#db/schema.ts'

/** How many ids go into one statement. */
const CHUNK = 500

/**
 * Brings the counts of the coverage map and beside the filters of the list in line with these submissions, after their tags or states
 * changed. Call it after the audit entry of the act: the counts stand behind the content version,
 * whose row keeps those who change them in line.
 */
export async function refreshCoverage(
  trx: Transaction<DB>,
  submissionIds: readonly number[],
): Promise<void> {
  for (let start = 0; start < submissionIds.length; start += CHUNK) {
    await refreshSome(trx, submissionIds.slice(start, start + CHUNK))
  }
}

async function refreshSome(trx: Transaction<DB>, ids: readonly number[]): Promise<void> {
  // What waits for moderation is not counted and was not: nothing to do, for nearly all tagging.
  const counted = await trx
    .selectFrom('submission')
    .leftJoin('coverage_fact', 'coverage_fact.submission_id', 'submission.id')
    .select('submission.id')
    .where('submission.id', 'in', ids)
    .where((eb) =>
      eb.or([
        eb('submission.visibility', '=', 'published'),
        eb('coverage_fact.submission_id', 'is not', null),
      ]),
    )
    .execute()
  if (counted.length === 0) return
  const those = { ids: counted.map((row) => row.id) }
  await countRegister(trx, those, -1)
  await countWaiting(trx, those, -1)
  await countOut(trx, those)
  await countIn(trx, those)
  await countRegister(trx, those, 1)
  await countWaiting(trx, those, 1)
}

/** Counts everything anew: after rows were written past the use-cases, as a bench does. */
export async function rebuildCoverage(db: Kysely<DB>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await liftTimeLimit(trx)
    await emptyRegisterCells(trx)
    await emptyWaitingCells(trx)
    await countOut(trx, 'all')
    await countIn(trx, 'all')
    await countRegister(trx, 'all', 1)
    await countWaiting(trx, 'all', 1)
  })
}
