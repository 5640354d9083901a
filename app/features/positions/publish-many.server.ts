import type { Database } from '#db/open.server.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { acceptPosition } from './accept-position.server.ts'
import type { SeenPosition } from './move-position.server.ts'
import type { PositionRefusal } from './position.ts'
import { publishPosition } from './publish-position.server.ts'

export type PositionOutcome = { id: number; refusal: PositionRefusal | null }

/** Accepts each and holds it: one that is refused stops no other. */
export function acceptMany(
  db: Database,
  seen: readonly SeenPosition[],
  actor: AccountActor,
  context: ActContext,
): Promise<PositionOutcome[]> {
  return each(seen, (one) => acceptPosition(db, one, actor, context))
}

/** Publishes each in a transaction of its own: thousands of letters at once would hold up everybody else. */
export function publishMany(
  db: Database,
  seen: readonly SeenPosition[],
  actor: AccountActor,
  context: ActContext,
): Promise<PositionOutcome[]> {
  return each(seen, (one) => publishPosition(db, one, actor, context))
}

async function each(
  seen: readonly SeenPosition[],
  act: (one: SeenPosition) => Promise<{ ok: true } | { ok: false; refusal: PositionRefusal }>,
): Promise<PositionOutcome[]> {
  const outcomes: PositionOutcome[] = []
  for (const one of seen) {
    const result = await act(one)
    outcomes.push({ id: one.id, refusal: result.ok ? null : result.refusal })
  }
  return outcomes
}
