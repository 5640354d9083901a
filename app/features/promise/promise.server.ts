import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** What the city promises: days to look at a postulate and days to answer it. An administrator edits them. */
export type CityPromise = { moderationWorkingDays: number; answerDays: number }

export const DEFAULT_PROMISE: CityPromise = { moderationWorkingDays: 3, answerDays: 30 }

export async function readPromise(db: Kysely<DB>): Promise<CityPromise> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'promise')
    .executeTakeFirst()
  return row ? (JSON.parse(row.value) as CityPromise) : DEFAULT_PROMISE
}
