import type { Database } from '#db/open.server.ts'
import { learnSubmission } from '#app/features/suggestions/learn.server.ts'

const AT_ONCE = 20

/** Learns everything anew, one submission after another: adding and taking back must have lost nothing. */
export async function rebuildLearned(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('learned_word').execute()
    await trx.deleteFrom('learned_label').execute()
    await trx.deleteFrom('learned_judgement').execute()
    await trx.deleteFrom('learned_text').execute()
  })
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('submission')
      .select('id')
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    if (rows.length === 0) return
    await db.transaction().execute(async (trx) => {
      for (const { id } of rows) await learnSubmission(trx, id)
    })
    last = rows.at(-1)!.id
  }
}
