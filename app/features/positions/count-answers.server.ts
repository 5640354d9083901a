import { sql, type Kysely } from 'kysely'
import { AXES } from '#db/coverage.server.ts'
import type { DB, PositionCode } from '#db/schema.ts'

export type AnswerCounts = { byCode: { code: PositionCode; count: number }[]; without: number }

/** Of everything published: how many have each of the seven answers, and how many none. */
export async function countAnswers(db: Kysely<DB>): Promise<AnswerCounts> {
  // Each write counts them: nobody walks through all that was ever published.
  const cells = await db
    .selectFrom('register_cell')
    .select(['state'])
    .select(sql<number>`cast(sum(n) as integer)`.as('count'))
    .where('kind', 'in', ['postulate', 'remark'])
    .where('state', '<>', '')
    .where('channel', '=', '')
    .where('axis', '=', AXES.all)
    .where('area_id', '=', 0)
    .where('row_id', '=', 0)
    .groupBy('state')
    .execute()
  const codes = Map.groupBy(cells, ({ state }) => state.split(' ')[1] || null)
  const rows = [...codes].map(([code, of]) => ({
    position_code: code as PositionCode | null,
    count: of.reduce((sum, cell) => sum + cell.count, 0),
  }))
  const countOf = (code: PositionCode | null) =>
    Number(rows.find((row) => row.position_code === code)?.count ?? 0)
  return {
    byCode: rows.flatMap(({ position_code: code }) =>
      code ? [{ code, count: countOf(code) }] : [],
    ),
    without: countOf(null),
  }
}
