import type { Database } from '#db/open.server.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import type { PositionReason } from '../positions/position.ts'
import { acceptMany, publishMany } from '../positions/publish-many.server.ts'
import type { SeenPosition } from '../positions/move-position.server.ts'
import { findOpenPositions } from '../staff-register/open-positions.server.ts'

export type ManyRefusal = PositionReason | 'noneToAccept' | 'noneToPublish'
export type ManyOutcome = {
  /** Positions that were accepted or published. */
  done: number
  /** The ticked numbers whose position was refused, by the reason. */
  refused: { reason: ManyRefusal; references: string[] }[]
}

/**
 * Accepts, or publishes, the positions of the ticked submissions. Only what waits for it and is as
 * it was when the page was made; each by itself, so that one refused stops no other.
 */
export async function answerMany(
  db: Database,
  act: 'accept' | 'publish',
  ticked: { references: readonly string[]; seen: readonly SeenPosition[] },
  actor: AccountActor,
  context: ActContext,
): Promise<ManyOutcome> {
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'reference'])
    .where('reference', 'in', ticked.references)
    .orderBy('id')
    .execute()
  const open = await findOpenPositions(
    db,
    rows.map((row) => row.id),
  )
  const state = act === 'accept' ? 'submitted' : 'accepted'
  const refused = new Map<ManyRefusal, string[]>()
  const refuse = (reason: ManyRefusal, reference: string) =>
    refused.set(reason, [...(refused.get(reason) ?? []), reference])
  const positions = new Map<number, string[]>()
  for (const { id, reference } of rows) {
    const position = open.get(id)
    if (position?.state === state) {
      positions.set(position.id, [...(positions.get(position.id) ?? []), reference])
    } else refuse(act === 'accept' ? 'noneToAccept' : 'noneToPublish', reference)
  }
  const seen = [...positions.keys()].map(
    (id) => ticked.seen.find((each) => each.id === id) ?? { id, revision: 0 },
  )
  const many = act === 'accept' ? acceptMany : publishMany
  const outcomes = await many(db, seen, actor, context)
  for (const { id, refusal } of outcomes) {
    for (const reference of refusal ? (positions.get(id) ?? []) : []) {
      refuse(refusal?.reason ?? 'conflict', reference)
    }
  }
  return {
    done: outcomes.filter((each) => each.refusal === null).length,
    refused: [...refused].map(([reason, references]) => ({ reason, references })),
  }
}
