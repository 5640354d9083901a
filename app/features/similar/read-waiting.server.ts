import type { Database } from '#db/open.server.ts'
import type { IntakeChannel } from '#db/schema.ts'
import { OPEN_STATES } from '../positions/position.ts'

/** A published submission of a consultation; `positionId` where somebody answers or answered it. */
export type Waiting = {
  reference: string
  channel: IntakeChannel
  unit: string | null
  positionId: number | null
}

export async function readWaiting(
  db: Database,
  consultationId: number,
): Promise<Map<number, Waiting>> {
  const rows = await db
    .selectFrom('submission')
    .leftJoin('unit', 'unit.id', 'submission.unit_id')
    .select(['submission.id', 'reference', 'channel', 'unit.short_name as unit'])
    .select((eb) =>
      eb.fn
        .coalesce(
          'position_id',
          eb
            .selectFrom('position_submission')
            .innerJoin('position', 'position.id', 'position_submission.position_id')
            .select((max) => max.fn.max('position.id').as('id'))
            .whereRef('position_submission.submission_id', '=', 'submission.id')
            .where('position.state', 'in', OPEN_STATES),
        )
        .as('positionId'),
    )
    .where('consultation_id', '=', consultationId)
    .where('visibility', '=', 'published')
    .execute()
  return new Map(rows.map(({ id, ...row }) => [id, { ...row, positionId: row.positionId ?? null }]))
}
