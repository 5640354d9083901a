import type { Database } from '#db/open.server.ts'
import { learnFromTags } from '#app/features/suggestions/learn.server.ts'
import { suggestFor } from '#app/features/suggestions/suggest.server.ts'

export type Measured = { name: string; p95: number; limit: number }

/**
 * What a suggestion of all vocabularies and units costs, and what one judgement costs to learn, in
 * milliseconds at the 95th percentile. The register stays as it was.
 */
export async function measureSuggestions(db: Database, rounds = 200): Promise<Measured[]> {
  const rows = await sample(db, rounds)
  const asked: number[] = []
  const learned: number[] = []
  for (const { id, title, body } of rows) {
    const text = { title: title ?? '', body: body ?? '', submissionId: id }
    asked.push(await timed(() => suggestFor(db, text, 'pl')))
    learned.push(...(await oneJudgement(db, id)))
  }
  return [
    { name: 'suggestion', p95: p95(asked), limit: 15 },
    { name: 'learning one judgement', p95: p95(learned), limit: 5 },
  ]
}

/** Taken back and given again: both are judgements, and everything is as before. */
async function oneJudgement(db: Database, submissionId: number): Promise<number[]> {
  const tag = await db
    .selectFrom('tag')
    .select(['id', 'term_id'])
    .where('submission_id', '=', submissionId)
    .where('removed_at', 'is', null)
    .where('proposed_by', 'is not', null)
    .orderBy('id')
    .executeTakeFirst()
  if (!tag) return []
  const times: number[] = []
  for (const removed_at of ['2026-11-23T09:00:00.000Z', null]) {
    await db.transaction().execute(async (trx) => {
      await trx.updateTable('tag').set({ removed_at }).where('id', '=', tag.id).execute()
      const change = { added: [], removed: [] }
      times.push(await timed(() => learnFromTags(trx, submissionId, change)))
    })
  }
  return times
}

/** Spread over the whole register, so that no text is fresh in anybody's memory. */
async function sample(db: Database, rounds: number) {
  const { last } = await db
    .selectFrom('submission')
    .select((eb) => eb.fn.max<number>('id').as('last'))
    .executeTakeFirstOrThrow()
  const ids = Array.from({ length: rounds }, (_, i) => 1 + Math.floor((i * (last - 1)) / rounds))
  return db
    .selectFrom('submission')
    .select(['id', 'public_title as title', 'public_body as body'])
    .where('id', 'in', ids)
    .execute()
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0
}
