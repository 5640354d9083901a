import type { Kysely } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'

export type AnswerCounts = { byCode: { code: PositionCode; count: number }[]; without: number }

/** Of everything published: how many have each of the seven answers, and how many none. */
export async function countAnswers(db: Kysely<DB>): Promise<AnswerCounts> {
  const rows = await db
    .selectFrom('submission')
    .select((eb) => ['position_code', eb.fn.countAll<number>().as('count')])
    .where('visibility', '=', 'published')
    .groupBy('position_code')
    .execute()
  const countOf = (code: PositionCode | null) =>
    Number(rows.find((row) => row.position_code === code)?.count ?? 0)
  return {
    byCode: rows.flatMap(({ position_code: code }) =>
      code ? [{ code, count: countOf(code) }] : [],
    ),
    without: countOf(null),
  }
}
