import type { Kysely } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'
import { OPEN_STATES } from '../positions/position.ts'

export type OpenPosition = {
  id: number
  revision: number
  state: (typeof OPEN_STATES)[number]
  code: PositionCode
}

/** The position that somebody writes for each of these submissions, where there is one. */
export async function findOpenPositions(
  db: Kysely<DB>,
  submissionIds: readonly number[],
): Promise<Map<number, OpenPosition>> {
  if (submissionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('position_submission')
    .innerJoin('position', 'position.id', 'position_submission.position_id')
    .select(['submission_id', 'position.id', 'position.revision', 'position.state'])
    .select((eb) => eb.fn.coalesce('exception_code', 'position.code').as('code'))
    .where('submission_id', 'in', submissionIds)
    .where('position.state', 'in', OPEN_STATES)
    .orderBy('position.id')
    .execute()
  return new Map(
    rows.flatMap(({ submission_id, state, ...position }) => {
      const open = OPEN_STATES.find((each) => each === state)
      return open ? [[submission_id, { ...position, state: open }] as const] : []
    }),
  )
}
