import type { Transaction, Updateable } from 'kysely'
import type { PositionTable } from '#db/position-tables.ts'
import type { DB, Position } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import {
  nextPosition,
  refused,
  type PositionEvent,
  type PositionReason,
  type PositionRefusal,
} from './position.ts'

/** The position as the person saw it when deciding. */
export type SeenPosition = { id: number; revision: number }

/** Moves a position to its next state; of two who decide at once, one is told of a conflict. */
export async function movePosition(
  trx: Transaction<DB>,
  seen: SeenPosition,
  event: PositionEvent,
  refusalOf: (position: Position) => PositionReason | null,
  setOf: (position: Position) => Updateable<PositionTable>,
): Promise<Result<Position, PositionRefusal>> {
  const position = await trx
    .selectFrom('position')
    .selectAll()
    .where('id', '=', seen.id)
    .executeTakeFirst()
  if (!position) return refused('notFound')
  const reason = refusalOf(position)
  if (reason) return refused(reason)
  if (position.revision !== seen.revision) return refused('conflict')
  const next = nextPosition(position.state, event)
  if (!next.ok) return refused(next.refusal)
  const moved = await trx
    .updateTable('position')
    .set({ ...setOf(position), state: next.value, revision: position.revision + 1 })
    .where('id', '=', position.id)
    .where('revision', '=', position.revision)
    .returningAll()
    .executeTakeFirst()
  return moved ? ok(moved) : refused('conflict')
}
