import { setImmediate } from 'node:timers/promises'
import type { Database } from '#db/open.server.ts'
import { learnSubmission } from './learn.server.ts'

const AT_ONCE = 20

/**
 * Learns everything anew from the judgements of people. Nothing needs it from day to day; it is for a
 * changed dictionary, and to prove that adding and taking back lose nothing.
 */
export async function rebuildLearned(db: Database): Promise<number> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('learned_word').execute()
    await trx.deleteFrom('learned_label').execute()
    await trx.deleteFrom('learned_judgement').execute()
    await trx.deleteFrom('learned_text').execute()
  })
  let last = 0
  let learned = 0
  for (;;) {
    const rows = await db
      .selectFrom('submission')
      .select('id')
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    if (rows.length === 0) return learned
    await db.transaction().execute(async (trx) => {
      for (const { id } of rows) await learnSubmission(trx, id)
    })
    learned += rows.length
    last = rows.at(-1)!.id
    await setImmediate()
  }
}
