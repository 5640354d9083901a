import type { Transaction } from 'kysely'
import type { DB, Position } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import type { PositionDraft } from './save-position.server.ts'

/** The row of a position; undefined when somebody changed it since. */
export async function writePosition(
  trx: Transaction<DB>,
  before: Position | null,
  draft: PositionDraft,
  actor: AccountActor,
  { now }: ActContext,
): Promise<Position | undefined> {
  const content = {
    code: draft.code,
    summary: draft.summary,
    what_changes: draft.whatChanges,
    what_stays: draft.whatStays,
    justification: draft.justification,
    unit_id: draft.unitId,
    state: draft.send ? ('submitted' as const) : ('draft' as const),
    submitted_at: draft.send ? now : null,
    // What was accepted were other words.
    accepted_by: null,
    accepted_at: null,
    ...(draft.send ? { sent_back_reason: null } : {}),
  }
  if (!before) {
    return trx
      .insertInto('position')
      .values({ ...content, drafted_by: actor.id, drafted_at: now })
      .returningAll()
      .executeTakeFirstOrThrow()
  }
  return trx
    .updateTable('position')
    .set({ ...content, edited_by: actor.id, edited_at: now, revision: before.revision + 1 })
    .where('id', '=', before.id)
    .where('revision', '=', before.revision)
    .returningAll()
    .executeTakeFirst()
}
