import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { recordMaturityAct, type MaturityAct } from './record-act.server.ts'

type By = { id: string }
type NewLift = { areaId: number | null; level: number; text: string; isExample: boolean }

/** Adds a sentence about what would lift a subject to a level. */
export function addLift(
  db: Database,
  { areaId, level, text, isExample }: NewLift,
  by: By,
  now: Instant,
): Promise<{ id: number }> {
  return db.transaction().execute(async (trx) => {
    const lift = await trx
      .insertInto('maturity_lift')
      .values({
        area_id: areaId,
        level,
        text,
        is_example: isExample ? 1 : 0,
        written_by: by.id,
        written_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await record(trx, 'lift_added', lift.id, by, now, { areaId, level })
    return lift
  })
}

/** Changes its words, or takes it out of the page; `text` null retires it. */
export function changeLift(
  db: Database,
  seen: { id: number; areaId: number | null; revision: number },
  change: { level: number; text: string } | null,
  by: By,
  now: Instant,
): Promise<Result<null, 'conflict'>> {
  return undoWhenRefused(db, async (trx) => {
    const changed = await trx
      .updateTable('maturity_lift')
      .set({
        ...(change ?? { retired_at: now }),
        written_by: by.id,
        written_at: now,
        revision: seen.revision + 1,
      })
      .where('id', '=', seen.id)
      .where('area_id', seen.areaId === null ? 'is' : '=', seen.areaId)
      .where('revision', '=', seen.revision)
      .where('retired_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!changed) return refuse('conflict')
    await record(trx, change ? 'lift_changed' : 'lift_retired', seen.id, by, now)
    return ok(null)
  })
}

export type LinkRefusal = 'unknownNumber' | 'linked' | 'conflict'

/** Ties a public postulate to a sentence, by its number: a person says that it speaks to it. */
export function linkToLift(
  db: Database,
  lift: { id: number; areaId: number | null },
  typed: string,
  by: By,
  now: Instant,
): Promise<Result<string, LinkRefusal>> {
  return undoWhenRefused(db, async (trx): Promise<Result<string, LinkRefusal>> => {
    const reference = parseReference(typed)
    if (reference === null) return refuse('unknownNumber')
    const submission = await trx
      .selectFrom('submission')
      .select('id')
      .where('reference', '=', reference)
      .where('visibility', '=', 'published')
      .executeTakeFirst()
    if (!submission) return refuse('unknownNumber')
    if (!(await isLiving(trx, lift))) return refuse('conflict')
    const linked = await trx
      .insertInto('maturity_lift_submission')
      .values({
        lift_id: lift.id,
        submission_id: submission.id,
        linked_by: by.id,
        linked_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('lift_id')
      .executeTakeFirst()
    if (!linked) return refuse('linked')
    await record(trx, 'lift_linked', lift.id, by, now, { reference })
    return ok(reference)
  })
}

export function unlinkFromLift(
  db: Database,
  lift: { id: number; areaId: number | null },
  submissionId: number,
  by: By,
  now: Instant,
): Promise<Result<null, 'conflict'>> {
  return undoWhenRefused(db, async (trx) => {
    if (!(await isLiving(trx, lift))) return refuse('conflict')
    const unlinked = await trx
      .deleteFrom('maturity_lift_submission')
      .where('lift_id', '=', lift.id)
      .where('submission_id', '=', submissionId)
      .returning('lift_id')
      .executeTakeFirst()
    if (unlinked) await record(trx, 'lift_unlinked', lift.id, by, now)
    return ok(null)
  })
}

async function isLiving(
  trx: Transaction<DB>,
  lift: { id: number; areaId: number | null },
): Promise<boolean> {
  const row = await trx
    .selectFrom('maturity_lift')
    .select('id')
    .where('id', '=', lift.id)
    .where('area_id', lift.areaId === null ? 'is' : '=', lift.areaId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

async function record(
  trx: Transaction<DB>,
  action: MaturityAct,
  id: number,
  by: By,
  now: Instant,
  details?: Record<string, unknown>,
): Promise<void> {
  await recordMaturityAct(trx, { action, type: 'maturity_lift', id, details }, by, now)
}
