import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { parseReference } from '../../lib/reference-number.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { findSubmissions } from '../positions/find-submissions.server.ts'
import { raiseContentVersion } from '../submissions/content-version.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditInitiative, readInitiativeRow, type InitiativeAct } from './save-initiative.server.ts'

export type TieRefusal =
  | { reason: 'notFound' | 'unknownIndicator' | 'notPublic'; numbers?: readonly string[] }
  | { reason: 'unknownNumbers'; numbers: readonly string[] }

/**
 * Ties published submissions to an initiative, by their numbers as typed: one a line, or parted by
 * commas or blanks. One that was merged stands for the one it went into. Returns how many are new.
 */
export function tieSubmissions(
  db: Database,
  id: number,
  typed: string,
  actor: AccountActor,
  now: Instant,
): Promise<Result<number, TieRefusal>> {
  return changeTies<number>(db, id, 'tiedSubmissions', actor, now, async (trx) => {
    const words = typed.split(/[\s,;]+/).filter(Boolean)
    const strange = words.filter((word) => !parseReference(word))
    if (strange.length > 0) return refuse({ reason: 'unknownNumbers', numbers: strange })
    const found = await findSubmissions(
      trx,
      words.map((word) => parseReference(word) ?? word),
    )
    if (!found.ok) {
      return refuse({ reason: 'unknownNumbers', numbers: found.refusal.references ?? words })
    }
    const hidden = found.value.filter((row) => row.visibility !== 'published')
    if (hidden.length > 0) {
      return refuse({ reason: 'notPublic', numbers: hidden.map((row) => row.reference) })
    }
    const rows = await trx
      .insertInto('initiative_submission')
      .values(
        found.value.map((row) => ({
          initiative_id: id,
          submission_id: row.id,
          tied_by: actor.id,
          tied_at: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('submission_id')
      .execute()
    return ok(rows.length)
  })
}

export function untieSubmission(
  db: Database,
  id: number,
  submissionId: number,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, TieRefusal>> {
  return changeTies<null>(db, id, 'untiedSubmission', actor, now, async (trx) => {
    await trx
      .deleteFrom('initiative_submission')
      .where('initiative_id', '=', id)
      .where('submission_id', '=', submissionId)
      .execute()
    return ok(null)
  })
}

/** Of the paragraphs offered, exactly these are carried out by the initiative. */
export function tieBlocks(
  db: Database,
  id: number,
  offered: readonly number[],
  chosen: readonly number[],
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, TieRefusal>> {
  return changeTies<null>(db, id, 'tiedBlocks', actor, now, async (trx) => {
    if (offered.length > 0) {
      await trx
        .deleteFrom('initiative_block')
        .where('initiative_id', '=', id)
        .where('block_id', 'in', offered)
        .execute()
    }
    const known = chosen.filter((block) => offered.includes(block))
    if (known.length > 0) {
      await trx
        .insertInto('initiative_block')
        .values(
          known.map((block_id) => ({
            initiative_id: id,
            block_id,
            tied_by: actor.id,
            tied_at: now,
          })),
        )
        .execute()
    }
    return ok(null)
  })
}

export function tieIndicator(
  db: Database,
  id: number,
  indicatorId: number,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, TieRefusal>> {
  return changeTies<null>(db, id, 'tiedIndicator', actor, now, async (trx) => {
    const indicator = await trx
      .selectFrom('indicator')
      .select('id')
      .where('id', '=', indicatorId)
      .executeTakeFirst()
    if (!indicator) return refuse({ reason: 'unknownIndicator' })
    await trx
      .insertInto('initiative_indicator')
      .values({
        initiative_id: id,
        indicator_id: indicatorId,
        tied_by: actor.id,
        tied_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return ok(null)
  })
}

export function untieIndicator(
  db: Database,
  id: number,
  indicatorId: number,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, TieRefusal>> {
  return changeTies<null>(db, id, 'untiedIndicator', actor, now, async (trx) => {
    await trx
      .deleteFrom('initiative_indicator')
      .where('initiative_id', '=', id)
      .where('indicator_id', '=', indicatorId)
      .execute()
    return ok(null)
  })
}

function changeTies<T>(
  db: Database,
  id: number,
  act: InitiativeAct,
  actor: AccountActor,
  now: Instant,
  work: (trx: Transaction<DB>) => Promise<Result<T, TieRefusal>>,
): Promise<Result<T, TieRefusal>> {
  return undoWhenRefused<T, TieRefusal>(db, async (trx) => {
    const row = await readInitiativeRow(trx, id)
    if (!row) return refuse({ reason: 'notFound' })
    const done = await work(trx)
    if (!done.ok) return done
    await auditInitiative(trx, id, act, {}, actor, now)
    if (row.published_at) await raiseContentVersion(trx)
    return done
  })
}
