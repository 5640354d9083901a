import type { Database } from '#db/open.server.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { countToCode } from '../coding/next-item.server.ts'
import { OPEN_STATES } from '../positions/position.ts'

/** What waits for this person; null where it is not theirs to do. */
export type PanelCounts = {
  moderation: number | null
  positions: number | null
  /** Second judgements of this person that are missing. */
  codebook: number | null
}

export async function panelCounts(db: Database, actor: AccountActor): Promise<PanelCounts> {
  return {
    moderation: can(actor, 'submission.moderate') ? await inModeration(db) : null,
    positions: can(actor, 'position.accept')
      ? await toAccept(db)
      : can(actor, 'position.draft') && actor.unitId !== null
        ? await toAnswer(db, actor.unitId)
        : null,
    codebook: can(actor, 'coding.do') ? await countToCode(db, actor.id) : null,
  }
}

async function inModeration(db: Database): Promise<number> {
  const row = await db
    .selectFrom('promise_count')
    .select((eb) => eb.fn.sum<number | null>('n').as('waiting'))
    .where('visibility', '=', 'awaiting')
    .executeTakeFirstOrThrow()
  return Number(row.waiting ?? 0)
}

async function toAccept(db: Database): Promise<number> {
  const row = await db
    .selectFrom('position_count')
    .select((eb) => eb.fn.sum<number | null>('n').as('waiting'))
    .where('state', '=', 'submitted')
    .executeTakeFirstOrThrow()
  return Number(row.waiting ?? 0)
}

/** Submissions given to the unit that nobody has written a position for yet: the inbox of the overview. */
async function toAnswer(db: Database, unitId: number): Promise<number> {
  const row = await db
    .selectFrom('submission')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('unit_id', '=', unitId)
    .where('handling', 'in', ['assigned', 'in_analysis'])
    .where('visibility', '=', 'published')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('position_submission')
            .innerJoin('position', 'position.id', 'position_submission.position_id')
            .select('position.id')
            .whereRef('position_submission.submission_id', '=', 'submission.id')
            .where('position.state', 'in', OPEN_STATES),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(row.waiting)
}
